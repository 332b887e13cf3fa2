import type { Identity, Reading } from './row-identity';

/**
 * R10: the witness that travels with the answers. The formula of a row's Repère names its criterion in a text that it
 * never shows; as Repère stands among the filled columns, a sort of some of them takes that text along, and formulas
 * cannot read it. In Regards the formula of Collectivité bears it; in Repères the texts that nobody rewrote are the mark. It says where the answers were given, unless it stands on several rows: then they were copied.
 */

/** What the formula of Repère ends with: an empty text, made of the criterion's name. */
export function markFormula(number: number): string {
  return `REPT("critère ${number}";0)`;
}

/** The criterion that a formula of Repère, or of Points in grids of schema 1, names; null for an erased one, and in the grids of former versions. */
export function readMark(formula: string): number | null {
  const [, digits] = /REPT\("critère (\d+)"/i.exec(formula) ?? [];
  return digits === undefined ? null : Number(digits);
}

/** What a row is known by: what its number and texts say, and the mark of its answers. */
export interface MarkedRow {
  readonly number: number | null;
  readonly identity: Identity;
  /** What each criterion is named by on the row. */
  readonly readings: readonly Reading[];
  readonly mark: number | null;
  /** The mark stands on other rows too: it may confirm, and contradicts nothing. */
  readonly isCopied: boolean;
}

/** The readings with what the mark says. */
function withMark(readings: readonly Reading[], mark: number): Reading[] {
  const known = readings.some(({ number }) => number === mark);
  const all = known ? readings : [...readings, { number: mark, by: [] }];
  return all.map(({ number, by }) => ({ number, by: number === mark ? [...by, 'answers'] : by }));
}

/** True where the texts all name another criterion than the row's number. */
const isMoved = ({ number, identity }: MarkedRow) => number !== null && identity.kind === 'renumbered';

/**
 * Says which criterion each row's answers are, by all witnesses. Where the texts all contradict the number, the mark
 * settles it; a row without one follows its texts when other rows say that answers moved with them, and none that they
 * stayed. A mark against number and texts is for people to judge.
 */
export function settleByMarks(rows: readonly MarkedRow[]): Identity[] {
  const moved = rows.filter(isMoved);
  const went = moved.some(({ identity, mark }) => identity.kind === 'renumbered' && mark === identity.number);
  const stayed = moved.some(({ number, mark }) => mark === number);
  return rows.map((row): Identity => {
    const { number, identity, mark, isCopied } = row;
    const isForeign = mark === null || (isCopied && !row.readings.some((one) => one.number === mark));
    if (isForeign) {
      const isOpen = isMoved(row) && (stayed || !went);
      return isOpen ? { kind: 'undecidable', readings: row.readings } : identity;
    }
    const readings = withMark(row.readings, mark);
    if (identity.kind === 'agrees' && mark === identity.number) return identity;
    if (identity.kind === 'renumbered' && mark === identity.number) return { ...identity, readings };
    // All texts are of one other criterion, or of a title: they moved, and the answers did not.
    const ofNumber = readings.find((reading) => reading.number === number);
    const isStaying = mark === number && readings.length === 2 && ofNumber?.by.length === 2;
    return isStaying ? { kind: 'renumbered', number: mark, readings } : { kind: 'undecidable', readings };
  });
}
