import type { ReportFacts } from '../../../contract/meeting';
import type { GuideTexts } from '../../../guide/types';
import { type Report, type ReportForm, reportOf } from '../../../position/meeting/report';
import type { Unreached } from '../../shared/unreached';
import { sourceOf } from './source';

export interface State {
  /** Null until Google answered. */
  readonly reach: null | 'reached' | Unreached;
  readonly facts: ReportFacts | null;
  readonly texts: GuideTexts | null;
  readonly form: ReportForm;
  /** Row of the photograph to compare with, or null. */
  readonly since: number | null;
  /** Said beside the buttons. */
  readonly told: string;
}

export const INITIAL: State = { reach: null, facts: null, texts: null, form: 'elus', since: null, told: '' };

/** The report to show; null where there is none yet. */
export function shown({ facts, texts, form, since }: State): Report | null {
  return facts?.status === 'ready' && texts ? reportOf(sourceOf(facts, texts, since), texts, form) : null;
}
