import type {
  FollowupCalls,
  FollowupSheet,
  FollowupState,
  PlanTexts,
  ReadSnapshot,
  Retained,
  SnapshotLabel,
} from '../contract/followup';
import type { Done } from '../contract/result';
import { CRITERIA } from '../guide/guide';
import { dayFirst, today } from '../position/day';
import { PLAN_FIELDS } from '../position/plan';
import { answerTo } from '../position/position';
import { onFinishedFile } from '../sheets/communes/finish-copy';
import { findSheet } from '../sheets/find-sheets';
import { addPlanLine, preparePlan, writePlanLine } from '../sheets/followup/plan';
import {
  type ChangeOutcome,
  deleteSnapshotOf,
  prepareSnapshots,
  renameSnapshotOf,
  takeSnapshotOf,
} from '../sheets/followup/snapshots';
import { withDocumentLock } from '../sheets/lock';
import { readTable } from '../sheets/read-sheet';
import { PLAN } from '../workbook/followup/plan-table';
import { readSnapshots } from '../workbook/followup/snapshots-sheet';
import { readAnswers } from '../workbook/grid/grid-table';
import { retainedCriteria } from '../workbook/grid/steps-layout';
import { placesIn, readRegister } from '../workbook/register';
import { SHEET_TITLES } from '../workbook/sheet-names';
import { cellAt, type Table } from '../workbook/table';
import { spreadsheet } from './active';
import { refuse, refuseTakenNames } from './refusal';

const NO_SHEET = (kind: FollowupSheet) =>
  `La feuille « ${SHEET_TITLES[kind]} » n’est pas dans ce classeur. Rien n’a été enregistré. Préparez-la : menu Grille SPPE > Suivre.`;
const CHANGED =
  'Cette ligne a changé entre-temps dans la feuille. Rien n’a été remplacé : elle est relue, recommencez.';

function planState(table: Table): Pick<FollowupState, 'plan' | 'unread'> {
  const places = placesIn(table, PLAN);
  const text = (raw: unknown) => String(raw ?? '');
  const header = table.values.find((cells) => cells[places.criterion - 1] === PLAN.columns[0]?.title) ?? [];
  const known: readonly number[] = Object.values(places);
  return {
    plan: readRegister(table, PLAN).map(({ row, cells }) => ({
      row,
      texts: Object.fromEntries(PLAN_FIELDS.map((field) => [field, text(cells[field])])),
      words: text(cellAt(table, row, places.words).raw),
    })),
    unread: header.flatMap((title, index) =>
      title === '' || known.includes(index + 1) ? [] : [text(title)],
    ),
  };
}

function tableOf(kind: Parameters<typeof findSheet>[1]): Table | null {
  const sheet = findSheet(spreadsheet(), kind);
  return sheet && readTable(sheet);
}

/** The plan and the photographs, as their sheets hold them. */
export function readRegisters(): Pick<FollowupState, 'plan' | 'unread' | 'snapshots'> {
  const [plan, snapshots] = [tableOf('plan'), tableOf('snapshots')];
  return {
    ...(plan ? planState(plan) : { plan: null, unread: [] }),
    snapshots: snapshots && (readSnapshots(snapshots) satisfies ReadSnapshot[]),
  };
}

function readFollowup(): FollowupState {
  const [grid, steps] = [tableOf('grid'), tableOf('steps')];
  const answers = grid ? readAnswers(grid) : new Map();
  return {
    hasGrid: grid !== null,
    ...readRegisters(),
    retained: steps ? retainedCriteria(steps) : [],
    now: CRITERIA.map((criterion) => {
      const { entry, target, comment } = answerTo(answers, criterion);
      return { entry, target, comment };
    }),
  };
}

function prepareFollowup(kind: FollowupSheet, renamed?: boolean): Done {
  const written = onFinishedFile((file) => {
    if (!findSheet(file, 'grid'))
      refuse('no-grid', 'Générez d’abord la grille dans ce classeur. Rien n’a été créé.');
    refuseTakenNames(file, [kind], renamed);
    return kind === 'plan' ? preparePlan(file) : prepareSnapshots(file);
  });
  const title = SHEET_TITLES[kind];
  return {
    message: written
      ? `La feuille « ${title} » est prête.`
      : `La feuille « ${title} » contient vos propres textes ou colonnes : elle est laissée telle quelle, avec tout ce qu’elle contient.`,
  };
}

function retainStep(criterion: number, action: string): Retained {
  const row = withDocumentLock(() => addPlanLine(spreadsheet(), criterion, action));
  return row === null ? refuse('not-ready', NO_SHEET('plan')) : { row };
}

function savePlanLine(row: number, from: PlanTexts, to: Partial<PlanTexts>): Done {
  const outcome = withDocumentLock(() => writePlanLine(spreadsheet(), row, from, to as PlanTexts));
  switch (outcome) {
    case 'saved':
      return { message: 'Enregistré.' };
    case 'no-plan':
      return refuse('not-ready', NO_SHEET('plan'));
    case 'changed':
      return refuse('conflict', CHANGED);
    case 'column-missing':
      return refuse(
        'column-missing',
        'Une colonne de la feuille Plan d’action n’est plus là. Rien n’a été enregistré. Ctrl+Z dans la feuille, ou l’historique des versions, la fait revenir.',
      );
  }
}

function takeSnapshot({ name, date, author }: SnapshotLabel): Done {
  const file = spreadsheet();
  const outcome = withDocumentLock(() => {
    const taken = today();
    if (date > taken)
      refuse('argument', 'La date d’une photographie ne peut pas être à venir. Rien n’a été enregistré.');
    return takeSnapshotOf(
      file,
      { name: name.trim(), date: dayFirst(date), author: author.trim() },
      dayFirst(taken),
    );
  });
  switch (outcome) {
    case 'taken':
      return { message: `Photographie « ${name.trim()} » enregistrée.` };
    case 'no-sheet':
      return refuse('not-ready', NO_SHEET('snapshots'));
    case 'no-grid':
      return refuse(
        'no-grid',
        'La grille n’a pas pu être lue en entier. Aucune photographie n’a été prise. Menu Grille SPPE > Vérifier la grille, ou Générer ou mettre à jour la grille.',
      );
    case 'blank':
      return refuse('argument', 'Aucun critère n’est renseigné : il n’y a rien à photographier.');
    case 'name-taken':
      return refuse(
        'name-taken',
        `Une photographie s’appelle déjà « ${name.trim()} ». Rien n’a été enregistré : choisissez un autre nom.`,
      );
  }
}

function told(outcome: ChangeOutcome, done: string): Done {
  switch (outcome) {
    case 'done':
      return { message: done };
    case 'no-sheet':
      return refuse('not-ready', NO_SHEET('snapshots'));
    case 'changed':
      return refuse('conflict', CHANGED);
    case 'name-taken':
      return refuse('name-taken', 'Une autre photographie porte déjà ce nom. Rien n’a été changé.');
  }
}

export const followupCalls: FollowupCalls = {
  readFollowup,
  prepareFollowup,
  retainStep,
  savePlanLine,
  takeSnapshot,
  renameSnapshot: (row, name, to) =>
    told(
      withDocumentLock(() => renameSnapshotOf(spreadsheet(), row, name, to.trim())),
      'Photographie renommée.',
    ),
  deleteSnapshot: (row, name) =>
    told(
      withDocumentLock(() => deleteSnapshotOf(spreadsheet(), row, name)),
      `Photographie « ${name} » supprimée. Fichier > Historique des versions la garde.`,
    ),
};
