import { type Block, cellName, cellsOf, contains, matrix, parseBlock, splitSheet } from '../engine/a1';
import { changesSoFar } from '../engine/changes';
import type { Engine } from '../engine/engine';
import { type ImportArgument, idInAddress, readImport } from '../engine/import-formula';
import { growLookups } from './contents';
import {
  cellAt,
  cellKey,
  type Imported,
  type ImportProblem,
  type ImportState,
  type SheetState,
} from './overlay';
import { mayReadFile } from './rights';
import { importBlock } from './spills';
import type { Workbook } from './workbook';

/** What a result was worked out from: while this stays the same, so does the result. */
interface Origin {
  readonly engine: Engine | null;
  readonly version: number;
  readonly problem: ImportProblem | null;
  readonly range: string;
}

/** Where imports find the other files. */
export interface ImportSources {
  /** Null for a file that does not exist or is in the bin. */
  file(id: string): Workbook | null;
  /** Whether somebody let the first file read the second. */
  mayImport(reading: Workbook, read: Workbook): boolean;
}

interface Found {
  readonly source: Workbook | null;
  readonly problem: ImportProblem | null;
}

/** Times an import may feed the address of another before the host gives up, as files that import each other would. */
const PASSES = 4;
const ERRORS = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!)$/;

const MESSAGES: Readonly<Record<Exclude<ImportProblem, 'blocked'>, string>> = {
  connect: 'Vous devez associer ces feuilles de calcul.',
  noFile: 'Impossible de trouver la feuille de calcul.',
  noRange: 'Impossible de trouver la plage ou la feuille importée.',
  noAddress: 'Le premier argument d’IMPORTRANGE est vide.',
};
export const FORBIDDEN = 'Vous n’êtes pas autorisé à accéder à cette feuille.';

/**
 * The IMPORTRANGE formulas of one file. Their results are brought up to date before any read of the file that follows a
 * change, be it of the file, of one it reads from, of a right or of a permission.
 */
export class Imports {
  private settledAt = -1;
  private busy = false;
  /** By identity: a state that comes back from a snapshot is still what its origin gave. */
  private readonly origins = new WeakMap<ImportState, Origin>();

  constructor(
    private readonly file: Workbook,
    private readonly sources: ImportSources,
  ) {}

  settle(): void {
    if (this.busy || this.settledAt === changesSoFar()) return;
    this.busy = true;
    try {
      for (let pass = 0; pass < PASSES && this.settledAt !== changesSoFar(); pass++) {
        this.settledAt = changesSoFar();
        this.bringAll();
      }
      this.settledAt = changesSoFar();
    } finally {
      this.busy = false;
    }
  }

  private bringAll(): void {
    // Read before any is shown: what an import writes has every formula worked out again at the next read.
    const all = this.file.state.sheets.flatMap((sheet) =>
      [...sheet.imports].map(([key, state]) => ({ sheet, key, state, given: this.argumentsOf(sheet, key) })),
    );
    const found = new Map<string, Found>();
    for (const { sheet, key, state, given } of all) {
      const [address, range] = given;
      let file = found.get(address);
      if (!file) {
        file = this.find(address);
        found.set(address, file);
      }
      const { source, problem } = file;
      const engine = problem ? null : (source?.engine ?? null);
      const origin: Origin = { engine, version: engine?.version ?? 0, problem, range };
      if (state.problem !== 'blocked' && sameOrigin(this.origins.get(state), origin)) continue;
      const values = source && !problem ? readRange(source, range) : null;
      this.show(sheet, key, values ?? failed(problem ?? 'noRange'), origin);
    }
  }

  private argumentsOf(sheet: SheetState, key: number): [address: string, range: string] {
    const formula = sheet.formulas.get(key)?.source ?? '';
    const call = readImport(formula, this.file.state.locale === 'en_US');
    if (!call) throw new Error(`no import in ${formula}`);
    return [this.text(sheet, call.file), this.text(sheet, call.range)];
  }

  private text(own: SheetState, argument: ImportArgument): string {
    if ('text' in argument) return argument.text;
    const sheet = argument.sheet === null ? own : this.file.sheetNamed(argument.sheet);
    const cell = sheet && parseBlock(argument.cell, sheet.maxRows, sheet.maxColumns);
    if (!cell) return '';
    return String(this.file.unsettled.value(this.file.indexOf(sheet.id), cell.row, cell.column));
  }

  private find(address: string): Found {
    if (address === '') return { source: null, problem: 'noAddress' };
    const source = this.sources.file(idInAddress(address));
    if (!source) return { source, problem: 'noFile' };
    return { source, problem: this.sources.mayImport(this.file, source) ? null : 'connect' };
  }

  /** The file that the import of a cell names, null when there is none. */
  sourceAt(sheet: SheetState, row: number, column: number): Workbook | null {
    const key = cellKey(row, column);
    return sheet.imports.has(key) ? this.find(this.argumentsOf(sheet, key)[0]).source : null;
  }

  /** What Google says to a person who points to the anchor; null when all is well or the cell imports nothing. */
  messageAt(sheet: SheetState, row: number, column: number, person: string): string | null {
    this.settle();
    const key = cellKey(row, column);
    const state = sheet.imports.get(key);
    if (!state?.problem) return null;
    if (state.problem === 'connect') {
      const source = this.sourceAt(sheet, row, column);
      return source && mayReadFile(source, person) ? MESSAGES.connect : FORBIDDEN;
    }
    if (state.problem !== 'blocked') return MESSAGES[state.problem];
    return `Le résultat n’a pas été développé, car il aurait remplacé les données de ${state.blocker ?? ''}.`;
  }

