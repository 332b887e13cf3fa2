import type { Check, Json, Spreadsheet } from '../check';

/** A file of its own for one check, binned afterwards. */
function withFile(use: (source: Spreadsheet) => Json): Json {
  const source = SpreadsheetApp.create('Essai Grille SPPE, source');
  try {
    return use(source);
  } finally {
    DriveApp.getFileById(source.getId()).setTrashed(true);
  }
}

/** Lets a file import from another, as « Autoriser l’accès » does: no documented way exists, hence the scopes. */
function allow(reading: Spreadsheet, read: Spreadsheet): void {
  const url = `https://docs.google.com/spreadsheets/d/${reading.getId()}/externaldata/addimportrangepermissions?donorDocId=${read.getId()}`;
  UrlFetchApp.fetch(url, {
    method: 'post',
    headers: { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` },
    muteHttpExceptions: true,
  });
}

/** Seconds that an import may take before it is read. */
const PATIENCE = 15;

function settled(cell: GoogleAppsScript.Spreadsheet.Range): void {
  for (let second = 0; second < PATIENCE; second += 1) {
    SpreadsheetApp.flush();
    if (!/^(Loading|Chargement)/.test(cell.getDisplayValue())) return;
    Utilities.sleep(1000);
  }
}

const importOf = (source: Spreadsheet, range: string) => `=IMPORTRANGE("${source.getUrl()}";"${range}")`;

/** What needs other files, and so wider scopes than the product asks for. */
export const WIDE: readonly Check[] = [
  {
    id: '63',
    needs: 'wide',
    what: 'copie d’un fichier : valeur, note, ligne masquée, identifiant de feuille, plage nommée, partage',
    locales: ['fr_FR'],
    observe: () =>
      withFile((source) => {
        const sheet = source.getSheets()[0];
        if (!sheet) return null;
        sheet.getRange('A1').setValue(2).setNote('note');
        sheet.hideRows(2);
        source.setNamedRange('essai_nom', sheet.getRange('A1'));
        SpreadsheetApp.flush();
        const copy = source.copy('Essai Grille SPPE, copie');
        const found = copy.getSheets()[0];
        const seen: Json = [
          found?.getRange('A1').getValue() as Json,
          found?.getRange('A1').getNote() ?? null,
          found?.isRowHiddenByUser(2) ?? null,
          found?.getSheetId() === sheet.getSheetId(),
          copy.getRangeByName('essai_nom') !== null,
          copy.getEditors().length,
        ];
        DriveApp.getFileById(copy.getId()).setTrashed(true);
        return seen;
      }),
  },
  {
    id: '64',
    needs: 'wide',
    what: 'copie d’un fichier : protections de feuille, cellules libres, description, plages protégées',
    locales: ['fr_FR'],
    observe: () =>
      withFile((source) => {
        const sheet = source.getSheets()[0];
        if (!sheet) return null;
        sheet
          .protect()
          .setDescription('essai')
          .setUnprotectedRanges([sheet.getRange('B2')]);
        sheet.getRange('C3').protect();
        SpreadsheetApp.flush();
        const copy = source.copy('Essai Grille SPPE, copie');
        const found = copy.getSheets()[0];
        const [kept] = found?.getProtections(SpreadsheetApp.ProtectionType.SHEET) ?? [];
        const seen: Json = [
          kept?.getDescription() ?? null,
          kept?.getUnprotectedRanges().length ?? null,
          found?.getProtections(SpreadsheetApp.ProtectionType.RANGE).length ?? null,
        ];
        DriveApp.getFileById(copy.getId()).setTrashed(true);
        return seen;
      }),
  },
  {
    id: '76',
    partly: true,
    needs: 'wide',
    what: 'import avant puis après l’autorisation, seconde formule vers le même fichier',
    observe: ({ file, sheet }) =>
      withFile((source) => {
        source.getSheets()[0]?.getRange('A1').setValue('vu');
        const cell = sheet.getRange('A1').setFormula(importOf(source, 'A1'));
        settled(cell);
        const before = cell.getDisplayValue();
        allow(file, source);
        cell.setFormula(importOf(source, 'A1'));
        settled(cell);
        const second = sheet.getRange('B1').setFormula(importOf(source, 'A1:A1'));
        settled(second);
        return [before, cell.getDisplayValue(), second.getDisplayValue()];
      }),
  },
  {
    id: '80',
    needs: 'wide',
    what: "getFormulas des cellules remplies par un import ; '' puis un texte écrits dans l’une",
    observe: ({ file, sheet }) =>
      withFile((source) => {
        source
          .getSheets()[0]
          ?.getRange('A1:C1')
          .setValues([[1, 2, 3]]);
        allow(file, source);
        const range = sheet.getRange('A1:C1');
        const anchor = sheet.getRange('A1').setFormula(importOf(source, 'A1:C1'));
        settled(anchor);
        const formulas = (range.getFormulas()[0] ?? []).map((text) => text !== '');
        const shown: string[] = [];
        for (const text of ['', 'égaré', '']) {
          sheet.getRange('C1').setValue(text);
          settled(anchor);
          shown.push((range.getDisplayValues()[0] ?? []).join(' '));
        }
        return [formulas, shown];
      }),
  },
  {
    id: '81',
    needs: 'wide',
    what: 'texte « 2 », nombre 2, erreur, vide, texte vide importés : texte, nombre, erreur, vide',
    observe: ({ file, sheet }) =>
      withFile((source) => {
        source
          .getSheets()[0]
          ?.getRange('A1:E1')
          .setValues([["'2", 2, '=NA()', '', '=""']]);
        allow(file, source);
        const anchor = sheet.getRange('A1').setFormula(importOf(source, 'A1:E1'));
        settled(anchor);
        const tests = ['ISTEXT', 'ISNUMBER', 'ISERROR', 'ISBLANK'];
        const range = sheet.getRange(2, 1, tests.length, 5);
        range.setFormulas(
          tests.map((test) => ['A', 'B', 'C', 'D', 'E'].map((column) => `=${test}(${column}1)`)),
        );
        SpreadsheetApp.flush();
        return range.getValues() as Json;
      }),
  },
  {
    id: '82',
    needs: 'wide',
    what: 'import sans nom de feuille, puis par une plage nommée',
    observe: ({ file, sheet }) =>
      withFile((source) => {
        const [first] = source.getSheets();
        if (!first) return null;
        first.getRange('A1').setValue('première');
        source.insertSheet('autre', 1).getRange('A1').setValue('autre');
        source.setNamedRange('essai_export', first.getRange('A1'));
        allow(file, source);
        const cells = sheet.getRange('A1:B1');
        cells.setFormulas([[importOf(source, 'A1'), importOf(source, 'essai_export')]]);
        settled(sheet.getRange('B1'));
        return cells.getDisplayValues()[0] as Json;
      }),
  },
  {
    id: '84',
    needs: 'wide',
    what: 'import d’un fichier mis à la corbeille, écrit ensuite',
    locales: ['fr_FR'],
    observe: ({ file, sheet }) =>
      withFile((source) => {
        source.getSheets()[0]?.getRange('A1').setValue('vu');
        allow(file, source);
        DriveApp.getFileById(source.getId()).setTrashed(true);
        const cell = sheet.getRange('A1').setFormula(importOf(source, 'A1'));
        settled(cell);
        return cell.getDisplayValue();
      }),
  },
  {
    id: '97',
    needs: 'wide',
    what: 'import d’une adresse écrite dans une colonne masquée',
    observe: ({ file, sheet }) =>
      withFile((source) => {
        source.getSheets()[0]?.getRange('A1').setValue('vu');
        sheet.getRange('C1').setValue(source.getUrl());
        sheet.hideColumns(3);
        allow(file, source);
        const cell = sheet.getRange('A1').setFormula('=IMPORTRANGE(C1;"A1")');
        settled(cell);
        return cell.getDisplayValue();
      }),
  },
  {
    id: '102',
    needs: 'wide',
    what: 'formule autorisée écrite ailleurs dans la feuille',
    observe: ({ file, sheet }) =>
      withFile((source) => {
        source.getSheets()[0]?.getRange('A1').setValue('vu');
        allow(file, source);
        const cell = sheet.getRange('A1').setFormula(importOf(source, 'A1'));
        settled(cell);
        sheet.insertRowsBefore(1, 3);
        const moved = sheet.getRange('A4');
        settled(moved);
        return moved.getDisplayValue();
      }),
  },
];
