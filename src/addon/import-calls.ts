import type { AnswerCells, ImportCalls, Imported, ImportedAnswer } from '../contract/import';
import { readAnswerCells as cellsOf } from '../sheets/grid/answer-cells';
import { type NotSaved, writeAnswers } from '../sheets/grid/save-answer';
import { withDocumentLock } from '../sheets/lock';
import { spreadsheet } from './active';
import { NO_GRID } from './messages';
import { openImportDialog } from './open-page';
import { finishOnOpening } from './opening';
import { refuse } from './refusal';

const SEE = ' : lancez « Vérifier la grille », dans le menu Grille SPPE.';

/** Why a criterion's row takes nothing. */
const REASONS: Readonly<Record<Exclude<NotSaved['kind'], 'no-grid'>, string>> = {
  'row-missing': `Sa ligne n’est plus dans la grille${SEE}`,
  'row-doubled': `Ce critère est sur plusieurs lignes de la grille${SEE}`,
  'row-contradicted': `Sa ligne porte aussi les textes ou les réponses d’un autre critère${SEE}`,
  'column-missing': `Une colonne de la grille a été supprimée${SEE}`,
  conflict: 'La grille a changé entre-temps. Rien n’a été remplacé : comparez de nouveau.',
};

function readAnswerCells(): AnswerCells {
  finishOnOpening();
  const read = cellsOf(spreadsheet());
  if (!read) return { status: 'absent' };
  const criteria = read.criteria.map(({ place, ...cells }) => ({
    ...cells,
    problem: place === 'row' ? null : REASONS[place],
  }));
  return { status: 'ready', commune: read.commune, criteria };
}

function importAnswers(changes: readonly ImportedAnswer[]): Imported {
  // A copy was finished when its page read the grid.
  const outcomes = withDocumentLock(() =>
    writeAnswers(
      spreadsheet(),
      changes.map(({ criterion, ...change }) => ({ criterion, change })),
    ),
  );
  const written: number[] = [];
  const refused: { criterion: number; reason: string }[] = [];
  for (const [index, { criterion }] of changes.entries()) {
    const kind = outcomes[index]?.kind ?? 'no-grid';
    if (kind === 'no-grid') return refuse('no-grid', NO_GRID);
    if (kind === 'row') written.push(criterion);
    else refused.push({ criterion, reason: REASONS[kind] });
  }
  return { written, refused };
}

/** The answers of the import page's calls. */
export const importCalls: ImportCalls = {
  openImport() {
    openImportDialog();
    return true;
  },
  readAnswerCells,
  importAnswers,
};
