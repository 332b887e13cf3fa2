import type { FollowupSheet, FollowupState } from '../../../contract/followup';
import { type Focus, NO_FOCUS } from '../../shared/focus';
import { type Making, NOT_MAKING } from '../../shared/making';
import type { Unreached } from '../../shared/unreached';

export type View = 'plan' | 'snapshots';

type Phase =
  | { readonly kind: 'loading' }
  | ({ readonly kind: 'unreachable' } & Unreached)
  | { readonly kind: 'ready'; readonly read: FollowupState };

export interface State {
  readonly phase: Phase;
  readonly view: View;
  /** How the plan is sorted. */
  readonly order: 'due' | 'pillar';
  /** Row of the line that is open, or null. */
  readonly open: number | null;
  /** Row of the photograph that is compared, or null. */
  readonly compared: number | null;
  /** Row of the photograph whose name or removal is asked for. */
  readonly asked: { readonly row: number; readonly what: 'name' | 'removal' } | null;
  readonly making: Making & { readonly of: FollowupSheet | null };
  readonly working: boolean;
  readonly problem: string | null;
  readonly status: string;
  readonly focus: Focus;
}

export const INITIAL: State = {
  phase: { kind: 'loading' },
  view: 'plan',
  order: 'due',
  open: null,
  compared: null,
  asked: null,
  making: { ...NOT_MAKING, of: null },
  working: false,
  problem: null,
  status: '',
  focus: NO_FOCUS,
};
