import { CRITERIA } from '../guide/guide';
import { questionText } from './grid-sheet';
import {
  criterionNumber,
  criterionRows,
  type GridRow,
  gridColumns,
  missingAndDoubled,
  type Table,
} from './grid-table';

/**
 * Rows of criteria whose number people overwrote, known by their question: a criterion has no row of its own, and a
 * row that asks its question bears no number of the guide, or one that stands on another row too.
 */
export function renumberedRows(table: Table): GridRow[] {
  const places = gridColumns(table.values);
  const rows = criterionRows(table, places);
  const { missing, doubled } = missingAndDoubled(rows);
  return CRITERIA.filter(({ number }) => missing.includes(number)).flatMap((criterion) => {
    const question = questionText(criterion);
    const index = table.values.findIndex((values) => {
      const number = criterionNumber(values[places.number - 1]);
      return values[places.question - 1] === question && (number === null || doubled.includes(number));
    });
    return index < 0 ? [] : [{ number: criterion.number, row: index + 1 }];
  });
}
