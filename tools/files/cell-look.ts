import type { Style as ExcelStyle } from '@cj-tech-master/excelts';
import { parseBlock } from '../../src/workbook/addresses';
import type { SheetDescription } from '../../src/workbook/description';
import { INPUT_FRAME, type Style } from '../../src/workbook/styles';

const argb = (color: string) => ({ argb: `FF${color.slice(1).toUpperCase()}` });

/** Where a cell stands: among those to fill, and among those that are framed. */
export interface CellPlace {
  readonly isInput: boolean;
  readonly isFramed: boolean;
}

/** Tells of each cell of a sheet where it stands; rows and columns from 1. */
export function placesOf({ inputs, framed = inputs }: SheetDescription) {
  const [filled, drawn] = [inputs.map(parseBlock), framed.map(parseBlock)];
  const within = (blocks: typeof filled, row: number, column: number) =>
    blocks.some(
      (block) =>
        row >= block.row && row <= block.lastRow && column >= block.column && column <= block.lastColumn,
    );
  return (row: number, column: number): CellPlace => ({
    isInput: within(filled, row, column),
    isFramed: within(drawn, row, column),
  });
}

/** Under the lines of a table: paper has no lines of its own. */
const LINE_COLOR = '#c9cfd8';

function border({ isFramed }: CellPlace, isInTable: boolean): ExcelStyle['border'] | undefined {
  const frame = { style: 'thin', color: argb(INPUT_FRAME) } as const;
  if (isFramed) return { top: frame, bottom: frame, left: frame, right: frame };
  return isInTable ? { bottom: { style: 'thin', color: argb(LINE_COLOR) } } : undefined;
}

/** What a look depends on besides its style and place. */
interface Content {
  readonly isOpen: boolean;
  readonly hasLines: boolean;
  readonly isInTable: boolean;
}

/**
 * A style of ours as Excel's, with the frame and the lock of the cell's place; `isOpen`: the whole sheet may be written.
 * A text of several lines wraps: Excel shows it on one line otherwise, where Sheets shows its lines. A clipped
 * one stays on one line: Excel has no clipping of its own, and its « fill » repeats a short text.
 */
export function cellLook(
  style: Style,
  place: CellPlace,
  { isOpen, hasLines, isInTable }: Content,
): Partial<ExcelStyle> {
  const drawn = border(place, isInTable);
  return {
    font: {
      name: 'Arial',
      size: style.size,
      bold: style.bold,
      italic: style.italic,
      underline: style.underline,
      color: argb(style.color),
    },
    alignment: {
      horizontal: style.align,
      vertical: style.vertical,
      wrapText: style.wrap === true || (hasLines && style.wrap !== 'clip'),
    },
    numFmt: style.format,
    protection: { locked: !isOpen && !place.isInput },
    ...(style.background !== '#ffffff' && {
      fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: argb(style.background) },
    }),
    ...(drawn && { border: drawn }),
  };
}
