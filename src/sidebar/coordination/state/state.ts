import { type Focus, NO_FOCUS } from '../../shared/focus';
import type { Unreached } from '../../shared/unreached';
import { type Communes, NO_COMMUNES } from './communes';
import { NO_REGARDS, type Perspectives } from './regards';
import { NO_SHARING, type Sharing } from './sharing';
import { NO_TERRITORY, type Territory } from './territory';

export const VIEWS = ['sharing', 'perspectives', 'communes', 'territory'] as const;
export type View = (typeof VIEWS)[number];

export interface State {
  /** Null while the first ping is on its way, then whether Google lets this page talk to the script. */
  readonly reach: 'reached' | Unreached | null;
  readonly view: View;
  readonly sharing: Sharing;
  readonly perspectives: Perspectives;
  readonly communes: Communes;
  readonly territory: Territory;
  /** The dialog where communes are pasted is on its way. */
  readonly listing: boolean;
  /** Last thing done, for the status line. */
  readonly status: string;
  /** What went wrong, until the person closes it. */
  readonly problem: string | null;
  readonly focus: Focus;
}

export const INITIAL: State = {
  reach: null,
  view: 'sharing',
  sharing: NO_SHARING,
  perspectives: NO_REGARDS,
  communes: NO_COMMUNES,
  territory: NO_TERRITORY,
  listing: false,
  status: '',
  problem: null,
  focus: NO_FOCUS,
};
