import { describe, expect, it } from 'vitest';
import { alterations } from '../../../src/workbook/grid/alterations';
import { EMPTY_CONTENT } from '../../../src/workbook/grid/content';
import { describeWorkbook } from '../../../src/workbook/grid/workbook';
import { SHEET_TITLES } from '../../../src/workbook/sheet-names';
import { SHIPPED } from '../../shipped';

const [welcome] = describeWorkbook(SHEET_TITLES, EMPTY_CONTENT, SHIPPED);

/** The Accueil sheet as Google would read it, each of its formulas giving the same. */
function given(result: string) {
  if (!welcome) throw new Error('no Accueil');
  const table = {
    values: welcome.rows.map((row) => row.map(({ value }) => (typeof value === 'object' ? result : value))),
    formulas: welcome.rows.map((row) =>
      row.map(({ value }) => (typeof value === 'object' && 'formula' in value ? `=${value.formula}` : '')),
    ),
  };
  return alterations(table, welcome).formulas;
}

describe('une formule en erreur', () => {
  it.each(['#REF!', '#N/A', '#NOM?', '#VALEUR!', '#DIV/0!', '#NOMBRE!', '#ERREUR!', '#¡REF!', '#NV', '#N/D'])(
    'se reconnaît dans la langue du fichier : %s',
    (error) => {
      expect(given(error)).toBeGreaterThan(5);
    },
  );

  it.each(['#1', '#sujet', '# REF', 'REF!', '#Bravo !', ''])(
    'ne se confond pas avec un texte : « %s »',
    (text) => {
      expect(given(text)).toBe(0);
    },
  );
});
