import { alphabetically } from '../communes/alphabetical';
import { readCode } from '../communes/codes';
import type { Done } from '../contract/result';
import type { TerritoryCalls, TerritoryDone, TerritoryPointed, TerritoryState } from '../contract/territory';
import { CRITERIA } from '../guide/guide';
import { parseEntry } from '../position/entry';
import { onFinishedFile } from '../sheets/communes/finish-copy';
import { findSheet } from '../sheets/find-sheets';
import { readTable } from '../sheets/read-sheet';
import {
  acceptLinksOf,
  pointToNext,
  readTerritorySheet,
  writeTerritory,
} from '../sheets/territory/territory';
import { type ReadTerritory, readTerritoryTable } from '../workbook/territory/territory-table';
import { spreadsheet } from './active';
import { refuse, refuseTakenNames } from './refusal';

export const NO_TERRITORY =
  'La feuille Territoire n’est pas dans ce classeur. Rien n’a été ajouté. Préparez-la d’abord.';
const READY =
  'La feuille Territoire est prête, par ordre alphabétique. Elle montre les réponses d’autres communes : ce classeur ne peut pas servir de modèle pour des copies.';
export const OWN =
  'Vos propres textes ou colonnes sont dans la feuille Territoire : sa présentation et son ordre sont laissés tels quels, seuls les imports sont écrits.';
export const ALLOW =
  'Dans la feuille, cliquez sur « Autoriser l’accès » une fois par commune, colonne Édition : Google ne permet pas de le faire à votre place. Ce clic ouvre tout le fichier de la commune, commentaires et contacts compris, aux personnes qui modifient ce classeur.';

/** People who may edit the file besides one owner; in a shared drive, all but one. */
function otherEditors(file: GoogleAppsScript.Spreadsheet.Spreadsheet): number {
  return Math.max(0, file.getEditors().length - 1);
}

function readTerritory(): TerritoryState {
  const file = spreadsheet();
  const read = readTerritorySheet(file);
  return read ? stateOf(file, read) : { status: 'absent' };
}

function stateOf(file: GoogleAppsScript.Spreadsheet.Spreadsheet, read: ReadTerritory): TerritoryState {
  const blank = CRITERIA.map(() => '');
  return {
    status: 'ready',
    communes: [...read.communes]
      .sort((a, b) => alphabetically(a.name, b.name))
      .map(({ name, code, key, link, state, dated, population, entries }) => ({
        name,
        code: code === '' ? key : (readCode(code)?.code ?? code),
        link,
        state,
        dated,
        population,
        entries: (state === 'current' ? entries : blank).map((text) => parseEntry(text)),
      })),
    criteria: read.criteria,
    pillars: read.pillars,
    otherEditors: otherEditors(file),
  };
}

function showNextToAllow(): TerritoryPointed {
  const file = spreadsheet();
  const sheet = findSheet(file, 'territory');
  if (!sheet) return refuse('not-ready', NO_TERRITORY);
  const read = readTerritoryTable(readTable(sheet));
  return { commune: pointToNext(file, sheet, read)?.name ?? null, territory: stateOf(file, read) };
}

function prepareTerritory(renamed?: boolean): Done {
  const outcome = onFinishedFile((file) => {
    refuseTakenNames(file, ['territory'], renamed);
    return writeTerritory(file);
  });
  return { message: outcome.kind === 'written' && outcome.own ? OWN : READY };
}

function acceptLinks(links: readonly string[]): TerritoryDone {
  if (!onFinishedFile((file) => acceptLinksOf(file, links))) return refuse('not-ready', NO_TERRITORY);
  return {
    territory: readTerritory(),
    message: `${links.length > 1 ? 'Les nouveaux liens sont importés.' : 'Le nouveau lien est importé.'} ${ALLOW}`,
  };
}

/** The answers of the calls about the territory. */
export const territoryCalls: TerritoryCalls = {
  readTerritory,
  showNextToAllow,
  prepareTerritory,
  acceptLinks,
};
