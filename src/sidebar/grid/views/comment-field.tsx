import { COMMENT_LIMIT } from '../../../position/answer';
import { counted } from '../../../position/counted';
import { needsJustification } from '../../../position/position';
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

function stateOf(draft: Draft | undefined): string {
  if (!draft) return '';
  if (draft.sending !== null) return 'Enregistrement…';
  return isUnsaved(draft) ? 'Pas encore enregistré.' : '';
}

/** The comment: saved after a pause or on leaving, and kept here until the sheet holds it. */
export function CommentField({ state, criterion, answer, answers, actions, disabled }: PartProps) {
  const { number } = criterion;
  const draft = state.drafts.get(number);
  const text = draft?.text ?? answer.comment;
  const left = COMMENT_LIMIT - text.length;
  return (
    <div class="comment">
      <p class="split">
        <label for="comment">Commentaire</label>{' '}
        <span class="hint" role="status" id="comment-reason">
          {needsJustification(criterion, answers) && 'à justifier : dites pourquoi'}
        </span>
      </p>
      <textarea
        id="comment"
        rows={4}
        dir="auto"
        disabled={disabled}
        value={text}
        aria-describedby="comment-reason comment-length comment-limit comment-state"
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
    </div>
  );
}
