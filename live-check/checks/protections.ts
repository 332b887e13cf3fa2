import type { Check, Json } from '../check';

/** Protections, as the owner of the file sees them. */
export const PROTECTIONS: readonly Check[] = [
  {
    id: '41',
    partly: true,
    what: 'feuille protégée copiée : protection, description, cellules libres, plages',
    observe: ({ sheet, file }) => {
      const protection = sheet.protect().setDescription('essai');
      protection.setUnprotectedRanges([sheet.getRange('B2')]);
      const copy = sheet.copyTo(file);
      const kept = copy.getProtections(SpreadsheetApp.ProtectionType.SHEET);
      const seen: Json = kept.map((one) => [one.getDescription(), one.getUnprotectedRanges().length]);
      file.deleteSheet(copy);
      return seen;
    },
  },
  {
    id: '42',
    what: 'removeEditors des éditeurs d’une autre protection ; canDomainEdit',
    observe: ({ sheet, another, tried }) => {
      const first = sheet.protect();
      const second = another().protect();
      return [
        tried(() => {
          second.removeEditors(first.getEditors());
          return second.getEditors().length;
        }),
        tried(() => second.canDomainEdit()),
      ];
    },
  },
  {
    id: '43',
    what: 'setWarningOnly : éditeurs, puis addEditor',
    observe: ({ sheet, tried }) => {
      const protection = sheet.protect();
      const editors = protection.getEditors();
      protection.setWarningOnly(true);
      return [
        tried(() => protection.getEditors().length),
        tried(() => {
          const [someone] = editors;
          if (someone) protection.addEditor(someone);
          return 'accepté';
        }),
      ];
    },
  },
  {
    id: '114',
    partly: true,
    what: 'getEditors d’une protection après removeEditors(getEditors()), propriétaire au clavier',
    observe: ({ sheet }) => {
      const protection = sheet.getRange('A1').protect();
      protection.removeEditors(protection.getEditors());
      return protection.getEditors().length;
    },
  },
  {
    id: '116',
    partly: true,
    what: 'Range.canEdit et Protection.canEdit du propriétaire',
    observe: ({ sheet }) => [sheet.getRange('A1').canEdit(), sheet.protect().canEdit()],
  },
  {
    id: '119',
    what: 'setUnprotectedRanges([]) et setWarningOnly(false)',
    observe: ({ sheet }) => {
      const protection = sheet.protect();
      protection.setUnprotectedRanges([sheet.getRange('B2')]);
      const before = protection.getUnprotectedRanges().length;
      protection.setUnprotectedRanges([]).setWarningOnly(true).setWarningOnly(false);
      return [before, protection.getUnprotectedRanges().length, protection.isWarningOnly()];
    },
  },
  {
    id: '162a',
    what: 'getRange().getA1Notation() d’une feuille protégée',
    observe: ({ sheet }) => sheet.protect().getRange().getA1Notation(),
  },
  {
    id: '162b',
    what: 'getRange().getA1Notation() d’une plage protégée',
    observe: ({ sheet }) => sheet.getRange('B2:C3').protect().getRange().getA1Notation(),
  },
  {
    id: '155',
    what: 'protéger deux fois une feuille, deux fois une plage : nombre de protections',
    observe: ({ sheet }) => {
      for (let time = 0; time < 2; time += 1) {
        sheet.protect();
        sheet.getRange('B2').protect();
      }
      return [
        sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length,
        sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length,
      ];
    },
  },
];
