import type { Check, Json } from '../check';

const listOf = (values: string[], strict: boolean) =>
  SpreadsheetApp.newDataValidation().requireValueInList(values, true).setAllowInvalid(!strict).build();

/** A value as JSON, with its type: a date by its day in the year. */
function seen(range: GoogleAppsScript.Spreadsheet.Range): Json {
  const value: unknown = range.getValue();
  if (Object.prototype.toString.call(value) === '[object Date]') {
    const zone = range.getSheet().getParent().getSpreadsheetTimeZone();
    return ['date', Utilities.formatDate(value as Date, zone, 'MM-dd')];
  }
  return [typeof value, typeof value === 'number' || typeof value === 'boolean' ? value : String(value)];
}

/** What a cell takes, refuses and makes of what is written in it. */
export const ENTRIES: readonly Check[] = [
  {
    id: '14a',
    what: 'setValues dans une liste stricte, une valeur fautive sur trois',
    observe: ({ sheet, tried }) => {
      sheet.getRange('A1:A3').setDataValidation(listOf(['0', '1'], true));
      const outcome = tried(() => {
        sheet.getRange('A1:A3').setValues([['0'], ['faux'], ['1']]);
        SpreadsheetApp.flush();
        return 'écrit';
      });
      return [outcome, sheet.getRange('A2').getDisplayValue()];
    },
  },
  {
    id: '14b',
    what: 'setFormula au résultat fautif dans une cellule à liste stricte',
    observe: ({ sheet, tried }) => {
      sheet.getRange('A1').setDataValidation(listOf(['0', '1'], true));
      return tried(() => {
        sheet.getRange('A1').setFormula('="faux"');
        SpreadsheetApp.flush();
        return 'écrit';
      });
    },
  },
  {
    id: '15a',
    what: 'setDataValidation sur deux cellules, formule de la première : celle de la seconde',
    observe: ({ sheet }) => {
      const rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=A1>2').build();
      sheet.getRange('A1:A2').setDataValidation(rule);
      return sheet
        .getRange('A1:A2')
        .getDataValidations()
        .map(([one]) => String(one?.getCriteriaValues()[0]));
    },
  },
  {
    id: '15b',
    what: 'setDataValidations, la même règle deux fois : la formule de la seconde',
    observe: ({ sheet }) => {
      const rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=A1>2').build();
      sheet.getRange('A1:A2').setDataValidations([[rule], [rule]]);
      return sheet
        .getRange('A1:A2')
        .getDataValidations()
        .map(([one]) => String(one?.getCriteriaValues()[0]));
    },
  },
  {
    id: '16',
    partly: true,
    what: '« 1/2 », « 2.5 », « 2,5 », « VRAI », «  2  » écrits par setValue',
    observe: ({ sheet }) =>
      ['1/2', '2.5', '2,5', 'VRAI', ' 2 '].map((text, index) => {
        const cell = sheet.getRange(index + 1, 1);
        cell.setValue(text);
        return seen(cell);
      }),
  },
  {
    id: '17',
    partly: true,
    what: '« 1/2 » puis 3 par setValue, puis le format 0',
    observe: ({ sheet }) => {
      const cell = sheet.getRange('A1');
      cell.setValue('1/2');
      cell.setValue('3');
      const shown = cell.getDisplayValue();
      cell.setNumberFormat('0');
      return [shown, cell.getDisplayValue()];
    },
  },
  {
    id: '21',
    what: '« 2025-03-05 » écrit par setValue : mois et jour',
    observe: ({ sheet }) => {
      sheet.getRange('A1').setValue('2025-03-05');
      sheet.getRange('B1:C1').setFormulas([['=MONTH(A1)', '=DAY(A1)']]);
      return sheet.getRange('B1:C1').getValues()[0] as Json;
    },
  },
  {
    id: '23a',
    what: "« '=1+1 » écrit dans une cellule automatique",
    observe: ({ sheet }) => {
      const cell = sheet.getRange('A1');
      cell.setValue("'=1+1");
      return [cell.getValue(), cell.getFormula(), cell.getDisplayValue()];
    },
  },
  {
    id: '23b',
    what: "« '=1+1 » et « 'texte » écrits dans une cellule au format texte brut",
    observe: ({ sheet }) => {
      const cells = sheet
        .getRange('A1:B1')
        .setNumberFormat('@')
        .setValues([["'=1+1", "'texte"]]);
      return [cells.getValues()[0] as Json, cells.getFormulas()[0] as Json];
    },
  },
  {
    id: '23c',
    what: "« 'texte » écrit dans une cellule automatique, puis format texte brut",
    observe: ({ sheet }) => {
      const cell = sheet.getRange('A1').setValue("'texte");
      cell.setNumberFormat('@');
      return cell.getValue() as string;
    },
  },
  {
    id: '120',
    what: 'getRangeList : ordre des plages, écriture sur chacune',
    observe: ({ sheet }) => {
      const ranges = sheet.getRangeList(['C3', 'A1', 'B2']).getRanges();
      for (const [index, range] of ranges.entries()) range.setValues([[index]]);
      return [ranges.map((range) => range.getA1Notation()), sheet.getRange('A1:C3').getValues() as Json];
    },
  },
  {
    id: '121',
    what: '2 et 1,6 dans une cellule au format date : jour du fichier, texte',
    observe: ({ sheet, file }) => {
      const cells = sheet.getRange('A1:B1').setValues([[2, 1.6]]);
      cells.setNumberFormat('dd/mm/yyyy');
      return (cells.getValues()[0] ?? []).map((value) =>
        Utilities.formatDate(value as Date, file.getSpreadsheetTimeZone(), 'yyyy-MM-dd'),
      );
    },
  },
  {
    id: '122',
    what: 'cellule&"" d’une date',
    observe: ({ sheet }) => {
      sheet.getRange('A1').setValue(2).setNumberFormat('dd/mm/yyyy');
      return sheet.getRange('B1').setFormula('=A1&""').getDisplayValue();
    },
  },
  {
    id: '123',
    what: 'note de 50 000 caractères',
    observe: ({ sheet, tried }) =>
      tried(() => sheet.getRange('A1').setNote('x'.repeat(50_000)).getNote().length),
  },
  {
    id: '149',
    partly: true,
    what: 'texte de 50 000 puis de 50 001 caractères',
    observe: ({ sheet, tried }) =>
      [50_000, 50_001].map((length) =>
        tried(() => {
          sheet.getRange('A1').setValue('x'.repeat(length));
          SpreadsheetApp.flush();
          return String(sheet.getRange('A1').getValue()).length;
        }),
      ),
  },
  {
    id: '147',
    what: 'getNumberFormat après « general »',
    observe: ({ sheet }) => sheet.getRange('A1').setNumberFormat('general').getNumberFormat(),
  },
  {
    id: '148',
    what: 'getCriteriaType d’une règle neuve',
    observe: () => {
      const type = SpreadsheetApp.newDataValidation().getCriteriaType() as unknown;
      return type === null ? null : String(type);
    },
  },
  {
    id: '151',
    partly: true,
    what: 'règle qui lit une autre cellule, fausse puis vraie, stricte',
    observe: ({ sheet, tried }) => {
      sheet.getRange('B1').setFormula('=LEN(A1)=5');
      const rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=$B$1').setAllowInvalid(false);
      sheet.getRange('A1').setDataValidation(rule.build());
      return ['abc', 'abcde'].map((text) =>
        tried(() => {
          sheet.getRange('A1').setValue(text);
          SpreadsheetApp.flush();
          return sheet.getRange('A1').getDisplayValue();
        }),
      );
    },
  },
];
