/**
 * Writes an error in the execution log, which whoever owns the script reads: its name and where it happened. Google's
 * messages quote cells and addresses, so that they are left out.
 */
export function logError(error: unknown): void {
  const isError = error instanceof Error;
  const places = (isError ? (error.stack ?? '') : '')
    .split('\n')
    .filter((line) => /^\s*at .*:\d+/.test(line));
  console.error([isError ? error.name : typeof error, ...places].join('\n'));
}
