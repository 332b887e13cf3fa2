import { callAt, calledBy, joined, tokensOf } from '../engine/formula-lexer';
import { engineFormula } from './contents';
import { cellKey } from './overlay';
import type { Workbook } from './workbook';

/** A place in the file, as a link of its own writes it. */
export interface Place {
  /** Id of the tab. */
  readonly sheet: number;
  /** In A1 notation. */
  readonly range: string;
}

const INTERNAL = /^#gid=(\d+)&range=([A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?)$/;

/** What the first HYPERLINK of a formula leads to, as written there; null for a formula without one. */
function addressIn(formula: string): string | null {
  const tokens = tokensOf(formula);
  const start = tokens.findIndex((token) => calledBy(token) === 'HYPERLINK');
  const [address] = (start < 0 ? null : callAt(tokens, start))?.args ?? [];
  return address ? joined(address) : null;
}

export function isLink(formula: string): boolean {
  return /HYPERLINK\(/i.test(formula) && addressIn(formula) !== null;
}

/** Where in its own file the link of a cell leads; null for a cell without one, and for a link to nowhere in it. */
export function placeLinkedBy(file: Workbook, sheetId: number, row: number, column: number): Place | null {
  const sheet = file.sheet(sheetId);
  const address = addressIn(sheet.formulas.get(cellKey(row, column))?.source ?? '');
  if (address === null) return null;
  const [beyond, compiled] = [sheet.maxRows + 2, engineFormula(file, `=${address}`)];
  const written = file.engine.probe(file.indexOf(sheetId), beyond, sheet.maxColumns + 2, compiled);
  const [, id, range] = INTERNAL.exec(String(written)) ?? [];
  if (id === undefined || range === undefined || file.indexOf(Number(id)) < 0) return null;
  return { sheet: Number(id), range };
}
