import { CRITERIA } from './guide';
import type { PartnerProfile } from './types';

/** Numbers of the criteria whose guide page names the partner; none for those that the guide does not name. */
export function criteriaNaming({ namedAs }: PartnerProfile): number[] {
  return CRITERIA.filter(({ partners }) => partners.some((id) => namedAs.includes(id))).map(
    ({ number }) => number,
  );
}
