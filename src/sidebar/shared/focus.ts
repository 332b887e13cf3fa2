/** Where an action leads the keyboard. */
export interface Focus {
  /** Id of what takes the keyboard after the next redraw. */
  readonly id: string;
  /** Grows with each move. */
  readonly turn: number;
}

export const NO_FOCUS: Focus = { id: '', turn: 0 };

/** The same state, in which the keyboard goes there. */
export const focused = <S extends { readonly focus: Focus }>(state: S, id: string): S => ({
  ...state,
  focus: { id, turn: state.focus.turn + 1 },
});

/** After a redraw. */
export function follow(before: { readonly focus: Focus }, after: { readonly focus: Focus }): void {
  if (before.focus.turn !== after.focus.turn) document.getElementById(after.focus.id)?.focus();
}
