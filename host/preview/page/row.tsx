/** One row of the grid. It draws itself again only when something it shows has changed. */
import { Component } from 'preact';
import type { CellView, SheetView } from '../wire/protocol';
import type { Block, Spot } from './blocks';
import { holds } from './blocks';
import { boxStyle, spill, styleAt, textStyle } from './cell-style';
import { cellAt, mergedBlock } from './moves';

const SELECTED = '#1a73e8';
export const HEADER_WIDTH = 46;

interface RowProps {
  readonly sheet: SheetView;
  readonly row: number;
  /** Null when the row has no part in the selection, so that most rows need not follow it. */
  readonly selected: Block | null;
  readonly active: Spot | null;
  readonly copied: Block | null;
}

export class Row extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps): boolean {
    const { sheet, row, selected, active, copied } = this.props;
    return (
      next.row !== row ||
      next.active !== active ||
      !sameBlock(next.selected, selected) ||
      !sameBlock(next.copied, copied) ||
      next.sheet.cells[row - 1] !== sheet.cells[row - 1] ||
      next.sheet.cells[row] !== sheet.cells[row] ||
      next.sheet.styles !== sheet.styles ||
      next.sheet.columns !== sheet.columns ||
      next.sheet.rows !== sheet.rows ||
      next.sheet.merges !== sheet.merges ||
      next.sheet.frozenColumns !== sheet.frozenColumns ||
      next.sheet.gridlines !== sheet.gridlines
    );
  }

  override render() {
    const { sheet, row, selected } = this.props;
    const height = sheet.rows[row - 1] ?? null;
    const cells = [];
    let left = HEADER_WIDTH;
    let spilled = 0;
    for (let column = 1; column <= sheet.columns.length; column += 1) {
      const width = sheet.columns[column - 1] ?? 0;
      if (width === 0) {
        continue;
      }
      const spot = { row, column };
      const block = mergedBlock(sheet, spot);
      if (block.top === row && block.left === column) {
        const over = block.right === column ? spill(sheet, spot) : null;
        spilled = over ? over.cells : Math.max(spilled - 1, 0);
        const stuck = column <= sheet.frozenColumns ? left : null;
        cells.push(this.cell(spot, block, stuck, height, over, spilled > 0));
      }
      left += width;
    }
    return (
      <tr style={{ height: `${height ?? 21}px` }}>
        <th scope="row" class={selected ? 'number on' : 'number'} data-header-row={row}>
          {row}
        </th>
        {cells}
      </tr>
    );
  }

  private cell(
    spot: Spot,
    block: Block,
    stuck: number | null,
    height: number | null,
    over: ReturnType<typeof spill>,
    runsOver: boolean,
  ) {
    const { sheet, selected, active, copied } = this.props;
    const cell = cellAt(sheet, spot);
    const style = styleAt(sheet, spot);
    const isSelected = selected !== null && holds(selected, spot);
    const isActive = active !== null && active.row === spot.row && active.column === spot.column;
    const box = boxStyle(sheet, spot, { row: block.bottom, column: block.right });
    if (runsOver && !style.background) {
      box.borderRightColor = 'transparent';
    }
    if (selected && isSelected) {
      box.boxShadow = [edges(block, selected), box.boxShadow].filter(Boolean).join(', ');
    }
    const content = textStyle(style);
    if (over) {
      content.width = `${over.width - 6}px`;
      content.marginLeft = `${-over.before}px`;
    }
    if (height !== null) {
      content.maxHeight = `${Math.max(height - 5, 0)}px`;
    }
    const classes = [
      isSelected && 'selected',
      isActive && 'active',
      copied && holds(copied, spot) && 'copied',
      stuck !== null && 'stuck',
      over && 'spilling',
      (cell.note || cell.invalid || cell.alert || cell.choices) && 'marked',
      cell.choices && 'choosable',
    ];
    return (
      <td
        key={spot.column}
        class={classes.filter(Boolean).join(' ') || undefined}
        style={stuck === null ? box : { ...box, left: `${stuck}px` }}
        rowSpan={shown(sheet.rows, block.top, block.bottom)}
        colSpan={shown(sheet.columns, block.left, block.right)}
        data-row={spot.row}
        data-column={spot.column}
      >
        <div class="content" style={content}>
          {cell.text}
        </div>
        <Marks cell={cell} />
      </td>
    );
  }
}

function Marks({ cell }: { readonly cell: CellView }) {
  return (
    <>
      {cell.choices && (
        <button type="button" class="arrow" tabIndex={-1} aria-label="Ouvrir la liste" data-arrow>
          ▾
        </button>
      )}
      {cell.note && <i class="note" />}
      {(cell.invalid || cell.alert) && <i class="invalid" />}
    </>
  );
}

/** How many lines of a block are on the screen: what `rowspan` and `colspan` count. */
function shown(sizes: readonly (number | null)[], first: number, last: number): number {
  return Math.max(sizes.slice(first - 1, last).filter((size) => size !== 0).length, 1);
}

function edges(cell: Block, selected: Block): string {
  const sides = [
    cell.top === selected.top && `inset 0 1px ${SELECTED}`,
    cell.bottom === selected.bottom && `inset 0 -1px ${SELECTED}`,
    cell.left === selected.left && `inset 1px 0 ${SELECTED}`,
    cell.right === selected.right && `inset -1px 0 ${SELECTED}`,
  ];
  return sides.filter(Boolean).join(', ');
}

function sameBlock(a: Block | null, b: Block | null): boolean {
  if (a === null || b === null) {
    return a === b;
  }
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
