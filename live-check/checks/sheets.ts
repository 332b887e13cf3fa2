import type { Check, Json } from '../check';

/** Tabs, lines, names and what copies of them keep. */
export const SHEETS: readonly Check[] = [
  {
    id: '30',
    what: 'SUM(A1:A5) après le départ de la ligne 5 au-dessus de la 2, puis d’une ligne hors de la plage',
    observe: ({ sheet }) => {
      sheet.getRange('A1:A6').setValues([[1], [2], [3], [4], [5], [6]]);
      const sum = sheet.getRange('B8').setFormula('=SUM(A1:A5)');
      sheet.moveRows(sheet.getRange('A5'), 2);
      const within = sum.getFormula();
      sheet.moveRows(sheet.getRange('A3'), 7);
      return [within, sheet.getRange('B8').getFormula(), sheet.getRange('B8').getValue() as number];
    },
  },
  {
    id: '32',
    what: 'lignes figées après insertion au-dessus de la dernière, puis en dessous',
    observe: ({ sheet }) => {
      sheet.setFrozenRows(3);
      sheet.insertRowsBefore(2, 1);
      const above = sheet.getFrozenRows();
      sheet.insertRowsAfter(above, 1);
      return [above, sheet.getFrozenRows()];
    },
  },
  {
    id: '33',
    what: 'taille d’une feuille neuve : lignes, colonnes, largeur',
    observe: ({ sheet }) => [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getColumnWidth(1)],
  },
  {
    id: '34',
    what: 'après clear() : valeur, fond, note, règle',
    observe: ({ sheet }) => {
      const range = sheet.getRange('B2');
      range.setValue('x').setBackground('#ff0000').setNote('note');
      range.setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
      sheet.clear();
      return [
        range.getValue() as Json,
        range.getBackground(),
        range.getNote(),
        range.getDataValidation() !== null,
      ];
    },
  },
  {
    id: '35',
    what: 'ligne 1 masquée lue par getSheetValues',
    observe: ({ sheet }) => {
      sheet.getRange('A1').setValue('Grille SPPE');
      sheet.hideRows(1);
      return sheet.getSheetValues(1, 1, 1, 1) as Json;
    },
  },
  {
    id: '36',
    what: 'début du nom d’une feuille copiée',
    locales: ['fr_FR'],
    observe: ({ sheet, file }) => {
      const copy = sheet.copyTo(file);
      const name = copy.getName();
      file.deleteSheet(copy);
      return name.replace(sheet.getName(), '…');
    },
  },
  {
    id: '141',
    what: 'copyTo : valeur, formule, note, plages protégées',
    observe: ({ sheet, file }) => {
      sheet.getRange('A1').setValue(2).setNote('note');
      sheet.getRange('A2').setFormula('=A1*2');
      sheet.getRange('A1').protect();
      const copy = sheet.copyTo(file);
      const kept: Json = [
        copy.getRange('A1').getValue() as number,
        copy.getRange('A2').getFormula(),
        copy.getRange('A1').getNote(),
        copy.getProtections(SpreadsheetApp.ProtectionType.RANGE).length,
      ];
      file.deleteSheet(copy);
      return kept;
    },
  },
  {
    id: '159',
    what: 'insertSheet avec modèle : ligne cachée, lignes figées, hauteur de la copie',
    observe: ({ sheet, file }) => {
      sheet.hideRows(1);
      sheet.setFrozenRows(2);
      const copy = file.insertSheet('essai copié', file.getSheets().length, { template: sheet });
      const seen: Json = [copy.isRowHiddenByUser(1), copy.getFrozenRows(), copy.getMaxRows()];
      file.deleteSheet(copy);
      return seen;
    },
  },
  {
    id: '129',
    what: 'getSheetId après un nouveau nom ; d’une copie',
    observe: ({ sheet, file }) => {
      const id = sheet.getSheetId();
      sheet.setName('essai autrement');
      const copy = sheet.copyTo(file);
      const seen: Json = [sheet.getSheetId() === id, copy.getSheetId() === id];
      file.deleteSheet(copy);
      return seen;
    },
  },
  {
    id: '131',
    what: 'getNotes de toute la feuille : une note hors de ce qui est rempli',
    observe: ({ sheet }) => {
      sheet.getRange('A1').setValue('x');
      sheet.getRange('T40').setNote('loin');
      const notes = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getNotes();
      return [notes.length, notes[39]?.[19] ?? '', sheet.getLastRow()];
    },
  },
  {
    id: '138a',
    what: 'computeDigest deux fois : longueur, mêmes octets, premier octet',
    observe: () => {
      const bytes = () =>
        Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'Grille é', Utilities.Charset.UTF_8);
      const [first, second] = [bytes(), bytes()];
      return [first.length, first.join() === second.join(), first[0] ?? null];
    },
  },
  {
    id: '138b',
    what: "getRange('A:B') : lignes",
    observe: ({ sheet }) => [sheet.getRange('A:B').getNumRows(), sheet.getMaxRows()],
  },
  {
    id: '139',
    what: 'getRangeByName : absent, posé, déplacé sur une autre feuille, effacé',
    observe: ({ sheet, file, another }) => {
      const name = 'essai_nom';
      const where = () => {
        const range = file.getRangeByName(name);
        return range === null ? null : range.getA1Notation();
      };
      const seen: Json[] = [where()];
      file.setNamedRange(name, sheet.getRange('B2'));
      seen.push(where());
      file.setNamedRange(name, another().getRange('C3'));
      seen.push(where(), file.getNamedRanges().filter((one) => one.getName() === name).length);
      file.removeNamedRange(name);
      seen.push(where());
      return seen;
    },
  },
  {
    id: '110',
    what: 'plage nommée après insertion d’une ligne et nouveau nom de la feuille',
    observe: ({ sheet, file }) => {
      file.setNamedRange('essai_suit', sheet.getRange('B2:C3'));
      sheet.insertRowsBefore(1, 1);
      sheet.setName('essai suivi');
      const range = file.getRangeByName('essai_suit');
      file.removeNamedRange('essai_suit');
      return range === null ? null : [range.getSheet().getName(), range.getA1Notation()];
    },
  },
  {
    id: '150',
    what: 'nom de feuille de 100 puis de 101 signes',
    observe: ({ sheet, tried }) =>
      [100, 101].map((length) => tried(() => sheet.setName('e'.repeat(length)).getName().length)),
  },
  {
    id: '154',
    what: 'getSpreadsheetLocale après setSpreadsheetLocale',
    observe: ({ file }) => file.getSpreadsheetLocale(),
  },
];
