import { describe, expect, it } from 'vitest';
import { AddonRuntime, SpreadsheetFile } from '../../../host/index';
import { callsOf, pointsOf } from './trial';

const CODE = `function job() {
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  const range = sheet.getRange('A1:B2');
  range.getValues();
  range.setValues([[1, 2], [3, 4]]);
  range.getValues();
  sheet.getRange('A1').setNote('lu').setBackground('#ffffff');
  PropertiesService.getDocumentProperties().setProperty('fait', 'oui');
}`;

const trial = {
  start: () => {
    const file = SpreadsheetFile.create({ title: 'Essai', emptySheet: 'Feuille' });
    return { file, runtime: new AddonRuntime(file, { code: CODE, html: {} }) };
  },
  job: ({ runtime }: { runtime: AddonRuntime }) => runtime.run('job'),
};

const brief = (passing: boolean) =>
  pointsOf(callsOf(trial), passing).map(({ name, after }) => `${after ? 'après' : 'avant'} ${name}`);

describe('les points de panne d’un travail', () => {
  it('qui meurt : avant la première écriture, et après chacune, note et propriété comprises', () => {
    expect(brief(false)).toEqual([
      'avant Range.setValues',
      'après Range.setValues',
      'après Range.setNote',
      'après Range.setBackground',
      'après Properties.setProperty',
    ]);
  });

  it('qui continue : avant chaque appel, et après chaque écriture', () => {
    const calls = callsOf(trial);
    const points = brief(true);
    expect(points.filter((point) => point.startsWith('avant'))).toEqual(
      calls.map(({ name }) => `avant ${name}`),
    );
    expect(points.filter((point) => point.startsWith('après'))).toHaveLength(4);
  });
});
