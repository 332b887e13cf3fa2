import type { Drive } from '../host/index';

const opened = new Set<Drive>();

/** Remembers a drive to give its memory back after the test: the engine's is not the collector's to see. */
export function willClose(drive: Drive): void {
  opened.add(drive);
}

export function closeAll(): void {
  for (const drive of opened) drive.dispose();
  opened.clear();
}
