/** The mouse over the grid, heard at one place for all cells. */
import type { Spot } from './blocks';
import { holds } from './blocks';
import { commit, editInside, openChoices } from './editing';
import { mergedBlock } from './moves';
import type { Screen } from './screen';

type Hit =
  | { readonly on: 'cell'; readonly spot: Spot; readonly arrow: boolean }
  | { readonly on: 'row'; readonly row: number }
  | { readonly on: 'column'; readonly column: number }
  | { readonly on: 'corner' };

function hitBy(event: MouseEvent): Hit | null {
  const target = event.target instanceof Element ? event.target : null;
  const cell = target?.closest<HTMLElement>('td[data-row]');
  if (cell) {
    const spot = { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
    return { on: 'cell', spot, arrow: target?.closest('[data-arrow]') !== null };
  }
  const header = target?.closest<HTMLElement>('th');
  if (header?.dataset.headerRow) {
    return { on: 'row', row: Number(header.dataset.headerRow) };
  }
  if (header?.dataset.headerColumn) {
    return { on: 'column', column: Number(header.dataset.headerColumn) };
  }
  return header ? { on: 'corner' } : null;
}

export function mouseHandlers(
  screen: Screen,
  onMenu: (x: number, y: number) => void,
  onHover: (spot: Spot | null) => void,
) {
  return {
    onMouseDown: (event: MouseEvent) => {
      const hit = hitBy(event);
      if (!hit) {
        return;
      }
      event.preventDefault();
      commit(screen);
      if (event.button === 0) {
        press(screen, hit, event.shiftKey);
      } else if (!isSelected(screen, hit)) {
        press(screen, hit, false);
      }
      screen.focusGrid();
    },
    onMouseOver: (event: MouseEvent) => {
      const hit = hitBy(event);
      if (hit && event.buttons === 1 && !screen.now.edit) {
        drag(screen, hit);
      }
      onHover(hit?.on === 'cell' ? hit.spot : null);
    },
    onMouseLeave: (event: MouseEvent) => {
      const to = event.relatedTarget;
      if (!(to instanceof Element && to.closest('.card'))) {
        onHover(null);
      }
    },
    onDblClick: (event: MouseEvent) => {
      const hit = hitBy(event);
      if (hit?.on === 'cell' && !hit.arrow) {
        editInside(screen);
      }
    },
    onContextMenu: (event: MouseEvent) => {
      if (hitBy(event)) {
        event.preventDefault();
        onMenu(event.clientX, event.clientY);
      }
    },
  };
}

function press(screen: Screen, hit: Hit, extend: boolean): void {
  const { anchor } = screen.now;
  const { rows, columns } = screen.sheet;
  if (hit.on === 'cell') {
    screen.select(extend ? anchor : hit.spot, hit.spot);
    if (hit.arrow) {
      openChoices(screen);
    }
  } else if (hit.on === 'row') {
    screen.select(
      { row: extend ? anchor.row : hit.row, column: 1 },
      { row: hit.row, column: columns.length },
    );
  } else if (hit.on === 'column') {
    const from = extend ? anchor.column : hit.column;
    screen.select({ row: 1, column: from }, { row: rows.length, column: hit.column });
  } else {
    screen.select({ row: 1, column: 1 }, { row: rows.length, column: columns.length });
  }
}

function drag(screen: Screen, hit: Hit): void {
  const { anchor, head } = screen.now;
  const { rows, columns } = screen.sheet;
  const to =
    hit.on === 'cell'
      ? hit.spot
      : hit.on === 'row'
        ? { row: hit.row, column: columns.length }
        : hit.on === 'column'
          ? { row: rows.length, column: hit.column }
          : head;
  if (to.row !== head.row || to.column !== head.column) {
    screen.select(anchor, to);
  }
}

function isSelected(screen: Screen, hit: Hit): boolean {
  const block = screen.selected;
  switch (hit.on) {
    case 'cell': {
      const { top, left } = mergedBlock(screen.sheet, hit.spot);
      return holds(block, { row: top, column: left });
    }
    case 'row':
      return (
        block.left === 1 &&
        block.right === screen.sheet.columns.length &&
        holds(block, { row: hit.row, column: 1 })
      );
    case 'column':
      return (
        block.top === 1 &&
        block.bottom === screen.sheet.rows.length &&
        holds(block, { row: 1, column: hit.column })
      );
    case 'corner':
      return false;
  }
}
