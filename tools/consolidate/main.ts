import { resolve } from 'node:path';
import { consolidate, NothingToRead } from './consolidate';

/** Files left aside that are told one by one; the table holds them all. */
const TOLD = 20;

const count = (number: number, one: string, several: string) => `${number} ${number > 1 ? several : one}`;

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Indiquez le dossier des grilles : npm run consolidate -- DOSSIER');
  process.exitCode = 2;
} else {
  const start = performance.now();
  try {
    const { communes, left, output } = await consolidate(resolve(folder));
    const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',');
    const { user, system } = process.cpuUsage();
    const computed = ((user + system) / 1e6).toFixed(1).replace('.', ',');
    const memory = Math.round(process.resourceUsage().maxRSS / 1000);
    console.log(
      `${count(communes, 'commune comptée', 'communes comptées')}, ${count(left.length, 'fichier laissé', 'fichiers laissés')} de côté, en ${seconds} s (${computed} s de calcul) et ${memory} Mo.`,
    );
    for (const { file, reason } of left.slice(0, TOLD)) console.log(`- ${file} : ${reason}`);
    if (left.length > TOLD) console.log(`Et ${left.length - TOLD} de plus : voir ecartes.csv.`);
    console.log(`Tables : ${output}`);
  } catch (error) {
    console.error(error instanceof NothingToRead ? error.message : error);
    process.exitCode = 1;
  }
}
