import type { PerspectivesState, RegardChange, SharingCalls } from '../contract/sharing';
import { CRITERIA } from '../guide/guide';
import { answerTo } from '../position/position';
import { reasonIn } from '../position/reasons';
import { onFinishedFile } from '../sheets/communes/finish-copy';
import { findSheet } from '../sheets/find-sheets';
import { readStamp } from '../sheets/grid/grid-state';
import { readGuideTexts } from '../sheets/long-texts';
import { readNoted, readTable } from '../sheets/read-sheet';
import { roleOf } from '../sheets/sharing/role';
import {
  type RegardOutcome,
  saveDecisionOf,
  saveRegardOf,
  showRegardOf,
} from '../sheets/sharing/save-regard';
import { columnLetters } from '../workbook/addresses';
import { editedDescriptors, pageDescriptors } from '../workbook/grid/descriptor-table';
import { readAnswers, rowOf } from '../workbook/grid/grid-table';
import {
  decisionPlace,
  perspectiveColumns,
  perspectiveEntries,
  perspectiveRows,
} from '../workbook/sharing/perspective-table';
import { cellText } from '../workbook/table';
import { spreadsheet } from './active';
import { refuse } from './refusal';

const NOTHING = 'Rien n’a été enregistré.';
const REFUSED: Readonly<Record<Exclude<RegardOutcome['kind'], 'saved' | 'conflict'>, string>> = {
  'no-sheet': 'La feuille Regards n’est plus dans ce classeur.',
  'no-column':
    'Cette colonne n’est plus dans la feuille Regards, ou deux colonnes portent ce nom. Relisez la feuille.',
  'not-allowed': 'Google ne vous laisse pas écrire dans cette colonne de la feuille Regards.',
  'row-missing': 'La ligne de ce critère n’est plus dans la feuille Regards.',
  'row-doubled': 'Ce critère est sur plusieurs lignes de la feuille Regards.',
  'row-contradicted':
    'La ligne de ce critère porte aussi les textes d’un autre dans la feuille Regards, peut-être après un tri partiel.',
};
const CONFLICT =
  'Ce texte a été modifié entre-temps dans la feuille Regards. Rien n’a été remplacé : voici ce qu’elle contient, reprenez à partir de là.';

function readPerspectives(): PerspectivesState {
  const file = spreadsheet();
  const [sheet, grid] = [findSheet(file, 'perspectives'), findSheet(file, 'grid')];
  if (!sheet || !grid) return { status: 'absent' };
  const [table, answers] = [readNoted(sheet), readAnswers(readTable(grid))];
  const descriptors = findSheet(file, 'descriptors');
  const rows = perspectiveRows(table);
  const rowsOf = CRITERIA.map(({ number }) => {
    const found = rowOf(rows, number);
    return found.kind === 'row' ? found.row : 0;
  });
  const columns = perspectiveColumns(table).filter(({ name }) => name !== '');
  const role = roleOf({ grid: null, partners: findSheet(file, 'partners') ?? sheet, perspectives: sheet });
  const mayFill = (place: number) =>
    sheet.getRange(`${columnLetters(place)}${rowsOf.find((row) => row > 0) ?? 1}`).canEdit();
  const decided = decisionPlace(table);
  return {
    status: 'ready',
    commune: readStamp(file).commune,
    own: CRITERIA.map((criterion) => answerTo(answers, criterion).entry),
    partners: columns.map(({ name, place }) => ({
      name,
      entries: perspectiveEntries(table, place),
      reasons: rowsOf.map((row) => reasonIn(table.notes[row - 1]?.[place - 1] ?? '')),
    })),
    mine: role === 'editor' ? columns.filter(({ place }) => mayFill(place)).map(({ name }) => name) : [],
    decisions: decided === 0 ? null : rowsOf.map((row) => (row > 0 ? cellText(table, row, decided) : '')),
    mayDecide: role === 'manager',
    descriptors: descriptors
      ? editedDescriptors(readTable(descriptors), pageDescriptors(readGuideTexts().pages))
      : [],
  };
}

/** What the sheet holds after a change, or why it was not made. */
function readAfter(outcome: RegardOutcome): PerspectivesState {
  if (outcome.kind === 'conflict') return refuse('conflict', CONFLICT, { current: outcome.current });
  return outcome.kind === 'saved'
    ? readPerspectives()
    : refuse(
        outcome.kind === 'not-allowed' ? 'protected' : 'not-ready',
        `${REFUSED[outcome.kind]} ${NOTHING}`,
      );
}

export const regardCalls: Pick<
  SharingCalls,
  'readPerspectives' | 'saveRegard' | 'saveDecision' | 'showRegard'
> = {
  readPerspectives,
  saveRegard: (change: RegardChange) => readAfter(onFinishedFile((file) => saveRegardOf(file, change))),
  saveDecision: (criterion, from, to) =>
    readAfter(onFinishedFile((file) => saveDecisionOf(file, criterion, { from, to }))),
  showRegard: (criterion) =>
    showRegardOf(spreadsheet(), criterion) || refuse('not-ready', REFUSED['row-missing']),
};
