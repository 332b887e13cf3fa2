import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface AddonBundle {
  /** As the screen names it. */
  readonly name?: string;
  readonly code: string;
  /** Pages by name, without `.html`. */
  readonly html: Readonly<Record<string, string>>;
  /** Its manifest asks for every file of the drive and for requests outside; the add-on’s asks for its own file only. */
  readonly wide?: boolean;
  /** Address of the person at the keyboard; the owner of the file by default. */
  readonly person?: string;
}

export const addonName = ({ name }: AddonBundle) => name ?? 'Complément';

/** The add-on as it was built, all that is pushed to Google but the manifest. */
export function readBundle(folder = join(process.cwd(), 'build/addon')): AddonBundle {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return {
    code: read('Code.js'),
    html: Object.fromEntries(pages.map((name) => [name.slice(0, -5), read(name)])),
  };
}
