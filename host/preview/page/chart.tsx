/** A native chart, drawn as a plain radar: enough to see where it stands and what it says, no more. */
import type { ChartView } from '../wire/protocol';

const RINGS = 3;

/** From one line of a label to the next, in pixels. */
const LINE = 14;

export function Chart({
  chart,
  left,
  top,
}: {
  readonly chart: ChartView;
  readonly left: number;
  readonly top: number;
}) {
  const points = chart.table.map(([label, value]) => ({ label: String(label ?? ''), value }));
  const values = points.map(({ value }) => (typeof value === 'number' ? value : null));
  const max = chart.max ?? Math.max(1, ...values.map((value) => value ?? 0));
  const middle = { x: chart.width / 2, y: chart.height / 2 + 12 };
  const radius = Math.max(Math.min(chart.width / 2 - 90, chart.height / 2 - 52), 20);
  const at = (index: number, share: number) => {
    const angle = (index / Math.max(points.length, 1)) * 2 * Math.PI - Math.PI / 2;
    return { x: middle.x + radius * share * Math.cos(angle), y: middle.y + radius * share * Math.sin(angle) };
  };
  const outline = (share: (index: number) => number | null) =>
    points
      .map((_, index) => ({ index, share: share(index) }))
      .filter((point): point is { index: number; share: number } => point.share !== null)
      .map(({ index, share: part }) => at(index, part))
      .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
      .join(' ');
  const description = points.map(({ label, value }) => `${label} ${value}`).join(', ');
  return (
    <svg
      class="chart"
      role="img"
      aria-label={`${chart.title} ${description}`}
      style={{ left: `${left}px`, top: `${top}px` }}
      width={chart.width}
      height={chart.height}
    >
      <text class="chart-title" x={16} y={26}>
        {chart.title}
      </text>
      {Array.from({ length: RINGS }, (_, ring) => (
        <polygon key={`ring-${ring}`} class="ring" points={outline(() => (ring + 1) / RINGS)} />
      ))}
      {points.map(({ label }, index) => {
        const end = at(index, 1);
        const text = at(index, 1.12);
        const side = Math.abs(text.x - middle.x) < 8 ? 'middle' : text.x > middle.x ? 'start' : 'end';
        const lines = label.split(' · ');
        // Above its axis the last line stands nearest: the scale's numbers are just below.
        const rise = side === 'middle' && text.y < middle.y ? (lines.length - 1) * LINE : 0;
        return (
          <g key={label}>
            <line class="ring" x1={middle.x} y1={middle.y} x2={end.x} y2={end.y} />
            <text class="axis" y={text.y + 4 - rise} text-anchor={side}>
              {lines.map((line, place) => (
                <tspan key={line} x={text.x} dy={place * LINE}>
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        );
      })}
      {Array.from({ length: RINGS }, (_, ring) => (
        <text key={`scale-${ring}`} class="axis" x={middle.x - 10} y={at(0, (ring + 1) / RINGS).y + 4}>
          {Math.round((max * (ring + 1)) / RINGS)}
        </text>
      ))}
      <polygon
        class="values"
        points={outline((index) => {
          const value = values[index] ?? null;
          return value === null ? null : Math.min(value / max, 1);
        })}
      />
    </svg>
  );
}
