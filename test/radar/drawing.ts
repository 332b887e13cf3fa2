import fc from 'fast-check';
import { CRITERIA, GUIDE } from '../../src/guide/guide';
import { NO_ANSWER } from '../../src/position/answer';
import { parseEntry } from '../../src/position/entry';
import { computePosition, type Position } from '../../src/position/position';
import type { RawCell } from '../../src/position/raw-cell';
import type { SvgGroup, SvgNode } from '../../src/radar/node';
import type { Point } from '../../src/radar/point';
import { widthOf } from '../../src/radar/wrap';

/** The position of a grid filled as `cell` says. */
export function positionOf(cell: (number: number) => RawCell): Position {
  const answers = CRITERIA.map(
    ({ number }) => [number, { ...NO_ANSWER, entry: parseEntry(cell(number)) }] as const,
  );
  return computePosition(GUIDE.pillars, new Map(answers));
}

const WHOLE = new Map<string, RawCell>([
  ['blank', null],
  ['SO', 'SO'],
  ['zero', 0],
]);

/** Any filling of the 29 criteria, whole pillars blank or « sans objet » included. */
export const anyPosition: fc.Arbitrary<Position> = fc
  .tuple(
    fc.array(fc.constantFrom<RawCell>(null, 0, 1, 2, 3, 'SO', 'autre'), { minLength: 29, maxLength: 29 }),
    fc.array(fc.constantFrom('as is', 'blank', 'SO', 'zero'), { minLength: 5, maxLength: 5 }),
  )
  .map(([cells, pillars]) =>
    positionOf((number) => {
      const index = GUIDE.pillars.findIndex(({ criteria }) => criteria.some((one) => one.number === number));
      const whole = WHOLE.get(pillars[index] ?? '');
      return whole === undefined ? (cells[number - 1] ?? null) : whole;
    }),
  );

/** Every node of a tree, itself included. */
export function nodesOf(node: SvgNode): SvgNode[] {
  return 'text' in node ? [node] : [node, ...node.children.flatMap(nodesOf)];
}

/** The groups of a class, those of the legend left out. */
export function ofClass(tree: SvgGroup, name: string): SvgGroup[] {
  const drawn = tree.children.filter(({ attributes }) => attributes.class !== 'legend').flatMap(nodesOf);
  return drawn.filter((node): node is SvgGroup => node.attributes.class === name && 'children' in node);
}

/** The points of a path of straight lines. */
export function pointsOf(d: unknown): Point[] {
  return String(d)
    .replace(/[MZ]/g, '')
    .split('L')
    .map((pair) => {
      const [x = Number.NaN, y = Number.NaN] = pair.split(' ').map(Number);
      return { x, y };
    });
}

/** The middle of each mark, circle or lozenge. */
export function marksOf(tree: SvgGroup): Point[] {
  return ofClass(tree, 'value').map(({ children }) => {
    const attributes = children[0]?.attributes ?? {};
    if (attributes.cx !== undefined) return { x: Number(attributes.cx), y: Number(attributes.cy) };
    const corners = pointsOf(attributes.d);
    return {
      x: corners.reduce((sum, { x }) => sum + x, 0) / corners.length,
      y: corners.reduce((sum, { y }) => sum + y, 0) / corners.length,
    };
  });
}

/** The centre of the drawing: where every axis starts. */
export function centreOf(tree: SvgNode): Point {
  const axis = nodesOf(tree).find(
    ({ tag, attributes }) => tag === 'path' && pointsOf(attributes.d).length === 2,
  );
  const [centre] = pointsOf(axis?.attributes.d);
  if (!centre) throw new Error('No axis');
  return centre;
}

export const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** All texts of a tree, one per line. */
export function textsOf(tree: SvgNode): string[] {
  return nodesOf(tree).flatMap((node) => ('text' in node ? [node.text] : []));
}

/** Where each line of text of a group stands, by an estimate wider than common fonts. */
export function boxesOf(parent: SvgGroup): { text: string; left: number; right: number; y: number }[] {
  return parent.children.flatMap((node) => {
    if (!('text' in node)) return [];
    const { x, y, 'font-size': size = parent.attributes['font-size'] ?? 11 } = node.attributes;
    const anchor = node.attributes['text-anchor'] ?? parent.attributes['text-anchor'] ?? 'start';
    const width = widthOf(node.text, Number(size));
    const left = Number(x) - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
    return [{ text: node.text, left, right: left + width, y: Number(y) }];
  });
}
