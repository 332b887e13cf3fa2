import { angleOf } from './angle';

/** A place in the drawing, in SVG units: x to the right, y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the axes stand: their centre, the length of each in SVG units, and their number. */
export interface Plot {
  readonly centre: Point;
  readonly radius: number;
  readonly axes: number;
}

/** The value at the end of every axis: the highest mean palier. */
export const SCALE_TOP = 3;

/** Hundredths of a unit are finer than any screen, and keep paths short; `+ 0` turns -0 into 0. */
const rounded = (value: number) => Math.round(value * 100) / 100 + 0;

/** The place of a value, from 0 at the centre to `SCALE_TOP` on the outer ring. */
export function pointOf(plot: Plot, axis: number, value: number): Point {
  const angle = angleOf(axis, plot.axes);
  const distance = (plot.radius * value) / SCALE_TOP;
  return {
    x: rounded(plot.centre.x + distance * Math.sin(angle)),
    y: rounded(plot.centre.y - distance * Math.cos(angle)),
  };
}

/** An SVG path through the points, closed on demand. */
export function pathThrough(points: readonly Point[], closed: boolean): string {
  return `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}${closed ? 'Z' : ''}`;
}
