import {
  type GenerationReport,
  generateWorkbook,
  INPUT_KINDS,
  type Names,
  NamesTakenError,
} from '../sheets/generate';
import { withDocumentLock } from '../sheets/lock';
import { mendProtections, protectionQuestions } from '../sheets/reapply-protections';
import { settleFile } from '../sheets/settle-file';
import { settleCells, verifyWorkbook } from '../sheets/verify';
import { describeFindings, isRepairable, needsGeneration } from '../workbook/findings';
import { MENU_TITLE, type MenuFunction } from './menu';
import {
  ALL_WELL,
  errorMessage,
  generationDetails,
  generationMessage,
  HELP,
  lostContent,
  lostRows,
  NO_GRID,
  nameQuestion,
  PROTECTIONS_LEFT,
  protectionQuestion,
  protectionsDone,
} from './messages';
import { openImportDialog, openPanel } from './open-page';

const ui = () => SpreadsheetApp.getUi();
const spreadsheet = () => SpreadsheetApp.getActiveSpreadsheet();

function tell(message: string): void {
  ui().alert(MENU_TITLE, message, ui().ButtonSet.OK);
}

function ask(question: string): boolean {
  return ui().alert(MENU_TITLE, question, ui().ButtonSet.YES_NO) === ui().Button.YES;
}

/** The question comes out of the lock: a dialog suspends the run, and a document lock does not survive that. */
function generateOrAsk(file: GoogleAppsScript.Spreadsheet.Spreadsheet): GenerationReport | null {
  const run = (names: Names) => withDocumentLock(() => generateWorkbook(file, names));
  try {
    return run('usual');
  } catch (error) {
    if (!(error instanceof NamesTakenError)) throw error;
    return ask(nameQuestion(error.instead)) ? run('any') : null;
  }
}

function generate(): void {
  const file = spreadsheet();
  file.toast('Préparation des feuilles…', MENU_TITLE, 10);
  const report = generateOrAsk(file);
  if (!report) return;
  if (report.isLeft || report.strays.size + report.kept.length > 0) tell(generationMessage(report));
  else file.toast(generationMessage(report), MENU_TITLE, 8);
}

/** Looks again under the lock: the sheet may have changed while the question was on the screen. */
function repair(): string {
  const file = spreadsheet();
  const [findings, report] = withDocumentLock(() => {
    const now = verifyWorkbook(file);
    if (now) settleCells(file, now.toSettle);
    return [now, now && needsGeneration(now) ? generateWorkbook(file, 'any') : null] as const;
  });
  const done = ['La grille est réparée.'];
  if (findings?.toSettle.some(({ verdict }) => verdict.kind === 'refused'))
    done.push('Les textes refusés sont gardés dans la note de leur cellule.');
  const found = (findings?.renumbered ?? []).map(({ number }) => number);
  const lost = (findings?.missing ?? []).filter(
    (number) => !report?.strays.has(number) && !found.includes(number),
  );
  const isGridLost = findings?.missingSheets.includes('grid') ?? false;
  if (lost.length > 0 && !isGridLost) done.push(lostRows(lost));
  const lostSheets = (findings?.missingSheets ?? []).filter((kind) => INPUT_KINDS.includes(kind));
  if (lostSheets.length > 0) done.push(lostContent(lostSheets));
  if (report) done.push(...generationDetails(report));
  return done.join('\n');
}

function verify(): void {
  settleFile(spreadsheet());
  const findings = verifyWorkbook(spreadsheet());
  const lines = findings ? describeFindings(findings) : [NO_GRID];
  if (!findings || !isRepairable(findings)) tell(lines.join('\n') || ALL_WELL);
  else if (
    ask(`${lines.join('\n')}\n\nRéparer maintenant ? Tout ce qui est encore dans le classeur sera gardé.`)
  )
    tell(repair());
}

/** Whoever fills a column by a new right is named first: the sheets that say so can be written by others. */
function protect(): void {
  const file = spreadsheet();
  const questions = protectionQuestions(file);
  const agreed = questions.length > 0 && ask(protectionQuestion(questions)) ? questions : [];
  const { sheets, left, foreign } = withDocumentLock(() => mendProtections(file, agreed));
  if (left) tell(PROTECTIONS_LEFT);
  else if (sheets === 0) tell(NO_GRID);
  else if (foreign.length > 0) tell(protectionsDone(sheets, foreign));
  else file.toast(protectionsDone(sheets, foreign), MENU_TITLE, 5);
}

const ACTIONS: Readonly<Record<MenuFunction, () => void>> = {
  menuGenerate: generate,
  menuOpenPanel: () => openPanel('sidebar', MENU_TITLE),
  menuImport: openImportDialog,
  menuOpenSharing: () => openPanel('coordination', `${MENU_TITLE} – partage`),
  menuVerify: verify,
  menuProtect: protect,
  menuHelp: () => tell(HELP),
};

/** Runs a menu item; whatever goes wrong is told in French, never as a raw error. */
export function runMenu(name: MenuFunction): void {
  try {
    ACTIONS[name]();
  } catch (error) {
    tell(errorMessage(error).message);
  }
}
