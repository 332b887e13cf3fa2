import type { Check, Json } from '../check';

/** How the generated sheets are dressed: what is written in one call, and what can be read back. */
export const DRESS: readonly Check[] = [
  {
    id: '157a',
    what: 'fonds, styles de texte, alignements, retours, formats en un appel chacun ; fond et format relus',
    observe: ({ sheet }) => {
      const range = sheet.getRange('A1:B2');
      const style = SpreadsheetApp.newTextStyle()
        .setForegroundColor('#123456')
        .setFontSize(12)
        .setBold(true)
        .setItalic(true)
        .setUnderline(true)
        .build();
      range.setBackgrounds([
        ['#eeeeee', '#ffffff'],
        ['#ffffff', '#eeeeee'],
      ]);
      range.setTextStyles([
        [style, style],
        [style, style],
      ]);
      range.setHorizontalAlignments([
        ['left', 'center'],
        ['right', 'left'],
      ]);
      range.setVerticalAlignments([
        ['top', 'middle'],
        ['bottom', 'top'],
      ]);
      range.setWraps([
        [true, false],
        [false, true],
      ]);
      range.setNumberFormats([
        ['0', '@'],
        ['0.0', '@'],
      ]);
      range.setFontColor('#222222').setFontSize(11);
      return [range.getBackground(), range.getNumberFormat(), sheet.getRange('B2').getBackground()];
    },
  },
  {
    id: '157b',
    what: 'cadre, contenu et format de plusieurs plages par RangeList',
    observe: ({ sheet }) => {
      sheet.getRange('A1:C3').setValues([
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ]);
      const list = sheet.getRangeList(['A1', 'C3']);
      list.setBorder(true, true, true, true, true, true, '#888888', SpreadsheetApp.BorderStyle.SOLID);
      list.setNumberFormat('0');
      list.clearContent();
      sheet.getRange('B2').clearContent();
      return sheet.getDataRange().getValues() as Json;
    },
  },
  {
    id: '157c',
    what: 'notes en un appel, effacées ; règles effacées ; liste tirée de cellules, texte d’aide',
    observe: ({ sheet }) => {
      const range = sheet.getRange('A1:A2').setNotes([['une'], ['']]);
      const before = range.getNotes() as Json;
      range.clearNote();
      const cell = sheet.getRange('B1');
      cell.setDataValidation(
        SpreadsheetApp.newDataValidation()
          .requireValueInRange(sheet.getRange('A1:A2'), true)
          .setHelpText('aide')
          .build(),
      );
      const rule = cell.getDataValidation();
      cell.setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThanOrEqualTo(0).build());
      const numbers = String(cell.getDataValidation()?.getCriteriaType());
      cell.clearDataValidations();
      return [
        before,
        range.getNotes() as Json,
        String(rule?.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_RANGE),
        numbers,
        cell.getDataValidation() === null,
        cell.getRow(),
      ];
    },
  },
  {
    id: '157d',
    what: 'feuille : couleur d’onglet, quadrillage, largeurs, colonnes figées, lignes et colonnes montrées, masquée',
    observe: ({ sheet, file }) => {
      sheet.setTabColor('#123456').setHiddenGridlines(true);
      sheet.setColumnWidths(1, 2, 150);
      sheet.setFrozenColumns(1);
      sheet.insertColumnsAfter(26, 2);
      sheet.deleteRows(900, 101);
      sheet.hideRows(5, 2);
      sheet.showRows(5, 2);
      sheet.hideColumns(4, 2);
      sheet.showColumns(4, 2);
      sheet.getRange('C2').setValue('x');
      sheet.hideSheet();
      const hidden = sheet.isSheetHidden();
      sheet.showSheet();
      sheet.activate();
      return [
        sheet.getColumnWidth(2),
        sheet.getMaxRows(),
        sheet.getMaxColumns(),
        sheet.getLastColumn(),
        hidden,
        sheet.isSheetHidden(),
        file.getActiveSheet().getName() === sheet.getName(),
        sheet.getType() === SpreadsheetApp.SheetType.GRID,
        SpreadsheetApp.getCurrentCell()?.getA1Notation() ?? null,
      ];
    },
  },
  {
    id: '192',
    partly: true,
    what: 'setWrapStrategies de CLIP et OVERFLOW en un appel',
    observe: ({ sheet, tried }) =>
      tried(() => {
        const { CLIP, OVERFLOW } = SpreadsheetApp.WrapStrategy;
        sheet.getRange('A1:B1').setWrapStrategies([[CLIP, OVERFLOW]]);
        return 'écrit';
      }),
  },
  {
    id: '157e',
    what: 'mise en forme conditionnelle : gras, italique, couleur ; toutes retirées',
    observe: ({ sheet }) => {
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied('=A1=1')
        .setBold(true)
        .setItalic(true)
        .setFontColor('#123456')
        .setRanges([sheet.getRange('A1')])
        .build();
      sheet.setConditionalFormatRules([rule]);
      const count = sheet.getConditionalFormatRules().length;
      sheet.clearConditionalFormatRules();
      return [count, sheet.getConditionalFormatRules().length];
    },
  },
  {
    id: '157f',
    what: 'type d’une règle de liste relue, protection retirée',
    observe: ({ sheet }) => {
      const cell = sheet.getRange('A1');
      cell.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['0', '1'], true).build());
      const rule = cell.getDataValidation();
      sheet.protect().remove();
      return [
        rule?.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST,
        (rule?.getCriteriaValues() ?? []) as Json,
        sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length,
      ];
    },
  },
];
