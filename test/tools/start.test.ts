import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBundle } from '../../host/index';
import { DriveSessions } from '../../host/preview/sessions';
import { OWNER } from '../../host/preview/wire/session-key';
import { BadOption, readOptions } from '../../tools/start/options';
import { SMALL_ADDON } from '../host/preview/small-addon';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

describe('the options of npm start', () => {
  it('has a port of its own, and takes another', () => {
    expect(readOptions([])).toEqual({ port: 4173, reset: false, help: false });
    expect(readOptions(['--port', '5000', '--reset'])).toEqual({ port: 5000, reset: true, help: false });
  });

  it.each([['--port=abc'], ['--port=70000'], ['--prot=1'], ['4173']])('refuses %s', (word) => {
    expect(() => readOptions([word])).toThrow(BadOption);
  });
});

describe('the preview of the built add-on', () => {
  it('begins with the workbook generated, by every file that is pushed to Google', () => {
    const sessions = DriveSessions.begin(readBundle());
    const { tabs, dialog } = sessions.session({ file: sessions.home(), person: OWNER, addon: true }).view();
    expect(dialog).toBeNull();
    expect(tabs.map(({ name }) => name)).toEqual(expect.arrayContaining(['Grille', 'Conseils']));
  });
});

describe('npm start', () => {
  let folder: string;
  let other: Server | null;
  let child: ChildProcess | null;

  beforeEach(() => {
    other = null;
    child = null;
    folder = mkdtempSync(join(tmpdir(), 'grille-start-'));
    const built = join(folder, 'build/addon');
    mkdirSync(built, { recursive: true });
    writeFileSync(join(built, 'Code.js'), SMALL_ADDON.code);
    writeFileSync(join(built, 'sidebar.html'), SMALL_ADDON.html.sidebar ?? '');
  });
  afterEach(() => {
    child?.kill('SIGKILL');
    other?.close();
    rmSync(folder, { recursive: true });
  });

  function start(port: number): { output: () => string; ended: Promise<number | null> } {
    const loader = join(ROOT, 'node_modules/tsx/dist/loader.mjs');
    const words = ['--import', loader, join(ROOT, 'tools/start/start.ts'), '--port', String(port)];
    const started = spawn(process.execPath, words, { cwd: folder });
    child = started;
    let text = '';
    for (const stream of [started.stdout, started.stderr]) {
      stream.on('data', (part) => {
        text += part;
      });
    }
    return { output: () => text, ended: new Promise((ended) => started.on('close', ended)) };
  }

  /** Takes a free port and says which. */
  function takePort(): Promise<number> {
    const server = createServer();
    other = server;
    return new Promise((taken) =>
      server.listen(0, '127.0.0.1', () => taken((server.address() as { port: number }).port)),
    );
  }

  it('says in French that the port is taken, and touches no state', async () => {
    const port = await takePort();
    const { output, ended } = start(port);
    expect(await ended).toBe(1);
    expect(output()).toContain(`Le port ${port} est déjà pris`);
    expect(output()).toContain(`npm start -- --port ${port + 1}`);
    expect(existsSync(join(folder, '.preview'))).toBe(false);
  }, 20_000);

  it('says what to do when the add-on is not built', async () => {
    rmSync(join(folder, 'build'), { recursive: true });
    const { output, ended } = start(4999);
    expect(await ended).toBe(1);
    expect(output()).toContain('Lancez d’abord « npm run build ».');
  }, 20_000);

  it('says where it is, and keeps the state when it is stopped', async () => {
    const port = await takePort();
    await new Promise((closed) => other?.close(closed));
    const { output, ended } = start(port);
    await expect.poll(output, { timeout: 15_000 }).toContain(`http://127.0.0.1:${port}`);
    child?.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(existsSync(join(folder, '.preview/state.json'))).toBe(true);
  }, 20_000);
});
