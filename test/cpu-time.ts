/**
 * Milliseconds of processor that a work takes. The clock's time depends on what else the machine does; a reading that is
 * not in proportion to the length takes many times the limits asked for.
 */
export function cpuTime(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
