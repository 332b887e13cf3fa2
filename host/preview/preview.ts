/** The preview from its parts: the state of last time or a generated workbook, the sessions, the page and the server. */
import type { AddonBundle } from '../index';
import { bundlePage } from './page-files';
import { type Preview, servePreview } from './server';
import { DriveSessions } from './sessions';
import { StateFile } from './state-file';
import { forTerminal } from './terminal';

export interface PreviewOptions {
  readonly addon: AddonBundle;
  readonly stateFile: string;
  readonly port: number;
  /** Forgets the state of last time. */
  readonly reset?: boolean;
}

export async function openPreview(options: PreviewOptions): Promise<Preview> {
  const file = new StateFile(options.stateFile);
  const files = await bundlePage();
  const sessions = openSessions(options, file);
  const preview = await servePreview(sessions, files, options.port);
  // Only now: a preview that finds its port taken must leave the other one's state alone.
  const write = () => file.writeSoon(() => sessions.save());
  const stop = sessions.watch(write);
  write();
  return {
    url: preview.url,
    invitation: preview.invitation,
    async close() {
      await preview.close();
      stop();
      file.flush();
    },
  };
}

/** The state of last time where it can be read; else it is kept aside, and a new workbook begins. */
export function openSessions(
  { addon, reset }: Pick<PreviewOptions, 'addon' | 'reset'>,
  file: StateFile,
): DriveSessions {
  try {
    const saved = reset ? null : file.read();
    if (saved !== null) return DriveSessions.reopen(addon, saved);
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    console.error(
      `L’état enregistré n’a pas pu être lu (${forTerminal(what).slice(0, 200)}). Il est gardé dans ${file.putAside()} ; un classeur neuf commence.`,
    );
  }
  return DriveSessions.begin(addon);
}
