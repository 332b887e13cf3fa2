import { COMMENT_LIMIT, NO_ANSWER } from '../../../position/answer';
import { answerRead } from './choices';
import { isUnsaved, sheetComment } from './reading';
import type { Draft, State } from './state';

function withDraft(state: State, number: number, draft: Draft | null): State {
  const drafts = new Map(state.drafts);
  if (draft) drafts.set(number, draft);
  else drafts.delete(number);
  return { ...state, drafts };
}

/** Changes a draft if there is one. A draft that says nothing new is dropped, unless its field is being edited. */
function changed(state: State, number: number, change: (draft: Draft) => Draft): State {
  const draft = state.drafts.get(number);
  if (!draft) return state;
  const next = change(draft);
  const idle = next.sending === null && next.conflict === null && state.editing !== number;
  return withDraft(state, number, idle && !isUnsaved(next) ? null : next);
}

export function commentTyped(state: State, number: number, text: string): State {
  const draft = state.drafts.get(number) ?? {
    text,
    from: sheetComment(state, number),
    sending: null,
    saved: null,
    lost: null,
    due: false,
    conflict: null,
    refusal: null,
  };
  return withDraft(state, number, { ...draft, text, due: false, refusal: null });
}

/** The pause or the blur after typing: the text may leave, unless it is too long or waits for a choice. */
export function commentDue(state: State, number: number): State {
  return changed(state, number, (draft) => ({
    ...draft,
    due:
      isUnsaved(draft) &&
      draft.text !== draft.sending &&
      draft.conflict === null &&
      draft.text.length <= COMMENT_LIMIT,
  }));
}

export function commentFocused(state: State, number: number): State {
  return { ...state, editing: number };
}

export function commentLeft(state: State, number: number): State {
  return commentDue({ ...state, editing: null }, number);
}

export function commentSent(state: State, number: number): State {
  return changed(state, number, (draft) => ({ ...draft, sending: draft.text, due: false }));
}

/** The sheet holds the text sent, as `comment`; what was typed since stays to be saved. */
export function commentSaved(state: State, number: number, comment: string): State {
  return changed(state, number, (draft) => ({
    ...draft,
    from: comment,
    saved: draft.sending,
    sending: null,
    refusal: null,
  }));
}

/**
 * The sheet's comment is not the one the person started from. It is no conflict when it is their own text, sent
 * by a call whose answer was lost.
 */
export function commentConflict(state: State, number: number, current: string): State {
  return changed(state, number, (draft) => {
    if (draft.sending === current) return { ...draft, from: current, saved: current, sending: null };
    if (draft.lost === current) return { ...draft, from: current, lost: null, sending: null, due: true };
    return { ...draft, sending: null, conflict: current };
  });
}

export function commentRefused(state: State, number: number, refusal: string): State {
  return changed(state, number, (draft) => ({ ...draft, sending: null, refusal }));
}

/** The call did not go through: the text waits. */
export function commentReturned(state: State, number: number): State {
  return changed(state, number, (draft) => ({
    ...draft,
    lost: draft.sending,
    sending: null,
    due: true,
  }));
}

export function mineKept(state: State, number: number): State {
  return changed(state, number, (draft) => ({
    ...draft,
    from: draft.conflict ?? draft.from,
    saved: null,
    conflict: null,
    due: true,
  }));
}

export function sheetTaken(state: State, number: number): State {
  const current = state.drafts.get(number)?.conflict;
  if (current === undefined || current === null || state.phase.kind !== 'ready') return state;
  const answer = state.phase.grid.answers.find((one) => one.number === number)?.answer ?? NO_ANSWER;
  return answerRead(withDraft(state, number, null), number, { ...answer, comment: current });
}
