import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { GENERATE, listOf, newDesk } from './budgets';

/** A figure that is told and has no limit: those of time depend on the machine. */
export interface Figure {
  readonly what: string;
  readonly measured: number;
  readonly unit: string;
}

const SOURCES = /\.(?:tsx?|css|html)$/;

/** Seconds of processor that a work takes. */
function cpuSeconds(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** What the stand-in takes for a generation, for one over it, and for the copy of a commune. */
function standIn(): Figure[] {
  const { file, runtime, person } = newDesk();
  const generated = cpuSeconds(() => person.menu(GENERATE));
  const renewed = cpuSeconds(() => person.menu(GENERATE, { answers: ['OK'] }));
  const granted = (name: string, ...args: unknown[]) => {
    const answer = runtime.callFromSidebar(name, args) as { ok: boolean };
    if (!answer.ok) throw new Error(JSON.stringify(answer));
  };
  granted(
    'addListed',
    'communes',
    listOf(1, () => ({ name: 'Bourg' })),
  );
  const copied = cpuSeconds(() => granted('copyCommune', 'bourg'));
  file.drive.dispose();
  return [
    { what: 'génération, hors de Google', measured: generated, unit: 's de calcul' },
    { what: 'mise à jour, hors de Google', measured: renewed, unit: 's de calcul' },
    { what: 'copie d’une commune, hors de Google', measured: copied, unit: 's de calcul' },
  ];
}

/** Compiling and evaluating Code.js in a context of its own, the middle one of eleven times. */
function loading(): Figure {
  const code = readFileSync('build/addon/Code.js', 'utf8');
  const times = Array.from({ length: 11 }, (_, index) => {
    const context = vm.createContext({});
    // V8 keeps what it compiled of an equal text.
    const text = `${code}\n//${index}`;
    return cpuSeconds(() => new vm.Script(text).runInContext(context)) * 1000;
  });
  return { what: 'Code.js, évaluation', measured: median(times), unit: 'ms de calcul' };
}

function sources(folder: string): Figure[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    SOURCES.test(name),
  );
  const lines = files
    .map((name) => readFileSync(join(folder, name), 'utf8').split('\n').length - 1)
    .reduce((sum, count) => sum + count, 0);
  return [
    { what: `${folder}/`, measured: lines, unit: 'lignes' },
    { what: `${folder}/`, measured: files.length, unit: 'fichiers' },
  ];
}

export const figures = (): Figure[] => [
  ...standIn(),
  loading(),
  ...['src', 'host', 'test'].flatMap((folder) => sources(folder)),
];
