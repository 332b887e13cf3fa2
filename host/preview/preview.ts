/** The preview from its parts: the state of last time or a generated workbook, the office, the page and the server. */
import type { AddonBundle } from '../index';
import { Office } from './office';
import { bundlePage } from './page-files';
import { type Preview, servePreview } from './server';
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
  const office = openOffice(options, file);
  const preview = await servePreview(office, files, options.port);
  // Only now: a preview that finds its port taken must leave the other one's state alone.
  const write = () => file.writeSoon(() => office.save());
  const stop = office.watch(write);
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
export function openOffice(
  { addon, reset }: Pick<PreviewOptions, 'addon' | 'reset'>,
  file: StateFile,
): Office {
  try {
    const saved = reset ? null : file.read();
    if (saved !== null) return Office.reopen(addon, saved);
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    console.error(
      `L’état enregistré n’a pas pu être lu (${forTerminal(what).slice(0, 200)}). Il est gardé dans ${file.putAside()} ; un classeur neuf commence.`,
    );
  }
  return Office.begin(addon);
}
