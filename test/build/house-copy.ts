import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const TSC = resolve('node_modules/typescript/bin/tsc');
const INTRUDER = 'intruder';

/** A file that the compiler must refuse, and where it is put. */
export interface Intruder {
  readonly folder: string;
  readonly text: string;
}

/** A line that says something of a name from elsewhere, so that the compiler must look there. */
export const importing = (name: string, from: string) =>
  `import { ${name} } from '${from}';\nexport const a = ${name};\n`;

/** A copy of some folders in which a compilation may fail; `remove` it when done. */
export class HouseCopy {
  private readonly root = mkdtempSync(join(tmpdir(), 'grille-house-'));

  constructor(...folders: string[]) {
    for (const path of [...folders, 'tsconfig.base.json'])
      cpSync(path, join(this.root, path), { recursive: true });
    symlinkSync(resolve('node_modules'), join(this.root, 'node_modules'));
  }

  /** What the compiler says of those folders and of those they are built on; nothing when all is well. */
  compile(folders: readonly string[]): string {
    const { stdout, stderr } = spawnSync(process.execPath, [TSC, '-b', '--pretty', 'false', ...folders], {
      cwd: this.root,
      encoding: 'utf8',
    });
    return stdout + stderr;
  }

  /**
   * What the compiler says of each intruder, all of them there at once: '' for one that it lets in. The folders must have
   * been compiled without them.
   */
  refusals(intruders: readonly Intruder[]): string[] {
    const names = intruders.map(({ folder }, index) => `${folder}/${INTRUDER}-${index}.ts`);
    for (const [index, { text }] of intruders.entries())
      writeFileSync(join(this.root, names[index] ?? ''), text);
    const lines = this.compile([...new Set(intruders.map(({ folder }) => folder))]).split('\n');
    for (const name of names) rmSync(join(this.root, name));
    return names.map((name) => lines.filter((line) => line.startsWith(`${name}(`)).join('\n'));
  }

  /** Files that compilations of the intruders left behind. */
  leftovers(): string[] {
    const built = join(this.root, 'build');
    const names = existsSync(built) ? readdirSync(built, { recursive: true, encoding: 'utf8' }) : [];
    return names.filter((name) => name.includes(INTRUDER));
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
