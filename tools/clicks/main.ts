import { launchBrowser } from '../browser';
import { countClicks } from './count';

/** `npm run clicks -- [COUNT]`: the clicks for that many communes, 34 by default, by what Google allows. */
const communes = Number(process.argv[2] ?? 34);
if (!Number.isInteger(communes) || communes < 2 || communes > 34)
  throw new Error('Donnez un nombre de communes, de 2 à 34.');
const browser = await launchBrowser();
try {
  for (const [handle, title] of [
    ['works', 'Google laisse le script partager la copie'],
    ['identity', 'Google ne le laisse pas'],
  ] as const) {
    console.log(`\n${communes} communes, ${title} :`);
    const steps = await countClicks(browser, { communes, handle }, ({ what, clicks, google }) =>
      console.log(`${String(clicks).padStart(5)}  ${what}${google > 0 ? `, et ${google} chez Google` : ''}`),
    );
    const total = steps.reduce((sum, { clicks }) => sum + clicks, 0);
    const google = steps.reduce((sum, step) => sum + step.google, 0);
    console.log(
      `${String(total).padStart(5)}  en tout, de la liste au territoire, sans ${google} clics chez Google`,
    );
  }
} finally {
  await browser.close();
}
