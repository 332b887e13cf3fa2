import type { Check, Json, Sheet } from '../check';

/** What each formula gives, and how Google gives it back. */
function results(sheet: Sheet, formulas: readonly string[]): Json {
  const range = sheet.getRange(1, 8, formulas.length, 1).setFormulas(formulas.map((text) => [text]));
  SpreadsheetApp.flush();
  return range.getValues().map(([value]) => value as Json);
}

/** Formulas, as the add-on writes them and as it reads them again. */
export const FORMULAS: readonly Check[] = [
  {
    id: '22a',
    what: 'setValue et setFormula avec « ; » et des noms anglais',
    observe: ({ sheet }) => {
      sheet.getRange('A1').setValue('=IF(1>0;SUM(1;2);0)');
      sheet.getRange('A2').setFormula('=IF(1>0;SUM(1;2);0)');
      return sheet.getRange('A1:A2').getValues() as Json;
    },
  },
  {
    id: '22b',
    what: 'règle et mise en forme conditionnelle avec « ; »',
    observe: ({ sheet, tried }) => {
      const range = sheet.getRange('A1');
      return tried(() => {
        range.setDataValidation(
          SpreadsheetApp.newDataValidation()
            .requireFormulaSatisfied('=OR(A1="";A1=1)')
            .setAllowInvalid(false)
            .build(),
        );
        sheet.setConditionalFormatRules([
          SpreadsheetApp.newConditionalFormatRule()
            .whenFormulaSatisfied('=AND(A1=1;B1="")')
            .setBackground('#eeeeee')
            .setRanges([range])
            .build(),
        ]);
        range.setValue(1);
        SpreadsheetApp.flush();
        return sheet.getConditionalFormatRules().length;
      });
    },
  },
  {
    id: '24',
    what: 'ISFORMULA(INDEX(plage;n))',
    observe: ({ sheet }) => {
      sheet.getRange('A1:A2').setValues([[1], ['=1+1']]);
      return results(sheet, ['=ISFORMULA(INDEX(A1:A2;1))', '=ISFORMULA(INDEX(A1:A2;2))']);
    },
  },
  {
    id: '25',
    what: 'plage=texte dans SUMPRODUCT : casse et jokers',
    observe: ({ sheet }) => {
      sheet.getRange('A1:A3').setValues([['palier 2'], ["'*"], ['Palier 2']]);
      return results(sheet, ['=SUMPRODUCT((A1:A3="PALIER 2")*1)', '=SUMPRODUCT((A1:A3="*")*1)']);
    },
  },
  {
    id: '26',
    what: 'COUNTIF(plage;5) et MATCH sur un texte « 5 »',
    observe: ({ sheet }) => {
      sheet.getRange('A1').setNumberFormat('@').setValue('5');
      return results(sheet, ['=COUNTIF(A1:A2;5)', '=ISNUMBER(MATCH(5;A1:A2;0))', '=ISTEXT(A1)']);
    },
  },
  {
    id: '27',
    what: 'formule vers une feuille absente, créée ensuite ; feuille supprimée puis recréée',
    observe: ({ sheet, file, another }) => {
      const other = another();
      const name = other.getName();
      other.getRange('A1').setValue(7);
      sheet.getRange('A1:A2').setFormulas([["='essai absent'!A1"], [`='${name}'!A1`]]);
      SpreadsheetApp.flush();
      const before = sheet
        .getRange('A1:A2')
        .getDisplayValues()
        .map(([text]) => text ?? '');
      another().setName('essai absent').getRange('A1').setValue(8);
      file.deleteSheet(other);
      another().setName(name).getRange('A1').setValue(9);
      SpreadsheetApp.flush();
      return [
        before,
        sheet
          .getRange('A1:A2')
          .getDisplayValues()
          .map(([text]) => text ?? ''),
      ];
    },
  },
  {
    id: '28',
    what: 'formule, règle et plage nommée après le nouveau nom d’une feuille',
    observe: ({ sheet, another }) => {
      const other = another();
      other.getRange('A1').setValue(4);
      sheet.getRange('A1').setFormula(`='${other.getName()}'!A1*2`);
      other.setName('essai renommé');
      SpreadsheetApp.flush();
      return [sheet.getRange('A1').getValue() as number, sheet.getRange('A1').getFormula()];
    },
  },
  {
    id: '57a',
    what: 'getFormula d’une formule écrite avec « ; »',
    observe: ({ sheet }) => sheet.getRange('A1').setFormula('=IF(1>2;1/2;3)').getFormula(),
  },
  {
    id: '57b',
    what: 'setFormulas de ce que getFormulas a rendu : même résultat',
    observe: ({ sheet }) => {
      const range = sheet.getRange('A1:B1').setFormulas([['=IF(2>1;1/2;3)', '=SUM(1;2)']]);
      range.setFormulas(range.getFormulas());
      SpreadsheetApp.flush();
      return range.getValues()[0] as Json;
    },
  },
  {
    id: '86',
    what: 'COUNTIFS à 0, MEDIAN, LARGE, SMALL sur vide, texte vide, 0, texte, 2',
    observe: ({ sheet }) => {
      sheet.getRange('A2').setFormula('=""');
      sheet.getRange('A3:A5').setValues([[0], ['non'], [2]]);
      return results(sheet, [
        '=COUNTIFS(A1:A5;0)',
        '=COUNTIFS(A1:A5;">=0")',
        '=MEDIAN(A1:A5)',
        '=LARGE(A1:A5;2)',
        '=SMALL(A1:A5;1)',
        '=ISERROR(LARGE(A1:A5;3))',
      ]);
    },
  },
  {
    id: '100',
    what: 'un texte vide rendu par une formule, compté par COUNTIFS',
    observe: ({ sheet }) => {
      sheet.getRange('A1').setFormula('=""');
      return results(sheet, ['=COUNTIFS(A1:A1;0)', '=COUNTIFS(A1:A1;">=0")', '=ISBLANK(A1)']);
    },
  },
  {
    id: '125',
    what: 'SUBSTITUTE de UNICHAR(8203), 173 et 8206 ; quarante SUBSTITUTE emboîtés',
    observe: ({ sheet }) => {
      sheet.getRange('A1:A3').setValues([['2\u200b'], ['2\u00ad'], ['2\u200e']]);
      const nested = Array.from({ length: 40 }).reduce<string>(
        (text) => `SUBSTITUTE(${text};"z";"")`,
        '"2zz"',
      );
      return results(sheet, [
        '=LEN(SUBSTITUTE(A1;UNICHAR(8203);""))',
        '=LEN(SUBSTITUTE(A2;UNICHAR(173);""))',
        '=LEN(SUBSTITUTE(A3;UNICHAR(8206);""))',
        `=${nested}`,
      ]);
    },
  },
  {
    id: '127',
    partly: true,
    what: '(textes=cellule) dans SUMPRODUCT, sans égard à la casse',
    observe: ({ sheet }) => {
      sheet.getRange('A1:A2').setValues([['École'], ['école']]);
      return results(sheet, ['=SUMPRODUCT((A1:A2=A1)*1)']);
    },
  },
  {
    id: '133',
    what: 'LEN(TEXTJOIN) de 30 000 puis de 60 000 caractères',
    observe: ({ sheet }) => {
      sheet.getRange('A1:A2').setValues([['x'.repeat(30_000)], ['x'.repeat(30_000)]]);
      return results(sheet, ['=LEN(TEXTJOIN("";TRUE;A1:A1))', '=ISERROR(LEN(TEXTJOIN("";TRUE;A1:A2)))']);
    },
  },
  {
    id: '79',
    what: 'ISERROR, IFERROR et COUNTIF sur un import refusé',
    observe: ({ sheet }) => {
      sheet
        .getRange('A1')
        .setFormula('=IMPORTRANGE("https://docs.google.com/spreadsheets/d/inconnu/edit";"A1")');
      return results(sheet, ['=ISERROR(A1)', '=IFERROR(A1;"erreur")', '=COUNTIF(A1:A1;"#REF!")']);
    },
  },
  {
    id: '78',
    what: 'IMPORTRANGE d’une adresse vide, puis inconnue : ERROR.TYPE',
    observe: ({ sheet }) => {
      sheet
        .getRange('A1:A2')
        .setFormulas([
          ['=IMPORTRANGE("";"A1")'],
          ['=IMPORTRANGE("https://docs.google.com/spreadsheets/d/inconnu/edit";"A1")'],
        ]);
      SpreadsheetApp.flush();
      return sheet
        .getRange('A1:A2')
        .getDisplayValues()
        .map(([text]) => text ?? '');
    },
  },
  {
    id: '99',
    what: 'ISFORMULA sur la cellule d’un IMPORTRANGE',
    observe: ({ sheet }) => {
      sheet.getRange('A1').setFormula('=IMPORTRANGE("";"A1")');
      return results(sheet, ['=ISFORMULA(A1)']);
    },
  },
  {
    id: '152',
    what: 'erreurs lues par getValues et getDisplayValues : nom inconnu, valeur, division, nombre, absent',
    observe: ({ sheet }) => {
      const range = sheet
        .getRange('A1:A5')
        .setFormulas([['=essaiInconnu'], ['=1+"a"'], ['=1/0'], ['=SQRT(-1)'], ['=NA()']]);
      SpreadsheetApp.flush();
      return [
        range.getValues().map(([value]) => String(value)),
        range.getDisplayValues().map(([text]) => text ?? ''),
      ];
    },
  },
];
