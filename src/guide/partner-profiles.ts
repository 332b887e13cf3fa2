import type { Purpose } from './asks';
import { CRITERIA } from './guide';
import type { PartnerId } from './partners';

/** Whom a collectivité works with, and what each can bring: the first lines of the Partenaires sheet. */
export interface PartnerProfile {
  readonly name: string;
  /** In our words, after the documents named beside. */
  readonly brings: string;
  /** What it is asked for, over all criteria (`src/guide/pages/asks/`), in the order of `PURPOSES`. */
  readonly purposes: readonly Purpose[];
  /** The names under which the guide's pages or other documents speak of it. */
  readonly namedAs: readonly PartnerId[];
}

/** Numbers of the criteria whose guide page names the partner; none for those that the guide does not name. */
export function criteriaNaming({ namedAs }: PartnerProfile): number[] {
  return CRITERIA.filter(({ partners }) => partners.some((id) => namedAs.includes(id))).map(
    ({ number }) => number,
  );
}
