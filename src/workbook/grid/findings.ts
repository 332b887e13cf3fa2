import { CRITERIA } from '../../guide/guide';
import { agreed, counted } from '../../position/counted';
import { unjustified } from '../../position/position';
import { shorten } from '../../position/shorten';
import type { SheetKind } from '../description';
import { SHEET_KINDS, SHEET_TITLES } from '../sheet-names';
import { cellAt, type Table } from '../table';
import type { Alterations } from './alterations';
import { ANSWER_RULES, GUARDED_COLUMNS, type GuardedColumn } from './answer-rules';
import { carriedRows, type UndecidedRow, undecidedRows } from './carried-rows';
import { type Conflict, conflictsIn, describeConflicts, SHEET_WORDS } from './conflicts';
import { EXPORT_NAME } from './data-layout';
import type { Field } from './fields';
import {
  astrayCriteria,
  gridColumns,
  missingColumns,
  type ReadRow,
  type RowKeys,
  readAnswers,
  readRows,
} from './grid-table';
import { judge, type Verdict } from './judge-cell';
import type { RowSheet } from './row-identity';

/** What « Vérifier la grille » looks at, and how it says it. */

/** A cell of the Grille that the guard would change. */
export interface CellToSettle {
  readonly row: number;
  readonly column: GuardedColumn;
  /** Column of the sheet, from 1. */
  readonly place: number;
  readonly number: number;
  readonly verdict: Exclude<Verdict, { kind: 'right' }>;
}

/** What is wrong with the rows of a sheet: which criterion is which. */
export interface RowFindings {
  readonly sheet: RowSheet;
  /** Criteria that no row is known to be. */
  readonly missing: readonly number[];
  readonly doubled: readonly number[];
  /** Rows whose number is not the criterion of their texts, or whose texts name several. */
  readonly conflicts: readonly Conflict[];
  /** Those of them that hold something, and that only people can settle. */
  readonly undecided: readonly UndecidedRow[];
}

export interface Findings {
  /** Names of our sheets as people left them; a missing one has none. */
  readonly names: ReadonlyMap<SheetKind, string>;
  readonly missingSheets: readonly SheetKind[];
  readonly toSettle: readonly CellToSettle[];
  /** What is wrong with the rows of each sheet whose rows are criteria. */
  readonly rows: readonly RowFindings[];
  /** Titles of the columns that people deleted from the Grille. */
  readonly missingColumns: readonly string[];
  readonly toJustify: readonly number[];
  /** The sheets are laid out by a former version: what they lack of this one is not told cell by cell. */
  readonly isFormer: boolean;
  /** Sheets that no longer hold all of our texts and formulas. */
  readonly altered: ReadonlyMap<SheetKind, Alterations>;
  /** Pillars whose figures are wrong. */
  readonly wrongPillars: readonly string[];
  /** Names of the sheets that are there twice: people copied one. */
  readonly twins: readonly string[];
  /** Fields of the Accueil sheet whose content is not right. */
  readonly wrongFields: readonly Field[];
  /** The name by which other files read the export row leads elsewhere, or nowhere. */
  readonly isExportAstray: boolean;
  /** Entry cells without their drop-down. */
  readonly withoutList: number;
}

type GridFindings = Pick<Findings, 'toSettle' | 'missingColumns' | 'toJustify'>;

/** What a file without a Grille says of it. */
export const NOTHING_IN_GRID: GridFindings = {
  toSettle: [],
  missingColumns: [],
  toJustify: [],
};

/** Cells whose content is not an accepted value in its canonical form; none where it is not known whose they are. */
function cellsToSettle(table: Table, rows: readonly ReadRow[]): CellToSettle[] {
  const places = gridColumns(table.values);
  return rows.flatMap(({ row, identity }) =>
    GUARDED_COLUMNS.flatMap((column) => {
      if (identity.kind === 'undecidable' || places[column] === 0) return [];
      const { number } = identity;
      const { raw, formula } = cellAt(table, row, places[column]);
      const verdict = judge(column, raw, formula);
      return verdict.kind === 'right' ? [] : [{ row, column, place: places[column], number, verdict }];
    }),
  );
}

/** The part of the findings that the Grille itself tells. */
export function gridFindings(table: Table): GridFindings {
  const places = gridColumns(table.values);
  return {
    toSettle: cellsToSettle(table, readRows(table)),
    missingColumns: missingColumns(places),
    toJustify: unjustified(readAnswers(table)).map(({ number }) => number),
  };
}

/** What the rows of a sheet tell of their criteria. */
export function rowFindings(table: Table, keys: RowKeys): RowFindings {
  const rows = readRows(table, keys);
  const { rows: carried, undecided } = carriedRows(table, keys);
  const isNamed = (number: number) =>
    undecided.some(({ readings }) => readings.some((reading) => reading.number === number));
  return {
    sheet: keys.sheet,
    missing: CRITERIA.flatMap(({ number }) => (carried.has(number) || isNamed(number) ? [] : [number])),
    doubled: astrayCriteria(rows).flatMap(({ number, fault }) => (fault === 'row-doubled' ? [number] : [])),
    conflicts: conflictsIn(keys.sheet, rows),
    undecided: undecidedRows(table, keys),
  };
}

/** True where rows of that sheet are to be put right. */
export function hasWrongRows({ rows }: Findings, isAsked: (sheet: RowSheet) => boolean): boolean {
  return rows.some(
    ({ sheet, missing, doubled, conflicts }) =>
      isAsked(sheet) && missing.length + doubled.length + conflicts.length > 0,
  );
}

/** Regards is no sheet of the grid: it is written again in its place. */
export const isRegards = (sheet: RowSheet) => sheet === 'perspectives';

