import type { Actions } from '../app/actions';
import type { Draft } from '../state/state';

interface TroubleProps {
  readonly number: number;
  readonly draft: Draft;
  readonly actions: Actions;
}

/** The button about to disappear hands the keyboard to the comment. */
function backToField(act: () => void): void {
  document.getElementById('comment')?.focus();
  act();
}

function Conflict({ number, draft, actions }: TroubleProps) {
  return (
    <div class="notice strong">
      <p>
        <b>Quelqu’un d’autre a modifié ce commentaire.</b> Rien n’est perdu : votre texte est dans le champ,
        celui de la feuille est ci-dessous. Choisissez lequel garder.
      </p>
      <blockquote dir="auto">{draft.conflict === '' ? '(commentaire effacé)' : draft.conflict}</blockquote>
      <p class="buttons">
        <button type="button" onClick={() => backToField(() => actions.keepMine(number))}>
          Garder le mien
        </button>
        <button type="button" onClick={() => backToField(() => actions.takeSheet(number))}>
          Prendre celui de la feuille
        </button>
      </p>
    </div>
  );
}

function Refused({ number, draft, actions }: TroubleProps) {
  return (
    <div class="notice strong">
      <p>
        <b>Commentaire non enregistré.</b> {draft.refusal} Votre texte reste dans le champ.
      </p>
      <button type="button" onClick={() => backToField(() => actions.retryComment(number))}>
        Enregistrer de nouveau
      </button>
    </div>
  );
}

/** What keeps the comment on show out of the sheet, and what the person decides. */
export function CommentTroubles(props: TroubleProps) {
  const { draft } = props;
  return (
    <>
      {draft.conflict !== null && <Conflict {...props} />}
      {draft.refusal !== null && <Refused {...props} />}
    </>
  );
}
