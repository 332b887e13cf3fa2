import { unjustified } from '../position/position';
import { shorten } from '../position/shorten';
import type { Alterations } from './alterations';
import { ANSWER_RULES, GUARDED_COLUMNS, type GuardedColumn } from './answer-rules';
import type { SheetKind } from './description';
import type { Field } from './fields';
import {
  cellAt,
  criterionRows,
  type GridRow,
  gridColumns,
  missingAndDoubled,
  readAnswers,
  type Table,
} from './grid-table';
import { judge, type Verdict } from './guard';
import { renumberedRows } from './renumbered';
import { SHEET_KINDS, SHEET_TITLES } from './sheet-names';

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

export interface Findings {
  /** Names of our sheets as people left them; a missing one has none. */
  readonly names: ReadonlyMap<SheetKind, string>;
  readonly missingSheets: readonly SheetKind[];
  readonly toSettle: readonly CellToSettle[];
  readonly missing: readonly number[];
  /** Missing criteria whose row is still there under another number. */
  readonly renumbered: readonly GridRow[];
  readonly doubled: readonly number[];
  readonly toJustify: readonly number[];
  /** Sheets that no longer hold all of our texts and formulas. */
  readonly altered: ReadonlyMap<SheetKind, Alterations>;
  /** Pillars whose figures are wrong. */
  readonly wrongPillars: readonly string[];
  /** Names of the sheets that are there twice: people copied one. */
  readonly twins: readonly string[];
  /** Fields of the Accueil sheet whose content is not right. */
  readonly wrongFields: readonly Field[];
  /** Entry cells without their drop-down. */
  readonly withoutList: number;
}

/** Cells whose content is not an accepted value in its canonical form. */
function cellsToSettle(table: Table): CellToSettle[] {
  const places = gridColumns(table.values);
  return criterionRows(table, places).flatMap(({ number, row }) =>
    GUARDED_COLUMNS.flatMap((column) => {
      const { raw, formula } = cellAt(table, row, places[column]);
      const verdict = judge(column, raw, formula);
      return verdict.kind === 'right' ? [] : [{ row, column, place: places[column], number, verdict }];
    }),
  );
}

/** The part of the findings that the Grille itself tells. */
export function gridFindings(
  table: Table,
): Pick<Findings, 'toSettle' | 'missing' | 'renumbered' | 'doubled' | 'toJustify'> {
  const { missing, doubled } = missingAndDoubled(criterionRows(table, gridColumns(table.values)));
  return {
    toSettle: cellsToSettle(table),
    missing,
    renumbered: renumberedRows(table),
    doubled,
    toJustify: unjustified(readAnswers(table)).map(({ number }) => number),
  };
}

/** True when only a generation mends what was found. */
export function needsGeneration(findings: Findings): boolean {
  return (
    findings.missingSheets.length > 0 ||
    findings.missing.length > 0 ||
    findings.doubled.length > 0 ||
    findings.altered.size > 0 ||
    findings.wrongPillars.length > 0 ||
    findings.withoutList > 0
  );
}

/** True when there is something to repair: fields to correct and SO to justify are for people to settle. */
export function isRepairable(findings: Findings): boolean {
  return needsGeneration(findings) || findings.toSettle.length > 0;
}

const list = (numbers: readonly number[]) => numbers.join(', ');

const plural = (count: number, one: string, many: string) => (count > 1 ? many : one);

/** The findings in French, a sentence each; empty when all is well. */
export function describeFindings(findings: Findings): string[] {
  const { missingSheets, toSettle, missing, doubled, toJustify, wrongFields, withoutList } = findings;
  const { altered, wrongPillars, twins, renumbered, names } = findings;
  const nameOf = (kind: SheetKind) => names.get(kind) ?? SHEET_TITLES[kind];
  // Where a sheet is gone, the formulas that read it are in error: that is said once. None reads Conseils.
  const followsFromMissing = missingSheets.some((kind) => kind !== 'advice');
  const lines: string[] = [];
  const say = (count: number, text: () => string) => {
    if (count > 0) lines.push(text());
  };
  const refused = toSettle.filter(({ verdict }) => verdict.kind === 'refused');
  const respelled = toSettle.length - refused.length;
  say(missingSheets.length, () => {
    const titles = missingSheets.map((kind) => `« ${SHEET_TITLES[kind]} »`).join(', ');
    return `${plural(missingSheets.length, 'Feuille absente', 'Feuilles absentes')} : ${titles}.`;
  });
  const gone = missing.filter((number) => !renumbered.some((row) => row.number === number));
  say(
    gone.length,
    () =>
      `${plural(gone.length, 'Critère introuvable', 'Critères introuvables')} dans la grille : ${list(gone)}.`,
  );
  say(
    doubled.length,
    () =>
      `${plural(doubled.length, 'Critère présent', 'Critères présents')} sur plusieurs lignes, non ${plural(doubled.length, 'compté', 'comptés')} : ${list(doubled)}.`,
  );
  for (const { number, row } of renumbered)
    lines.push(
      `Ligne ${row} de la grille : son numéro a été changé, elle porte la question du critère ${number}. Réparer la remet, avec sa réponse et son commentaire.`,
    );
  for (const { number, column, verdict } of refused)
    if (verdict.kind === 'refused')
      lines.push(
        `Critère ${number} : « ${shorten(verdict.typed, 40)} » n’est pas accepté, donc pas compté. ${ANSWER_RULES[column].help}`,
      );
  say(
    respelled,
    () =>
      `${respelled} ${plural(respelled, 'réponse à réécrire', 'réponses à réécrire')} en clair (par exemple « palier 2 » devient 2).`,
  );
  for (const kind of SHEET_KINDS) {
    const { formulas, texts } = altered.get(kind) ?? { formulas: 0, texts: 0 };
    const sheet = `Feuille « ${nameOf(kind)} »`;
    say(
      followsFromMissing ? 0 : formulas,
      () =>
        `${sheet} : ${formulas} ${plural(formulas, 'formule effacée ou en erreur', 'formules effacées ou en erreur')}.`,
    );
    say(
      texts,
      () =>
        `${sheet} : ${texts} ${plural(texts, 'titre ou libellé modifié ou effacé', 'titres ou libellés modifiés ou effacés')}.`,
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
      `Feuilles en plusieurs exemplaires : ${twins.map((name) => `« ${name} »`).join(', ')}. Seul un exemplaire compte ; renommez ou supprimez les autres.`,
  );
  say(
    withoutList,
    () =>
      `${withoutList} ${plural(withoutList, 'cellule a perdu sa liste', 'cellules ont perdu leur liste')} de choix.`,
  );
  for (const { label, help } of wrongFields) lines.push(`Accueil, « ${label} » : à corriger. ${help}`);
  say(
    toJustify.length,
    () =>
      `« Sans objet » à justifier en commentaire : ${plural(toJustify.length, 'critère', 'critères')} ${list(toJustify)}.`,
  );
  return lines;
}
