import { COMMENT_LIMIT } from '../../contract/contract';
import { isUnsaved } from '../state/reading';
import type { Draft } from '../state/state';
import type { PartProps } from './part';

/** Characters left from which the count shows. */
const NEAR_LIMIT = 500;

const plural = (count: number) => `${count} caractère${count > 1 ? 's' : ''}`;

function lengthHint(length: number): string {
  const left = COMMENT_LIMIT - length;
  if (left < 0) return `${plural(-left)} de trop : raccourcissez le texte pour qu’il soit enregistré.`;
  return left <= NEAR_LIMIT ? `Encore ${plural(left)}.` : '';
}

/** The button about to disappear hands the keyboard to the comment. */
function backToField(act: () => void): void {
  document.getElementById('comment')?.focus();
  act();
}

function Conflict({
  criterion,
  draft,
  actions,
}: Pick<PartProps, 'criterion' | 'actions'> & { draft: Draft }) {
  const settle = (act: (criterion: number) => void) => () => backToField(() => act(criterion.number));
  return (
    <div class="notice strong">
      <p>
        <b>Quelqu’un d’autre a modifié ce commentaire.</b> Rien n’est perdu : votre texte est dans le champ,
        celui de la feuille est ci-dessous. Choisissez lequel garder.
      </p>
      <blockquote dir="auto">{draft.conflict === '' ? '(commentaire effacé)' : draft.conflict}</blockquote>
      <p class="buttons">
        <button type="button" onClick={settle(actions.keepMine)}>
          Garder le mien
        </button>
        <button type="button" onClick={settle(actions.takeSheet)}>
          Prendre celui de la feuille
        </button>
      </p>
    </div>
  );
}

function Refused({ criterion, draft, actions }: Pick<PartProps, 'criterion' | 'actions'> & { draft: Draft }) {
  return (
    <div class="notice strong">
      <p>
        <b>Commentaire non enregistré.</b> {draft.refusal} Votre texte reste dans le champ.
      </p>
      <button type="button" onClick={() => backToField(() => actions.retryComment(criterion.number))}>
        Enregistrer de nouveau
      </button>
    </div>
  );
}

function stateOf(draft: Draft | undefined): string {
  if (!draft) return '';
  if (draft.sending !== null) return 'Enregistrement…';
  return isUnsaved(draft) ? 'Pas encore enregistré.' : '';
}

/** The comment: saved after a pause or on leaving, and kept here until the sheet holds it. */
export function CommentField({ state, criterion, answer, actions, disabled }: PartProps) {
  const { number } = criterion;
  const draft = state.drafts.get(number);
  const text = draft?.text ?? answer.comment;
  const tooLong = text.length > COMMENT_LIMIT;
  return (
    <div class="comment">
      <label for="comment">Commentaire</label>
      <textarea
        id="comment"
        rows={4}
        dir="auto"
        disabled={disabled}
        value={text}
        aria-describedby="comment-length comment-state"
        aria-invalid={tooLong}
        onFocus={() => actions.focusComment(number)}
        onInput={(event) => actions.typeComment(number, event.currentTarget.value)}
        onBlur={() => actions.leaveComment(number)}
      />
      <p class="hint split">
        <span id="comment-state">{stateOf(draft)}</span>{' '}
        <span id="comment-length">{lengthHint(text.length)}</span>
      </p>
      <div role="alert">
        {draft && draft.conflict !== null && (
          <Conflict criterion={criterion} draft={draft} actions={actions} />
        )}
        {draft && draft.refusal !== null && <Refused criterion={criterion} draft={draft} actions={actions} />}
      </div>
    </div>
  );
}
