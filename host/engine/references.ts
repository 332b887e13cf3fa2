import { type Block, columnName, columnNumber, quoteSheet, splitSheet } from './a1';
import { type Token, tokensOf } from './formula-lexer';
import { mapSpan, type StructuralChange } from './structure';

/** One end of a reference; a missing row is `A:A`, a missing column is `3:3`. */
interface Corner {
  readonly column: number | null;
  readonly row: number | null;
  readonly fixedColumn: boolean;
  readonly fixedRow: boolean;
}

interface Reference {
  /** Name of the sheet as written, or null for the sheet of the formula. */
  readonly sheet: string | null;
  readonly start: Corner;
  readonly end: Corner | null;
}

function readCorner(text: string): Corner {
  const found = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(text);
  const letters = found?.[2] ?? '';
  const digits = found?.[4] ?? '';
  return {
    column: letters ? columnNumber(letters) : null,
    row: digits ? Number(digits) : null,
    fixedColumn: letters !== '' && found?.[1] === '$',
    fixedRow: digits !== '' && (letters === '' ? found?.[1] === '$' : found?.[3] === '$'),
  };
}

function writeCorner(c: Corner): string {
  const column = c.column === null ? '' : `${c.fixedColumn ? '$' : ''}${columnName(c.column)}`;
  return column + (c.row === null ? '' : `${c.fixedRow ? '$' : ''}${c.row}`);
}

function write(reference: Reference): string {
  const sheet = reference.sheet === null ? '' : `${quoteSheet(reference.sheet)}!`;
  return sheet + writeCorner(reference.start) + (reference.end ? `:${writeCorner(reference.end)}` : '');
}

function read(text: string): Reference {
  const { sheet, cells } = splitSheet(text);
  const [start = '', end] = cells.split(':');
  return { sheet, start: readCorner(start), end: end === undefined ? null : readCorner(end) };
}

/** Rewrites the references of a formula. `change` returns null for `#REF!`. */
function mapReferences(formula: string, change: (reference: Reference) => Reference | null): string {
  const rewritten = ({ kind, text }: Token): string => {
    if (kind !== 'reference') return text;
    const reference = read(text);
    const changed = change(reference);
    if (changed === null) return '#REF!';
    return changed === reference ? text : write(changed);
  };
  return tokensOf(formula).map(rewritten).join('');
}

const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** A quick look, before the references are read: false says that the formula names the sheet nowhere. */
function mayName(formula: string, sheet: string): boolean {
  return formula.includes('!') && formula.toLowerCase().includes(sheet.replaceAll("'", "''").toLowerCase());
}

/** Names of the other sheets a formula mentions. */
export function sheetsMentioned(formula: string): string[] {
  const names: string[] = [];
  if (!formula.includes('!')) return names;
  mapReferences(formula, (reference) => {
    if (reference.sheet !== null) names.push(reference.sheet);
    return reference;
  });
  return names;
}

/** The formula as it reads after being copied `rows` lower and `columns` to the right. */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const shift = (c: Corner): Corner | null => {
    const row = c.row === null || c.fixedRow ? c.row : c.row + rows;
    const column = c.column === null || c.fixedColumn ? c.column : c.column + columns;
    return (row !== null && row < 1) || (column !== null && column < 1) ? null : { ...c, row, column };
  };
  return mapReferences(formula, (reference) => {
    const start = shift(reference.start);
    const end = reference.end && shift(reference.end);
    return start === null || (reference.end && !end) ? null : { ...reference, start, end };
  });
}

/** The formula of a cell of `ownSheet` after lines of `sheet` were inserted, deleted or moved. */
export function restructuredFormula(
  formula: string,
  ownSheet: string,
  sheet: string,
  change: StructuralChange,
): string {
  if (!sameName(ownSheet, sheet) && !mayName(formula, sheet)) return formula;
  const side = change.axis;
  return mapReferences(formula, (reference) => {
    if (!sameName(reference.sheet ?? ownSheet, sheet)) return reference;
    const { start, end } = reference;
    const first = start[side];
    if (first === null) return reference;
    const last = end ? end[side] : first;
    const span = mapSpan(change, first, last ?? Number.MAX_SAFE_INTEGER);
    if (!span) return null;
    if (span[0] === first && (last === null || span[1] === last)) return reference;
    return {
      ...reference,
      start: { ...start, [side]: span[0] },
      end: end && { ...end, [side]: last === null ? null : span[1] },
    };
  });
}

/** The formula after the block `from` of `fromSheet` was dragged to `toSheet`, `rows` lower, `columns` to the right. */
export function draggedFormula(
  formula: string,
  ownSheet: string,
  move: { fromSheet: string; from: Block; toSheet: string; rows: number; columns: number },
): string {
  const { from } = move;
  if (!sameName(ownSheet, move.fromSheet) && !mayName(formula, move.fromSheet)) return formula;
  const inside = (c: Corner) =>
    c.row !== null &&
    c.column !== null &&
    c.row >= from.row &&
    c.row < from.row + from.rows &&
    c.column >= from.column &&
    c.column < from.column + from.columns;
  const shift = (c: Corner): Corner => ({
    ...c,
    row: (c.row ?? 0) + move.rows,
    column: (c.column ?? 0) + move.columns,
  });
  return mapReferences(formula, (reference) => {
    if (!sameName(reference.sheet ?? ownSheet, move.fromSheet)) return reference;
    if (!inside(reference.start) || (reference.end && !inside(reference.end))) return reference;
    const stays = sameName(move.toSheet, ownSheet) && reference.sheet === null;
    return {
      sheet: stays ? null : move.toSheet,
      start: shift(reference.start),
      end: reference.end && shift(reference.end),
    };
  });
}

/** References without a sheet name keep pointing to `ownSheet` once the formula stands on another sheet. */
export function anchoredFormula(formula: string, ownSheet: string): string {
  return mapReferences(formula, (r) => (r.sheet === null ? { ...r, sheet: ownSheet } : r));
}

/** The same formula with each sheet that it names under another name. */
export function withSheetNames(formula: string, nameOf: (sheet: string) => string): string {
  if (!formula.includes('!')) return formula;
  return mapReferences(formula, (r) => (r.sheet === null ? r : { ...r, sheet: nameOf(r.sheet) }));
}

export function renamedInFormula(formula: string, former: string, name: string): string {
  if (!mayName(formula, former)) return formula;
  return mapReferences(formula, (r) =>
    r.sheet !== null && sameName(r.sheet, former) ? { ...r, sheet: name } : r,
  );
}

export function brokenFormula(formula: string, deletedSheet: string): string {
  if (!mayName(formula, deletedSheet)) return formula;
  return mapReferences(formula, (r) => (r.sheet !== null && sameName(r.sheet, deletedSheet) ? null : r));
}
