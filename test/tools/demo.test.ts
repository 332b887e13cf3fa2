import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { demo as run } from '../../tools/demo/demo';

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command in this process. */
async function demo(...words: string[]): Promise<Ended> {
  const [out, errors]: [string[], string[]] = [[], []];
  const status = await run(words, { out: (line) => out.push(line), error: (line) => errors.push(line) });
  return { status, stdout: out.join('\n'), stderr: errors.join('\n') };
}

/** Runs it as `npm run demo` does. */
function command(...words: string[]): Ended {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'tools/demo/main.ts', ...words],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

const output = (name: string) => readFileSync(`build/demo/${name}`, 'utf8');

function scratch(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'grille-demo-')), 'essai.json');
  writeFileSync(path, text);
  return path;
}

describe('npm run demo', { timeout: 120_000 }, () => {
  it('remplit la grille de l’exemple et écrit les chiffres des formules', () => {
    expect(command('absent.json')).toMatchObject({ status: 2, stdout: '' });
    expect(command('test/fixtures/commune-exemple.json')).toMatchObject({ status: 0, stderr: '' });
    const position = JSON.parse(output('position.json'));
    expect(position.pillars.map(({ points, max }: { points: number; max: number }) => [points, max])).toEqual(
      [
        [5, 9],
        [15, 24],
        [2, 12],
        [9, 24],
        [6, 9],
      ],
    );
    expect(position).toMatchObject({ answered: 29, criteria: 29, rejected: [] });
    expect(JSON.parse(output('workbook.json')).sheets.map(({ name }: { name: string }) => name)).toContain(
      'Synthèse',
    );
    expect(JSON.parse(output('next-steps.json'))[0]).toEqual({
      criterion: expect.any(Number),
      palier: expect.any(Number),
      towards: expect.any(Number),
      reason: 'suggestion',
    });
    expect(output('radar.svg')).toMatch(/^<svg [^>]*role="img"/);
  });

  it.each([
    ['vide', 0, [null, null, null, null, null]],
    ['tout-au-palier-3', 29, [3, 3, 3, 3, 3]],
    ['tout-sans-objet', 29, [null, null, null, null, null]],
    ['partielle', 13, undefined],
  ])('%s', async (name, answered, means) => {
    expect((await demo(`test/fixtures/${name}.json`)).status).toBe(0);
    const position = JSON.parse(output('position.json'));
    expect(position.answered).toBe(answered);
    if (means) expect(position.pillars.map(({ mean }: { mean: number | null }) => mean)).toEqual(means);
  });

  it('rend les saisies refusées, et montre comme du texte un nom hostile', async () => {
    const { status, stdout } = await demo('test/fixtures/saisies-refusees.json');
    expect(status).toBe(0);
    const { rejected, answered } = JSON.parse(output('position.json'));
    expect(rejected.map(({ criterion }: { criterion: number }) => criterion)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 10, 11, 12,
    ]);
    expect(answered).toBe(2);
    expect(stdout).toContain('« deux » refusé');
    expect(output('radar.svg')).toContain('=HYPERLINK(&quot;');
  });

  it.each([
    ['un fichier absent', 'absent.json', 'introuvable'],
    ['ce qui n’est pas du JSON', scratch('{"entries": '), 'ce n’est pas du JSON'],
    ['le critère 42', scratch('{"entries": {"42": 1}}'), 'critère 42'],
    ['une saisie qui est un objet', scratch('{"entries": {"1": {}}}'), 'critère 1'],
    ['une liste', scratch('[]'), 'un objet est attendu'],
  ])('dit en une ligne %s, code 2', async (_, path, what) => {
    const { status, stderr } = await demo(path);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(path);
    expect(stderr).toContain(what);
  });

  it('n’envoie au terminal aucun ordre venu du fichier', async () => {
    const order = '\u001b]0;titre\u0007\u001b[2J\u202e';
    for (const demoFile of [{ entries: { [order]: 1 } }, { entries: { 1: order } }]) {
      const { stdout, stderr } = await demo(scratch(JSON.stringify(demoFile)));
      expect(stdout + stderr).toContain('\\u{1b}');
      for (const sign of ['\u001b', '\u0007', '\u202e']) expect(stdout + stderr).not.toContain(sign);
    }
  });
});
