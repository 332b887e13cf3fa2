import {
  type AnswerChange,
  type AstrayCriterion,
  type GridCalls,
  type GridState,
  HABITS,
  type Habit,
  type Known,
  type PollAnswer,
  type Saved,
  type Shown,
} from '../contract/grid';
import type { Done } from '../contract/result';
import { onFinishedFile } from '../sheets/communes/finish-copy';
import { listSheets, liveSheets } from '../sheets/find-sheets';
import { photographBefore } from '../sheets/followup/snapshots';
import { generateWorkbook } from '../sheets/grid/generate';
import { glance, readGrid as gridOf, readStamp } from '../sheets/grid/grid-state';
import { type Change, type NotSaved, selectCriterion, writeAnswer } from '../sheets/grid/save-answer';
import { withDocumentLock } from '../sheets/lock';
import { readGuideTexts } from '../sheets/long-texts';
import { keepOwnText, ownText } from '../sheets/own-texts';
import { SHEET_KINDS } from '../workbook/sheet-names';
import { spreadsheet } from './active';
import { generationMessage } from './messages';
import { finishOnOpening } from './opening';
import { refuse, refuseTakenNames } from './refusal';

const NOTHING_SAVED = 'Rien n’a été enregistré. Utilisez « Vérifier la grille » dans le menu Grille SPPE.';
const ASTRAY: Readonly<Record<AstrayCriterion['fault'], string>> = {
  'row-missing': 'La ligne de ce critère n’est plus dans la grille.',
  'row-doubled': 'Ce critère est sur plusieurs lignes de la grille.',
  'row-contradicted':
    'La ligne de ce critère porte aussi les textes ou les réponses d’un autre, peut-être après un tri partiel.',
};
const GRID_DELETED =
  'La feuille « Grille » n’est plus dans ce classeur. Rien n’a été enregistré. Ctrl+Z dans la feuille, ou Fichier > Historique des versions, la fait revenir avec ce qu’elle contenait.';
const columnMissing = (title: string) =>
  `La colonne « ${title} » n’est plus dans la feuille Grille. Rien n’a été enregistré. Ctrl+Z dans la feuille, ou Fichier > Historique des versions, la fait revenir avec ce qu’elle contenait ; « Vérifier la grille », dans le menu Grille SPPE, la recrée vide.`;
const CONFLICT =
  'Ce commentaire a été modifié entre-temps dans la feuille. Rien n’a été remplacé : choisissez le texte à garder.';

/** `known` is the stamp of what the page read before. */
function gridState(selected: number | null, known?: string): GridState {
  const file = spreadsheet();
  const grid = gridOf(file, known);
  if (grid) return { status: 'ready', ...grid, selected };
  return { status: 'absent', deleted: liveSheets(listSheets(file)).size > 0 };
}

/** The person's text that holds their habits. */
const HABITS_KEY = 'habitudes';

function ping(): true {
  finishOnOpening();
  return true;
}

function readGrid(): GridState {
  finishOnOpening();
  const grid = gridState(glance()?.selected ?? null);
  if (grid.status !== 'ready') return grid;
  const kept = ownText(HABITS_KEY).split(' ');
  return { ...grid, habits: HABITS.filter((habit) => kept.includes(habit)) };
}

/**
 * A sheet that is none of ours shows no stamp, nor does a copy whose formulas broke: it is then read where it stands,
 * three calls more. Where the Données sheet is gone there is none at all, and the answers themselves are compared.
 */
function poll(known: Known): PollAnswer {
  const seen = glance();
  const stamp = seen?.stamp || readStamp(spreadsheet()).stamp;
  const selected = seen ? seen.selected : (known.selected ?? null);
  if (stamp !== known.stamp) {
    const grid = gridState(selected, known.stamp);
    if (stamp !== '' || grid.status === 'absent' || grid.stamp !== known.stamp)
      return { kind: 'changed', grid };
  }
  return selected === (known.selected ?? null) ? { kind: 'same' } : { kind: 'selected', selected };
}

/** What the panel asks for: of a comment alone it says what it started from. */
function changeOf({ entry, target, carrier, comment }: AnswerChange): Change {
  return {
    ...(entry === undefined ? {} : { entry: { to: entry } }),
    ...(target === undefined ? {} : { target: { to: target } }),
    ...(carrier === undefined ? {} : { carrier: { to: carrier } }),
    ...(comment === undefined ? {} : { comment }),
  };
}

function refuseAstray(fault: AstrayCriterion['fault']): never {
  return refuse(fault, `${ASTRAY[fault]} ${NOTHING_SAVED}`);
}

/** Says why nothing was written. */
export function refuseUnsaved(outcome: NotSaved): never {
  switch (outcome.kind) {
    case 'no-grid':
      return refuse('no-grid', GRID_DELETED);
    case 'row-missing':
    case 'row-doubled':
    case 'row-contradicted':
      return refuseAstray(outcome.kind);
    case 'column-missing':
      return refuse('column-missing', columnMissing(outcome.title));
    case 'conflict':
      return refuse('conflict', CONFLICT, { current: outcome.current });
  }
}

function saveAnswer(asked: AnswerChange): Saved {
  return withDocumentLock(() => {
    const outcome = writeAnswer(spreadsheet(), asked.criterion, changeOf(asked));
    return outcome.kind === 'saved' ? { answer: outcome.answer } : refuseUnsaved(outcome);
  });
}

function showCriterion(number: number): Shown {
  const fault = selectCriterion(spreadsheet(), number);
  if (fault === null) return { selected: number };
  return fault === 'no-grid' ? refuse('no-grid', GRID_DELETED) : refuseAstray(fault);
}

/** A sidebar call cannot ask a question: where names are taken it is refused, and the panel calls again. */
function generateGrid(renamed?: boolean): Done {
  const report = onFinishedFile((file) => {
    refuseTakenNames(file, SHEET_KINDS, renamed);
    return generateWorkbook(file, [], { photographs: photographBefore });
  });
  return { message: generationMessage(report) };
}

function keepHabits(habits: readonly Habit[]): true {
  keepOwnText(HABITS_KEY, habits.join(' '));
  return true;
}

/** The answers of the panel's calls. */
export const gridCalls: GridCalls = {
  ping,
  readGrid,
  readGuideTexts,
  poll,
  saveAnswer,
  showCriterion,
  generateGrid,
  keepHabits,
};
