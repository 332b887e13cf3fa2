import { describe, expect, it } from 'vitest';
import { readCommuneList } from '../../src/communes/commune-list';
import { ownSheetAsList } from '../../src/communes/own-sheet';
import { COMMUNES } from '../../src/workbook/communes/communes-sheet';
import { metaText, SHEET_HEADINGS } from '../../src/workbook/sheet-names';

const LINK = 'https://docs.google.com/spreadsheets/d/1abcdefghijklmnopqrstuvwxyz0123456789/edit';
const titles = COMMUNES.columns.map(({ title }) => title).join('\t');

describe('la feuille Communes collée telle quelle', () => {
  const lines = [
    `Gex\t01173\tLa mairie\tgex@exemple.fr\tcréée\t${LINK}\t24/11/2026 10:12\t\t`,
    'Thoiry\t01419',
  ];
  const whole = [
    metaText('communes'),
    SHEET_HEADINGS.communes,
    COMMUNES.guidance,
    titles,
    ...lines,
    '\t\t\t\t\t\t',
  ].join('\n');

  it('donne ses communes : ni la ligne masquée, ni le titre, ni la consigne', () => {
    const { lines: read, problems, refused, notes } = readCommuneList(ownSheetAsList(whole));
    expect([problems, refused, notes]).toEqual([[], null, []]);
    expect(read.map(({ name, code, contact, link }) => [name, code, contact, link])).toEqual([
      ['Gex', '01173', 'La mairie', LINK],
      ['Thoiry', '01419', '', ''],
    ]);
  });

  it('compte à part celles qui y sont déjà, sans les dire fautives', () => {
    const known = [{ name: 'Gex', code: '01173', link: LINK }];
    const { lines: read, problems, notes } = readCommuneList(ownSheetAsList(whole), known);
    expect([read.map(({ name }) => name), problems]).toEqual([['Thoiry'], []]);
    expect(notes).toEqual(['Une commune était déjà dans la feuille Communes : rien n’est changé pour elle.']);
  });

  it('garde à chaque ligne son numéro, pour ce qui est à revoir', () => {
    const wrong = whole.replace('Thoiry\t01419', 'Thoiry\t99138');
    expect(readCommuneList(ownSheetAsList(wrong)).problems.map(({ line }) => line)).toEqual([6]);
  });

  it('laisse tout autre texte comme il est', () => {
    for (const text of ['Gex\nThoiry', 'Nom\tCode\nGex\t01173', 'Nom;Lien;État', ''])
      expect(ownSheetAsList(text)).toBe(text);
  });
});