  private show(sheet: SheetState, key: number, wanted: ImportState, origin: Origin): void {
    const former = sheet.imports.get(key);
    if (!former) return;
    const blocker = this.blockerOf(sheet, key, former, wanted);
    const next: ImportState = blocker
      ? { values: [[{ error: '#REF!' }]], problem: 'blocked', blocker }
      : wanted;
    const changed = this.write(sheet, key, former, next);
    if (!changed && former.problem === next.problem && former.blocker === next.blocker) {
      this.origins.set(former, origin);
      return;
    }
    sheet.imports.set(key, next);
    this.origins.set(next, origin);
  }

  /** Name of the first cell that holds something of somebody's where the result would go. */
  private blockerOf(sheet: SheetState, key: number, former: ImportState, wanted: ImportState): string | null {
    const index = this.file.indexOf(sheet.id);
    const own = importBlock(key, former);
    for (const [row, column] of cellsOf(importBlock(key, wanted))) {
      if (contains(own, row, column) || cellKey(row, column) === key) continue;
      const taken =
        !this.file.unsettled.isEmpty(index, row, column) || sheet.formulas.has(cellKey(row, column));
      if (taken) return cellName(row, column);
    }
    return null;
  }

  /** Writes what differs, and tells whether anything did. */
  private write(sheet: SheetState, key: number, former: ImportState, next: ImportState): boolean {
    const [top, left] = cellAt(key);
    const b = importBlock(key, next);
    growLookups(this.file, b.row + b.rows - 1);
    sheet.maxRows = Math.max(sheet.maxRows, b.row + b.rows - 1);
    sheet.maxColumns = Math.max(sheet.maxColumns, b.column + b.columns - 1);
    let changed = false;
    const put = (row: number, column: number) => {
      const value = next.values[row - top]?.[column - left] ?? '';
      const before = former.values[row - top]?.[column - left] ?? '';
      const isAnchor = row === top && column === left;
      if (sameValue(value, before) && !(isAnchor && former.values.length === 0)) return;
      changed = true;
      writeValue(this.file, sheet, row, column, value, isAnchor);
    };
    for (const [row, column] of cellsOf(b)) put(row, column);
    for (const [row, column] of cellsOf(importBlock(key, former))) {
      if (!contains(b, row, column)) put(row, column);
    }
    const size = importBlock(key, former);
    return changed || size.rows !== b.rows || size.columns !== b.columns;
  }
}

function failed(problem: ImportProblem): ImportState {
  return { values: [[{ error: problem === 'noAddress' ? '#N/A' : '#REF!' }]], problem };
}

function sameOrigin(a: Origin | undefined, b: Origin): boolean {
  return (
    a !== undefined &&
    a.engine === b.engine &&
    a.version === b.version &&
    a.problem === b.problem &&
    a.range === b.range
  );
}

function sameValue(a: Imported, b: Imported): boolean {
  if (typeof a === 'object' && typeof b === 'object') return a.error === b.error;
  return a === b;
}

/** The anchor is a formula for the engine too, so that ISFORMULA tells it from the cells it fills. */
function writeValue(
  file: Workbook,
  sheet: SheetState,
  row: number,
  column: number,
  value: Imported,
  isAnchor: boolean,
): void {
  const engine = file.unsettled;
  const index = file.indexOf(sheet.id);
  if (value === '') engine.clearContents(index, { row, column, rows: 1, columns: 1 });
  else if (typeof value === 'object') engine.setFormula(index, row, column, `=${value.error}`);
  else if (isAnchor) engine.setConstantFormula(index, row, column, value);
  else if (typeof value === 'number') engine.setNumber(index, row, column, value);
  else if (typeof value === 'boolean') engine.setBoolean(index, row, column, value);
  else engine.setText(index, row, column, value);
}

/** The block of `Feuille!A1:B2`, of cells of the first sheet or of a named range; null when there is none. */
function placeOf(source: Workbook, range: string): { sheet: SheetState; block: Block } | null {
  const named = source.state.names.get(range);
  if (named) return { sheet: source.sheet(named.sheetId), block: named.block };
  const { sheet: name, cells } = splitSheet(range);
  const sheet = name === null ? source.state.sheets[0] : source.sheetNamed(name);
  const block = sheet && parseBlock(cells, sheet.maxRows, sheet.maxColumns);
  if (!sheet || !block) return null;
  const inside =
    block.row + block.rows - 1 <= sheet.maxRows && block.column + block.columns - 1 <= sheet.maxColumns;
  return inside ? { sheet, block } : null;
}

function readRange(source: Workbook, range: string): ImportState | null {
  const place = placeOf(source, range);
  if (!place) return null;
  const { engine } = source;
  const index = source.indexOf(place.sheet.id);
  const values = matrix(place.block, (row, column): Imported => {
    const value = engine.value(index, row, column);
    if (typeof value !== 'string' || !value.startsWith('#') || !engine.isError(index, row, column))
      return value;
    return { error: ERRORS.test(value) ? value : '#ERROR!' };
  });
  return { values, problem: null };
}
