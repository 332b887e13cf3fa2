import { COMMENT_LIMIT } from '../../../position/answer';
import { counted } from '../../../position/counted';
import { isUnsaved } from '../state/reading';
import type { Draft } from '../state/state';
import type { PartProps } from './part';

/** Characters left from which the limit is told. */
const NEAR_LIMIT = 200;
const LIMIT = `${COMMENT_LIMIT.toLocaleString('fr')} caractères`;

function lengthHint(left: number): string {
  if (left < 0) return `${counted(-left, 'caractère')} de trop.`;
  return left <= NEAR_LIMIT ? `Encore ${counted(left, 'caractère')}.` : '';
}

/** That the limit is near, then passed: announced once each, while the count changes with every key. */
function Limit({ left }: { readonly left: number }) {
  if (left > NEAR_LIMIT) return null;
  return left < 0 ? (
    <p class="notice strong">
      <b>Texte trop long.</b> Au-delà de {LIMIT}, rien n’est enregistré : raccourcissez-le.
    </p>
  ) : (
    <p class="notice">Le texte approche de sa limite : {LIMIT}.</p>
  );
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

function RefusedComment({
  criterion,
  draft,
  actions,
}: Pick<PartProps, 'criterion' | 'actions'> & { draft: Draft }) {
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
  const left = COMMENT_LIMIT - text.length;
  return (
    <div class="comment">
      <label for="comment">Commentaire</label>
      <textarea
        id="comment"
        rows={4}
        dir="auto"
        disabled={disabled}
        value={text}
        aria-describedby="comment-length comment-limit comment-state"
        aria-invalid={left < 0}
        onFocus={() => actions.focusComment(number)}
        onInput={(event) => actions.typeComment(number, event.currentTarget.value)}
        onBlur={() => actions.leaveComment(number)}
      />
      <p class="hint split">
        <span id="comment-state">{stateOf(draft)}</span> <span id="comment-length">{lengthHint(left)}</span>
      </p>
      <div role="status" id="comment-limit">
        <Limit left={left} />
      </div>
      <div role="alert">
        {draft && draft.conflict !== null && (
          <Conflict criterion={criterion} draft={draft} actions={actions} />
        )}
        {draft && draft.refusal !== null && (
          <RefusedComment criterion={criterion} draft={draft} actions={actions} />
        )}
      </div>
    </div>
  );
}
