import { type Check, rowOf } from './check';
import { DRESS } from './checks/dress';
import { ENTRIES } from './checks/entries';
import { FORMULAS } from './checks/formulas';
import { PROTECTIONS } from './checks/protections';
import { SHARING } from './checks/sharing';
import { SHEETS } from './checks/sheets';
import { QUOTAS, SYSTEM } from './checks/system';
import { WIDE } from './checks/wide';
import { ROWS } from './rows/all';

/** What the owner of a file observes alone, with the product's two scopes. */
export const ALONE: readonly Check[] = [
  ...ENTRIES,
  ...FORMULAS,
  ...SHEETS,
  ...PROTECTIONS,
  ...DRESS,
  ...SYSTEM,
];

export { QUOTAS, SHARING, WIDE };

export const ALL_CHECKS: readonly Check[] = [...ALONE, ...SHARING, ...QUOTAS, ...WIDE];

const checked = new Set(ALL_CHECKS.filter(({ partly }) => !partly).map(rowOf));

/** What a person must try: no check does, or not all of it. */
export const BY_HAND = ROWS.filter(({ row }) => !checked.has(row));
