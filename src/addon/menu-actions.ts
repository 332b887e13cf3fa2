import { findCommunesTable, isBlankCommunesTable } from '../sheets/communes/commune-lines';
import { beforeEmptyingTitle, emptyTemplate } from '../sheets/communes/empty-template';
import {
  finishFile,
  keepPending,
  onFinishedFile,
  pendingOf,
  pendingReferent,
} from '../sheets/communes/finish-copy';
import { readTemplate } from '../sheets/communes/template';
import { findSheet, listSheets, readRoles, takenNames } from '../sheets/find-sheets';
import { photographBefore } from '../sheets/followup/snapshots';
import { type GenerationReport, generateWorkbook, INPUT_KINDS } from '../sheets/grid/generate';
import { settleCells, verifyWorkbook } from '../sheets/grid/verify';
import { BusyError, withDocumentLock } from '../sheets/lock';
import { readGuideTexts } from '../sheets/long-texts';
import { preparePerspectives } from '../sheets/sharing/partners';
import { mendProtections, protectionQuestions } from '../sheets/sharing/reapply-protections';
import { roleOf } from '../sheets/sharing/role';
import type { Followed, UndecidedRow } from '../workbook/grid/carried-rows';
import { choiceQuestion, choicesFor, settledBy, unsettled } from '../workbook/grid/conflicts';
import {
  describeFindings,
  type Findings,
  hasWrongRows,
  isRegards,
  isRepairable,
  needsGeneration,
} from '../workbook/grid/findings';
import { SHEET_KINDS } from '../workbook/sheet-names';
import { spreadsheet } from './active';
import { COPY_LEFT, emptied, emptyQuestion, registeredLines, STASH_BROKEN } from './commune-messages';
import { logError } from './log';
import { MENU_TITLE, type MenuFunction } from './menu';
import {
  ALL_WELL,
  BACK_IN_PLACE,
  errorMessage,
  generationDetails,
  generationMessage,
  helpText,
  keptAside,
  lostContent,
  lostRows,
  NO_GRID,
  NOTHING_SETTLED,
  nameQuestion,
  PROTECTIONS_LEFT,
  protectionQuestion,
  protectionsDone,
} from './messages';
import {
  openImportDialog,
  openPanel,
  openReportDialog,
  openSharingPanel,
  openWorkshopDialog,
} from './open-page';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const ui = () => SpreadsheetApp.getUi();

function tell(message: string): void {
  ui().alert(MENU_TITLE, message, ui().ButtonSet.OK);
}

function ask(question: string): boolean {
  return ui().alert(MENU_TITLE, question, ui().ButtonSet.YES_NO) === ui().Button.YES;
}

/** The question comes out of the lock: a dialog suspends the run, and a document lock does not survive that. */
function generateOrAsk(inUse: Spreadsheet, isAgreed = false): GenerationReport | null {
  const run = onFinishedFile((file) => {
    const taken = takenNames(listSheets(file), SHEET_KINDS);
    return taken.size > 0 && !isAgreed
      ? { taken }
      : { report: generateWorkbook(file, [], { photographs: photographBefore }) };
  }, inUse);
  if (run.report) return run.report;
  return ask(nameQuestion(run.taken)) ? generateOrAsk(inUse, true) : null;
}

function generate(): void {
  const file = spreadsheet();
  file.toast('Préparation des feuilles…', MENU_TITLE, 10);
  const report = generateOrAsk(file);
  if (!report) return;
  if (
    report.isLeft ||
    report.photograph ||
    report.strays.size + report.kept.length + report.undecided.length > 0
  )
    tell(generationMessage(report));
  else file.toast(generationMessage(report), MENU_TITLE, 8);
}

/**
 * Asks which witnesses are right on the rows where they contradict each other; null as soon as one row is settled by no
 * answer.
 */
function askChoices(undecided: readonly UndecidedRow[]): Followed[] | null {
  const followed: Followed[] = [];
  let open = undecided;
  for (const choice of choicesFor(undecided)) {
    const settled = settledBy(open, choice);
    if (settled.length === 0 || !ask(choiceQuestion(open, choice))) continue;
    followed.push(choice);
    open = open.filter((row) => !settled.includes(row));
  }
  return open.length === 0 ? followed : null;
}

/** Looks again under the lock: the sheet may have changed while the question was on the screen. */
function repair(followed: readonly Followed[]): string {
  const run = onFinishedFile((file) => {
    const now = verifyWorkbook(file);
    if (!now || unsettled(undecidedIn(now), followed).length > 0) return null;
    settleCells(file, now.toSettle);
    const report = needsGeneration(now)
      ? generateWorkbook(file, followed, { photographs: photographBefore })
      : null;
    return [now, report, hasWrongRows(now, isRegards) ? preparePerspectives(file, followed) : null] as const;
  });
  if (!run) return NOTHING_SETTLED;
  const [findings, report, kept] = run;
  const done = ['La grille est réparée.'];
  if (findings.rows.some(({ conflicts }) => conflicts.length > 0)) done.push(BACK_IN_PLACE);
  if (findings.toSettle.some(({ verdict }) => verdict.kind === 'refused'))
    done.push('Les textes refusés sont gardés dans la note de leur cellule.');
  const isGridLost = findings.missingSheets.includes('grid');
  if (report && report.lost.length > 0 && !isGridLost) done.push(lostRows(report.lost));
  const lostSheets = findings.missingSheets.filter((kind) => INPUT_KINDS.includes(kind));
  if (lostSheets.length > 0) done.push(lostContent(lostSheets));
  if (report) done.push(...generationDetails(report));
  if (kept !== null) done.push(keptAside(kept));
  return done.join('\n');
}

