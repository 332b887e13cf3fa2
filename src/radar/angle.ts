/** Direction of an axis in radians, clockwise from the top: the first axis points up. */
export function angleOf(index: number, count: number): number {
  return (2 * Math.PI * index) / count;
}
