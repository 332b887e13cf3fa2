import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const TSC = resolve('node_modules/typescript/bin/tsc');

export interface Compiled {
  readonly status: number | null;
  readonly output: string;
}

/** A copy of some folders in which a compilation may fail; `remove` it when done. */
export class HouseCopy {
  private readonly root = mkdtempSync(join(tmpdir(), 'grille-house-'));

  constructor(...folders: string[]) {
    for (const path of [...folders, 'tsconfig.base.json'])
      cpSync(path, join(this.root, path), { recursive: true });
    symlinkSync(resolve('node_modules'), join(this.root, 'node_modules'));
  }

  compile(folder: string): Compiled {
    const words = [TSC, '-b', folder];
    const { status, stdout, stderr } = spawnSync(process.execPath, words, {
      cwd: this.root,
      encoding: 'utf8',
    });
    return { status, output: stdout + stderr };
  }

  /** Compiles a folder with one more file in it, which is taken away again. */
  compileWith(folder: string, text: string): Compiled {
    const path = join(this.root, folder, 'intruder.ts');
    writeFileSync(path, text);
    try {
      return this.compile(folder);
    } finally {
      rmSync(path);
    }
  }

  /** Files that compilations of the intruder left behind. */
  leftovers(): string[] {
    const built = join(this.root, 'build');
    const names = existsSync(built) ? readdirSync(built, { recursive: true, encoding: 'utf8' }) : [];
    return names.filter((name) => name.includes('intruder'));
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