const undecidedIn = ({ rows }: Findings) => rows.flatMap(({ undecided }) => undecided);

function settleAndRepair(findings: Findings): string {
  const followed = askChoices(undecidedIn(findings));
  return followed ? repair(followed) : NOTHING_SETTLED;
}

function verify(): void {
  const findings = verifyWorkbook(spreadsheet());
  const lines = findings ? describeFindings(findings) : [NO_GRID];
  if (!findings || !isRepairable(findings)) tell(lines.join('\n') || ALL_WELL);
  else if (
    ask(`${lines.join('\n')}\n\nRéparer maintenant ? Tout ce qui est encore dans le classeur sera gardé.`)
  )
    tell(settleAndRepair(findings));
}

/** Whoever fills a column by a new right is named first: the sheets that say so can be written by others. */
function protect(): void {
  const file = spreadsheet();
  const questions = protectionQuestions(file);
  const agreed = questions.length > 0 && ask(protectionQuestion(questions)) ? questions : [];
  const { sheets, left, foreign, told } = withDocumentLock(() => mendProtections(file, agreed));
  if (left) tell(PROTECTIONS_LEFT);
  else if (sheets === 0) tell(NO_GRID);
  else if (foreign.length + told.length > 0) tell(protectionsDone(sheets, foreign, told));
  else file.toast(protectionsDone(sheets, foreign, told), MENU_TITLE, 5);
}

/**
 * What a copy or a run that died left is put right first, whatever the item. Whoever may not change the file reads it as
 * it stands, and the owner finishes it later. Questions come out of the lock.
 */
function open(): void {
  const file = spreadsheet();
  try {
    if (finishFile(file) === 'left') file.toast(COPY_LEFT, MENU_TITLE, 10);
  } catch (error) {
    // Somebody else is at it: the item that was asked for says so itself.
    if (!(error instanceof BusyError)) logError(error);
    return;
  }
  askPending();
}

/** What a copy left to a person is asked once. */
function askPending(): void {
  const pending = pendingOf();
  if (pending === 'template') settleTemplate(spreadsheet());
  if (pending === 'broken') {
    withDocumentLock(() => keepPending(null));
    tell(STASH_BROKEN);
  }
}

/** Only a person says that what a file holds is to go: the cell and the title that say so are anybody's to write. */
function settleTemplate(file: Spreadsheet): void {
  const { communesTable, roles } = findCommunesTable(readRoles(file));
  const template = readTemplate(roles, communesTable);
  const parts = [
    ...(template.kind === 'filled' ? [template.what] : []),
    ...(communesTable && !isBlankCommunesTable(communesTable)
      ? [registeredLines(communesTable.communes.length)]
      : []),
  ];
  const kept = beforeEmptyingTitle(file);
  const isEmptied = parts.length > 0 && ask(emptyQuestion(parts.join(', '), kept));
  withDocumentLock(() => (isEmptied ? emptyTemplate(file, kept) : keepPending(null)));
  if (isEmptied) tell(emptied(kept));
}

/** Which view of the second panel each sheet belongs to. */
const VIEWS = {
  partners: 'sharing',
  perspectives: 'perspectives',
  communes: 'communes',
  territory: 'territory',
} as const;
const VIEW_KINDS = Object.keys(VIEWS) as (keyof typeof VIEWS)[];

/**
 * The view that fits: whom a copy waits for, then the sheet in front, then what the file is for. A partner's own is their
 * column.
 */
function viewFor(file: Spreadsheet): string {
  if (pendingReferent()) return VIEWS.partners;
  const sheets = new Map(VIEW_KINDS.map((kind) => [kind, findSheet(file, kind)]));
  const active = file.getActiveSheet().getSheetId();
  const front = VIEW_KINDS.find((kind) => sheets.get(kind)?.getSheetId() === active);
  if (front) return VIEWS[front];
  const made = (['territory', 'communes'] as const).find((kind) => sheets.get(kind));
  if (made) return VIEWS[made];
  const [partners, perspectives] = [sheets.get('partners') ?? null, sheets.get('perspectives') ?? null];
  const isPartner = perspectives && roleOf({ grid: null, partners, perspectives }) === 'editor';
  return isPartner ? VIEWS.perspectives : VIEWS.partners;
}

const ACTIONS: Readonly<Record<MenuFunction, () => void>> = {
  menuGenerate: generate,
  menuOpenPanel: () => openPanel('sidebar', MENU_TITLE),
  menuImport: openImportDialog,
  menuWorkshop: openWorkshopDialog,
  menuReport: openReportDialog,
  menuOpenSharing: () => openSharingPanel(viewFor(spreadsheet())),
  menuOpenFollowup: () => openPanel('followup', `${MENU_TITLE} – suivi`),
  menuVerify: verify,
  menuProtect: protect,
  menuHelp: () => tell(helpText(readGuideTexts().help)),
};

/** Runs a menu item; whatever goes wrong is told in French, never as a raw error. */
export function runMenu(name: MenuFunction): void {
  try {
    const isGenerating = name === 'menuGenerate';
    if (!isGenerating && name !== 'menuHelp') open();
    ACTIONS[name]();
    // A generation finishes a copy under its own lock.
    if (isGenerating) askPending();
  } catch (error) {
    tell(errorMessage(error).message);
  }
}
