import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { ADDON_FOLDER } from '../../build/build';
import type { Output } from '../demo/demo';
import { FILES_FOLDER, files } from '../files/files';
import { FILE_DATE } from '../files/finish-file';

export const RELEASE_FOLDER = 'build/release';

/** The add-on as one archive: the same files give the same bytes. */
async function addonArchive(): Promise<Uint8Array> {
  const names = (await readdir(ADDON_FOLDER)).sort();
  const contents = await Promise.all(names.map((name) => readFile(join(ADDON_FOLDER, name))));
  return zipSync(
    Object.fromEntries(names.map((name, index) => [name, new Uint8Array(contents[index] ?? [])])),
    {
      level: 9,
      mtime: FILE_DATE,
    },
  );
}

/** The lines of `sha256sum`, which checks them with `-c`. */
export function checksums(all: readonly (readonly [name: string, content: Uint8Array])[]): string {
  return all
    .map(([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`)
    .join('');
}

/**
 * What a release carries, in `build/release/`: the built add-on, the files for Excel and LibreOffice, the guide, and their
 * checksums. The add-on must have been built. Throws where the .ods could not be made.
 */
export async function writeArtifacts(version: string, output: Output): Promise<string> {
  await rm(RELEASE_FOLDER, { recursive: true, force: true });
  await mkdir(RELEASE_FOLDER, { recursive: true });
  await rm(FILES_FOLDER, { recursive: true, force: true });
  if ((await files([], output)) !== 0) throw new Error('The files could not be written');
  await writeFile(join(RELEASE_FOLDER, `grille-sppe-extension-${version}.zip`), await addonArchive());
  for (const extension of ['xlsx', 'ods'])
    await copyFile(
      join(FILES_FOLDER, `grille-sppe.${extension}`),
      join(RELEASE_FOLDER, `grille-sppe-${version}.${extension}`),
    );
  await copyFile('build/guide.json', join(RELEASE_FOLDER, `guide-${version}.json`));
  const names = (await readdir(RELEASE_FOLDER)).sort();
  const sums = checksums(
    await Promise.all(names.map(async (name) => [name, await readFile(join(RELEASE_FOLDER, name))] as const)),
  );
  await writeFile(join(RELEASE_FOLDER, 'SHA256SUMS'), sums);
  return sums;
}
