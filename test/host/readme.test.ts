import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

test('the example of host/README.md runs as it stands', () => {
  const folder = mkdtempSync(join(tmpdir(), 'grille-readme-'));
  try {
    const example = /```ts\n(.*?)```/s.exec(readFileSync('host/README.md', 'utf8'))?.[1] ?? '';
    const path = join(folder, 'example.mts');
    writeFileSync(path, example.replace("'./host/index'", JSON.stringify(resolve('host/index.ts'))));
    const loader = resolve('node_modules/tsx/dist/loader.mjs');
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', loader, path], { encoding: 'utf8' });
    expect([stdout, stderr]).toEqual(['6 vu true\n', '']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
