/** The preview from its parts: the state of last time or a generated workbook, the desk, the page and the server. */
import type { AddonBundle } from '../index';
import { SheetDesk } from './desk';
import { bundlePage } from './page-files';
import { type Preview, servePreview } from './server';
import { StateFile } from './state-file';

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
  const desk = openDesk(options, file);
  const preview = await servePreview(desk, files, options.port);
  // Only now: a preview that finds its port taken must leave the other one's state alone.
  const write = () => file.writeSoon(() => desk.save());
  const stop = desk.watch(write);
  write();
  return {
    url: preview.url,
    async close() {
      await preview.close();
      stop();
      file.flush();
    },
  };
}

function openDesk({ addon, reset }: PreviewOptions, file: StateFile): SheetDesk {
  const saved = reset ? null : file.read();
  if (saved !== null) {
    try {
      return SheetDesk.reopen(addon, saved);
    } catch (error) {
      const aside = file.putAside();
      console.error(`L’état enregistré n’a pas pu être lu. Il est gardé dans ${aside}.`, error);
    }
  }
  return SheetDesk.begin(addon);
}