/** True when only a generation mends what was found. */
export function needsGeneration(findings: Findings): boolean {
  return (
    findings.missingSheets.length > 0 ||
    hasWrongRows(findings, (sheet) => !isRegards(sheet)) ||
    findings.missingColumns.length > 0 ||
    findings.isFormer ||
    findings.altered.size > 0 ||
    findings.wrongPillars.length > 0 ||
    findings.isExportAstray ||
    findings.withoutList > 0
  );
}

/** True when there is something to repair: fields to correct and SO to justify are for people to settle. */
export function isRepairable(findings: Findings): boolean {
  return needsGeneration(findings) || hasWrongRows(findings, isRegards) || findings.toSettle.length > 0;
}

const list = (numbers: readonly number[]) => numbers.join(', ');

/** The findings in French, a sentence each; empty when all is well. */
export function describeFindings(findings: Findings): string[] {
  const { missingSheets, toSettle, rows, toJustify, wrongFields, withoutList } = findings;
  const { altered, wrongPillars, twins, missingColumns, names } = findings;
  const nameOf = (kind: SheetKind) => names.get(kind) ?? SHEET_TITLES[kind];
  // Where a sheet is gone, the formulas that read it are in error: that is said once. None reads Conseils.
  const followsFromMissing = missingSheets.some((kind) => kind !== 'advice');
  const lines: string[] = [];
  const say = (count: number, text: () => string) => {
    if (count > 0) lines.push(text());
  };
  const refused = toSettle.filter(({ verdict }) => verdict.kind === 'refused');
  const respelled = toSettle.length - refused.length;
  say(
    Number(findings.isFormer),
    () =>
      'Ces feuilles ont été faites par une version précédente : réparer les met à jour, avec tout ce qui y est saisi.',
  );
  say(missingSheets.length, () => {
    const titles = missingSheets.map((kind) => `« ${SHEET_TITLES[kind]} »`).join(', ');
    return `${agreed(missingSheets.length, 'Feuille absente', 'Feuilles absentes')} : ${titles}.`;
  });
  say(missingColumns.length, () => {
    const titles = missingColumns.map((title) => `« ${title} »`).join(', ');
    const history = 'Ce qui y était saisi se retrouve par Ctrl+Z, ou Fichier > Historique des versions.';
    return `${agreed(missingColumns.length, 'Colonne absente', 'Colonnes absentes')} de la feuille « ${nameOf('grid')} » : ${titles}. ${history}`;
  });
  for (const { sheet, missing, doubled, conflicts, undecided } of rows) {
    const { ofSheet } = SHEET_WORDS[sheet];
    const where = sheet === 'grid' ? 'dans la grille' : ofSheet;
    say(
      missing.length,
      () =>
        `${agreed(missing.length, 'Critère introuvable', 'Critères introuvables')} ${where} : ${list(missing)}.`,
    );
    say(
      doubled.length,
      () =>
        `${agreed(doubled.length, 'Critère présent', 'Critères présents')} sur plusieurs lignes${sheet === 'grid' ? '' : ` ${ofSheet}`}, non ${agreed(doubled.length, 'compté', 'comptés')} : ${list(doubled)}.`,
    );
    lines.push(...describeConflicts(conflicts, undecided));
  }
  for (const { number, column, verdict } of refused)
    if (verdict.kind === 'refused')
      lines.push(
        `Critère ${number} : « ${shorten(verdict.typed, 40)} » n’est pas accepté, donc pas compté. ${ANSWER_RULES[column].help}`,
      );
  say(
    respelled,
    () =>
      `${counted(respelled, 'réponse à réécrire', 'réponses à réécrire')} en clair (par exemple « palier 2 » devient 2).`,
  );
  for (const kind of SHEET_KINDS) {
    const { formulas, texts } = altered.get(kind) ?? { formulas: 0, texts: 0 };
    const sheet = `Feuille « ${nameOf(kind)} »`;
    say(
      followsFromMissing ? 0 : formulas,
      () =>
        `${sheet} : ${counted(formulas, 'formule effacée ou en erreur', 'formules effacées ou en erreur')}.`,
    );
    say(
      texts,
      () =>
        `${sheet} : ${counted(texts, 'titre ou libellé modifié ou effacé', 'titres ou libellés modifiés ou effacés')}.`,
    );
  }
  say(
    followsFromMissing ? 0 : wrongPillars.length,
    () =>
      `Totaux à recalculer (une formule des feuilles « ${nameOf('summary')} » ou « ${nameOf('data')} » a été remplacée) : ${wrongPillars.join(', ')}.`,
  );
  say(
    twins.length,
    () =>
      `${agreed(twins.length, 'Feuille', 'Feuilles')} en plusieurs exemplaires : ${twins.map((name) => `« ${name} »`).join(', ')}. Un seul exemplaire de chacune compte ; renommez ou supprimez les autres.`,
  );
  say(
    withoutList,
    () => `${counted(withoutList, 'cellule a perdu sa liste', 'cellules ont perdu leur liste')} de choix.`,
  );
  if (findings.isExportAstray)
    lines.push(
      `Le nom de plage « ${EXPORT_NAME} » ne mène plus à la feuille « ${nameOf('data')} » : les territoires ne lisent plus cette grille, ou lisent autre chose.`,
    );
  for (const { label, help } of wrongFields) lines.push(`Accueil, « ${label} » : à corriger. ${help}`);
  say(
    toJustify.length,
    () =>
      `« Sans objet » à justifier en commentaire : ${agreed(toJustify.length, 'critère', 'critères')} ${list(toJustify)}.`,
  );
  return lines;
}
