/** The cells on the screen, as a plain table: the browser does the row heights, the merged blocks and the frozen panes. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { columnName } from '../../engine/a1';
import { blockName, holds, type Place, type Spot } from './blocks';
import { CellCard, hasCard } from './cell-card';
import { Chart } from './chart';
import { Editor } from './editor';
import { Hover } from './hover';
import { mouseHandlers } from './mouse';
import { lastFilled, mergedBlock } from './moves';
import { HEADER_WIDTH, Row } from './row';
import { type Screen, type ScreenState, selectedBlock } from './screen';

const SPARE_ROWS = 40;
const GROW_BY = 60;

/** In pixels from the paper's top left. */
interface Corner {
  readonly left: number;
  readonly top: number;
}

interface GridProps {
  readonly screen: Screen;
  readonly state: ScreenState;
  readonly onMenu: (x: number, y: number) => void;
}

export function Grid({ screen, state, onMenu }: GridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place | null>(null);
  const [grown, setGrown] = useState(0);
  const [hovered, setHovered] = useState<Spot | null>(null);
  const { view, anchor, head, edit, copied } = state;
  const { sheet } = view;
  const selected = selectedBlock(state);
  const rowCount = Math.min(
    sheet.rows.length,
    Math.max(lastFilled(sheet).row, sheet.frozenRows, head.row, anchor.row, grown) + SPARE_ROWS,
  );
  const edited = edit?.spot ?? anchor;
  const carded = hovered && hasCard(screen, hovered) ? hovered : anchor;

  useEffect(() => {
    setGrown(0);
    scroller.current?.scrollTo(0, 0);
  }, [sheet.id]);
  useLayoutEffect(() => {
    const wholeLine =
      (selected.left === 1 && selected.right === sheet.columns.length) ||
      (selected.top === 1 && selected.bottom === sheet.rows.length);
    if (wholeLine) {
      return;
    }
    const top = mergedBlock(sheet, head);
    cellElement(scroller.current, { row: top.top, column: top.left })?.scrollIntoView({
      block: 'nearest',
      inline: 'nearest',
    });
  }, [head.row, head.column, sheet.id]);

  const follow = () => setPlace((former) => samePlace(former, placeOf(scroller.current, edited)));
  useLayoutEffect(follow);
  useEffect(() => {
    window.addEventListener('resize', follow);
    return () => window.removeEventListener('resize', follow);
  });

  // The rows take their heights from their texts, so a chart's place is known once they are laid out.
  const [corners, setCorners] = useState<readonly Corner[]>([]);
  useLayoutEffect(() => {
    const places = sheet.charts.map(({ row, column }) => offsetOf(scroller.current, { row, column }));
    setCorners((former) => (JSON.stringify(former) === JSON.stringify(places) ? former : places));
  });

  const row = (number: number) => {
    if (sheet.rows[number - 1] === 0) {
      return null;
    }
    const inSelection = number >= selected.top && number <= selected.bottom;
    const isCopied =
      copied && copied.sheet === sheet.id && number >= copied.block.top && number <= copied.block.bottom;
    return (
      <Row
        key={number}
        sheet={sheet}
        row={number}
        selected={inSelection ? selected : null}
        active={anchor.row === number ? anchor : null}
        copied={isCopied ? copied.block : null}
      />
    );
  };
  const numbers = Array.from({ length: rowCount }, (_, index) => index + 1);
  const frozen = numbers.slice(0, sheet.frozenRows);
  const shownColumns = sheet.columns
    .map((width, index) => ({ width, column: index + 1 }))
    .filter((c) => c.width > 0);
  const total = shownColumns.reduce((sum, { width }) => sum + width, HEADER_WIDTH);
  const stuckWidth = sheet.columns
    .slice(0, sheet.frozenColumns)
    .reduce((sum, width) => sum + width, HEADER_WIDTH);

  return (
    <div class="grid-frame">
      <div
        ref={scroller}
        class="grid"
        style={{
          scrollPaddingTop: `${headHeight(scroller.current)}px`,
          scrollPaddingLeft: `${stuckWidth}px`,
        }}
        onScroll={(event) => {
          const { scrollTop, clientHeight, scrollHeight } = event.currentTarget;
          if (scrollTop + clientHeight > scrollHeight - 200 && rowCount < sheet.rows.length) {
            setGrown(rowCount + GROW_BY - SPARE_ROWS);
          }
          setHovered(null);
          follow();
        }}
        {...mouseHandlers(screen, onMenu, setHovered)}
      >
        <div class="paper" style={{ width: `${total}px` }}>
          <table
            aria-label={`${sheet.name}, sélection ${blockName(selected)}`}
            style={{ width: `${total}px` }}
          >
            <colgroup>
              <col style={{ width: `${HEADER_WIDTH}px` }} />
              {shownColumns.map(({ width, column }) => (
                <col key={column} style={{ width: `${width}px` }} />
              ))}
            </colgroup>
            <thead>
              <tr class="letters">
                <th class="corner" data-corner />
                {shownColumns.map(({ column }) => (
                  <th
                    key={column}
                    scope="col"
                    data-header-column={column}
                    class={holds(selected, { row: selected.top, column }) ? 'on' : undefined}
                  >
                    {columnName(column)}
                  </th>
                ))}
              </tr>
              {frozen.map(row)}
              {frozen.length > 0 && (
                <tr class="divider">
                  <td colSpan={shownColumns.length + 1} />
                </tr>
              )}
            </thead>
            <tbody>{numbers.slice(sheet.frozenRows).map(row)}</tbody>
          </table>
          {sheet.charts.map((chart, index) => {
            const { left, top } = corners[index] ?? { left: 0, top: 0 };
            return <Chart key={`${chart.row}-${chart.column}`} chart={chart} left={left} top={top} />;
          })}
        </div>
      </div>
      <Editor screen={screen} state={state} place={place} />
      <Hover
        screen={screen}
        spot={edit ? null : hovered}
        place={hovered && placeOf(scroller.current, hovered)}
      />
      {!edit && (
        <CellCard
          screen={screen}
          spot={carded}
          place={carded === anchor ? place : placeOf(scroller.current, carded)}
          onLeave={() => setHovered(null)}
        />
      )}
    </div>
  );
}

function cellElement(grid: HTMLElement | null, { row, column }: Spot): HTMLElement | null {
  return grid?.querySelector<HTMLElement>(`td[data-row="${row}"][data-column="${column}"]`) ?? null;
}

/** Where a cell stands in the grid's frame, scrolling and frozen panes included. */
function placeOf(grid: HTMLElement | null, spot: Spot): Place | null {
  const cell = cellElement(grid, spot);
  if (!grid || !cell) {
    return null;
  }
  const box = cell.getBoundingClientRect();
  const frame = grid.getBoundingClientRect();
  return { left: box.left - frame.left, top: box.top - frame.top, width: box.width, height: box.height };
}

function samePlace(former: Place | null, next: Place | null): Place | null {
  const same = JSON.stringify(former) === JSON.stringify(next);
  return same ? former : next;
}

function offsetOf(grid: HTMLElement | null, spot: Spot): Corner {
  const cell = cellElement(grid, spot);
  return { left: cell?.offsetLeft ?? 0, top: cell?.offsetTop ?? 0 };
}

function headHeight(grid: HTMLElement | null): number {
  return grid?.querySelector('thead')?.offsetHeight ?? 24;
}
