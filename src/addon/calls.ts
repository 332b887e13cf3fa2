import { argumentProblem } from '../contract/arguments';
import type {
  AnswerChange,
  CallName,
  Contract,
  Generated,
  GridState,
  Known,
  PollAnswer,
  Refusal,
  Result,
  Saved,
  Shown,
} from '../contract/contract';
import { generateWorkbook, takenNames } from '../sheets/generate';
import { glance, readGrid, readStamp } from '../sheets/grid-state';
import { withDocumentLock } from '../sheets/lock';
import { selectCriterion, writeAnswer } from '../sheets/save-answer';
import { errorMessage, generationMessage, NO_GRID, namesTaken } from './messages';

/** A refusal on its way to the sidebar. */
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

const refuse = (
  code: Refusal['code'],
  message: string,
  more: Pick<Refusal, 'current' | 'instead'> = {},
): never => {
  throw new Refused({ code, message, ...more });
};

const spreadsheet = () => SpreadsheetApp.getActiveSpreadsheet();

const ROW_MISSING =
  'La ligne de ce critère n’est plus dans la grille. Rien n’a été enregistré. Utilisez « Vérifier la grille » dans le menu Grille SPPE.';
const ROW_DOUBLED =
  'Ce critère est sur plusieurs lignes de la grille. Rien n’a été enregistré. Utilisez « Vérifier la grille » dans le menu Grille SPPE.';
const COLUMN_MISSING =
  'Une colonne de la grille a été supprimée. Rien n’a été enregistré. Utilisez « Vérifier la grille » dans le menu Grille SPPE.';
const CONFLICT =
  'Ce commentaire a été modifié entre-temps dans la feuille. Rien n’a été remplacé : choisissez le texte à garder.';

function gridState(): GridState {
  const grid = readGrid(spreadsheet());
  return grid ? { status: 'ready', ...grid, selected: glance()?.selected ?? null } : { status: 'absent' };
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
    const grid = gridState();
    if (stamp !== '' || grid.status === 'absent' || grid.stamp !== known.stamp)
      return { kind: 'changed', grid };
  }
  return selected === (known.selected ?? null) ? { kind: 'same' } : { kind: 'selected', selected };
}

function saveAnswer({ criterion, ...change }: AnswerChange): Saved {
  return withDocumentLock(() => {
    const outcome = writeAnswer(spreadsheet(), criterion, change);
    switch (outcome.kind) {
      case 'saved':
        return { answer: outcome.answer };
      case 'no-grid':
        return refuse('no-grid', NO_GRID);
      case 'row-missing':
        return refuse('row-missing', ROW_MISSING);
      case 'row-doubled':
        return refuse('row-doubled', ROW_DOUBLED);
      case 'column-missing':
        return refuse('column-missing', COLUMN_MISSING);
      case 'conflict':
        return refuse('conflict', CONFLICT, { current: outcome.current });
    }
  });
}

function showCriterion(number: number): Shown {
  return selectCriterion(spreadsheet(), number) ? { selected: number } : refuse('row-missing', ROW_MISSING);
}

/** A sidebar call cannot ask a question: where names are taken it is refused, and the panel calls again. */
function generateGrid(renamed?: boolean): Generated {
  const taken = takenNames(spreadsheet());
  if (taken.size > 0 && !renamed) refuse('name-taken', namesTaken(taken), { instead: [...taken.values()] });
  return { message: generationMessage(withDocumentLock(() => generateWorkbook(spreadsheet()))) };
}

const CALLS: Contract = {
  ping: () => true,
  readGrid: gridState,
  poll,
  saveAnswer,
  showCriterion,
  generateGrid,
};

/** Null fields are absent ones: `google.script.run` turns undefined into null. */
function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null));
}

/** Answers a call of the sidebar: any editor of the file may send anything, so the arguments are checked first. */
export function answerCall(name: CallName, args: readonly unknown[]): Result<unknown> {
  const problem = argumentProblem(name, args);
  if (problem !== null)
    return {
      ok: false,
      refusal: { code: 'argument', message: `Demande refusée : ${problem}. Rien n’a été modifié.` },
    };
  try {
    const call = CALLS[name] as (...given: unknown[]) => unknown;
    return { ok: true, value: call(...args.map(withoutNulls)) };
  } catch (error) {
    return { ok: false, refusal: error instanceof Refused ? error.refusal : errorMessage(error) };
  }
}
