import { filledParts } from '../workbook/blank-model';
import type { Table } from '../workbook/grid-table';
import { invitationsOf, PARTNERS } from '../workbook/partners-sheet';
import { readRegister } from '../workbook/register';
import { editedDescriptors } from '../workbook/restore';
import type { Roles } from './find-sheets';
import { readGuideTexts } from './guide-pages';
import { readNoted, readTable } from './read-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface BlankModel {
  readonly kind: 'blank';
  readonly sheet: Sheet;
  /** The Accueil sheet as read. */
  readonly welcome: Table;
}

/** Whether a file can be copied for communes. */
export type Model =
  | { readonly kind: 'no-grid' | 'territory' }
  | { readonly kind: 'filled'; readonly what: string; readonly sheet: Sheet }
  | BlankModel;

export function readModel({ live, kept }: Roles): Model {
  const [grid, sheet, perspectives] = [live.get('grid'), live.get('welcome'), live.get('perspectives')];
  if (live.has('territory')) return { kind: 'territory' };
  if (!grid || !sheet) return { kind: 'no-grid' };
  const welcome = readTable(sheet);
  const what = filledParts({
    grid: readNoted(grid),
    welcome,
    perspectives: perspectives ? readTable(perspectives) : null,
    kept: kept.length,
  });
  return what.length > 0
    ? { kind: 'filled', what: what.join(', '), sheet }
    : { kind: 'blank', sheet, welcome };
}

/** What each copy holds besides a blank grid, in French. */
export function carriedParts({ live, own }: Roles): string[] {
  const [descriptors, partners] = [live.get('descriptors'), live.get('partners')];
  const edited = descriptors ? editedDescriptors(readTable(descriptors), readGuideTexts().pages).length : 0;
  const contacts = partners
    ? invitationsOf(readRegister(readTable(partners), PARTNERS)).filter(
        ({ contact, email }) => contact !== '' || email !== '',
      ).length
    : 0;
  const names = own
    .filter(({ hasCells, isBlankCorner, sheet }) => !hasCells || !isBlankCorner || sheet.getLastRow() > 0)
    .map(({ name }) => `« ${name} »`);
  return [
    ...(edited > 0 ? [`les repères adaptés (${edited})`] : []),
    ...(contacts > 0 ? [`les contacts de la feuille Partenaires (${contacts})`] : []),
    ...(names.length > 0 ? [`vos propres feuilles : ${names.join(', ')}`] : []),
  ];
}
