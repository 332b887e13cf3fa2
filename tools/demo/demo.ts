import { mkdir, writeFile } from 'node:fs/promises';
import { AddonRuntime, SpreadsheetFile } from '../../host/index';
import { forTerminal } from '../../host/preview/terminal';
import { GUIDE } from '../../src/guide/guide';
import type { Position } from '../../src/position/position';
import { axesOf } from '../../src/radar/axis';
import { radarTree } from '../../src/radar/radar';
import { svgText } from '../../src/radar/svg-text';
import { BadDemoFile, type DemoFile, readDemoFile } from './demo-file';
import { fillGrid, type SheetPosition, sheetPosition, workbookCells } from './filled-grid';

const OUTPUT = 'build/demo';

/** The radar of figures that were read from the sheet. */
function radar({ pillars, ...overall }: SheetPosition, commune: string): string {
  const total = (figure: 'points' | 'max') => pillars.reduce((sum, pillar) => sum + pillar[figure], 0);
  const position: Position = {
    ...overall,
    points: total('points'),
    max: total('max'),
    // The drawing needs no spread, which the sheet's figures leave aside.
    pillars: pillars.map((pillar) => ({ ...pillar, spread: [0, 0, 0, 0] }) as Position['pillars'][number]),
  };
  return svgText(
    radarTree([{ name: commune || 'Positionnement', axes: axesOf(position) }], {
      title: commune === '' ? 'Radar du positionnement' : `Radar du positionnement, ${commune}`,
    }),
  );
}

function totals({ pillars, answered, criteria }: SheetPosition): string {
  const lines = pillars.map((pillar) => {
    const title = GUIDE.pillars.find(({ id }) => id === pillar.id)?.title ?? pillar.id;
    const mean =
      pillar.mean === null
        ? 'pas de palier moyen'
        : `palier moyen ${pillar.mean.toFixed(1).replace('.', ',')}`;
    return `${title.padEnd(24)} ${String(pillar.points).padStart(2)} / ${String(pillar.max).padStart(2)} points, ${mean}, ${pillar.answered} / ${pillar.criteria} renseignés`;
  });
  return [...lines, `${'Ensemble'.padEnd(24)} ${answered} / ${criteria} renseignés`].join('\n');
}

/** Where the command says what it did, a line at a time. */
export interface Output {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
}

async function run(demo: DemoFile, { out }: Output): Promise<void> {
  const file = SpreadsheetFile.create({ title: demo.commune || 'Grille SPPE' });
  const rejected = fillGrid(AddonRuntime.fromBuild(file), demo);
  const position = sheetPosition(file);
  await mkdir(OUTPUT, { recursive: true });
  const write = (name: string, content: unknown) =>
    writeFile(
      `${OUTPUT}/${name}`,
      typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`,
    );
  await write('position.json', { ...position, rejected });
  await write('workbook.json', workbookCells(file));
  await write('radar.svg', radar(position, demo.commune));
  out(totals(position));
  for (const { criterion, typed } of rejected)
    out(`Critère ${criterion} : « ${forTerminal(typed)} » refusé, non compté.`);
  out(`Écrit : ${OUTPUT}/position.json, workbook.json, radar.svg`);
}

/** `npm run demo -- FILE`: fills a grid and writes its figures; returns the exit code. */
export async function demo(words: readonly string[], output: Output): Promise<number> {
  const [path] = words;
  try {
    if (path === undefined) throw new BadDemoFile('Usage : npm run demo -- FICHIER.json');
    await run(await readDemoFile(path), output);
    return 0;
  } catch (error) {
    if (!(error instanceof BadDemoFile)) throw error;
    output.error(forTerminal(error.message));
    return 2;
  }
}
