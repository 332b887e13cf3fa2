import type { CheckedList, ListedSheet } from '../communes/check-list';
import { checkList } from '../communes/check-list';
import { communeLabel } from '../communes/label';
import { type ListedLine, type ListTarget, tidyListed } from '../communes/listed';
import type { ListAdded, ListCalls, ListedState } from '../contract/list';
import { counted } from '../position/counted';
import { findCommunesTable } from '../sheets/communes/commune-lines';
import { addLines } from '../sheets/communes/communes';
import { onFinishedFile } from '../sheets/communes/finish-copy';
import { readRoles } from '../sheets/find-sheets';
import { addToTerritorySheet, readTerritorySheet } from '../sheets/territory/territory';
import { spreadsheet } from './active';
import { openListDialog } from './open-page';
import { finishOnOpening } from './opening';
import { refuse, refuseTakenNames } from './refusal';
import { ALLOW, NO_TERRITORY, OWN } from './territory-calls';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Checked = CheckedList<ListedLine>;

const FULL =
  'Vous avez ajouté des textes ou des colonnes à la feuille Territoire : elle est laissée telle quelle, et n’a plus assez de lignes libres. Rien n’a été ajouté. Déplacez vos ajouts dans une autre feuille, puis recommencez.';

/** What the sheet of a target lists; null without a Territoire sheet. */
function knownOf(file: Spreadsheet, into: ListTarget): ListedSheet['known'] | null {
  if (into === 'communes') return findCommunesTable(readRoles(file)).communesTable?.communes ?? [];
  return readTerritorySheet(file)?.communes ?? null;
}

function readListed(into: ListTarget): ListedState {
  finishOnOpening();
  const file = spreadsheet();
  const known = knownOf(file, into);
  if (!known) return { status: 'absent' };
  return {
    status: 'ready',
    known: known.map(({ name, code, link }) => ({ name, code, link })),
    own: file.getId(),
  };
}

function answerOf({ added, linked, refused, tooLong }: Checked, more: readonly string[]): ListAdded {
  if (tooLong !== null) return refuse('not-ready', tooLong);
  const done = [
    ...(added.length > 0 || linked.size === 0
      ? [counted(added.length, 'commune ajoutée', 'communes ajoutées')]
      : []),
    ...(linked.size > 0 ? [counted(linked.size, 'lien complété', 'liens complétés')] : []),
  ];
  return {
    added: added.length,
    linked: linked.size,
    problems: refused.map(({ candidate, reason }) => ({
      line: candidate.line,
      text: communeLabel(candidate),
      reason,
    })),
    message: [`${done.join(', ')}.`, ...more].join('\n'),
  };
}

function toCommunes(lines: readonly ListedLine[], renamed = false): ListAdded {
  return onFinishedFile((file) => {
    const { communesTable } = findCommunesTable(readRoles(file));
    const known = communesTable?.communes ?? [];
    const checked = checkList(lines, { into: 'communes', known, own: file.getId() });
    const answer = answerOf(checked, []);
    if (checked.added.length > 0) {
      if (!communesTable) refuseTakenNames(file, ['communes'], renamed);
      addLines(file, communesTable, checked.added);
    }
    return answer;
  });
}

function toTerritory(lines: readonly ListedLine[]): ListAdded {
  const done = onFinishedFile((file) => addToTerritorySheet(file, lines));
  if (!done) return refuse('not-ready', NO_TERRITORY);
  const { checked, outcome } = done;
  if (outcome.kind === 'full') return refuse('not-ready', FULL);
  const isChanged = checked.added.length + checked.linked.size > 0;
  return answerOf(checked, [...(outcome.own ? [OWN] : []), ...(isChanged ? [ALLOW] : [])]);
}

/** The answers of the calls of the page that adds communes. */
export const listCalls: ListCalls = {
  openList(into) {
    openListDialog(into);
    return true;
  },
  readListed,
  addListed(into, lines, renamed) {
    const tidy = lines.map((line) => ({ ...tidyListed(line), line: line.line }));
    return into === 'communes' ? toCommunes(tidy, renamed) : toTerritory(tidy);
  },
};
