import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { CRITERIA } from '../../../src/guide/guide';
import type { Bench } from '../../addon/grid';
import { preparedSharing } from '../../addon/sharing';
import { exportRow, lineCell, writeExport } from '../../addon/territory-desk';
import type { Opened } from '../browser';
import { fill, nameCommune } from '../gestures';
import { lost } from '../server';
import { copyLink, fillRegards, listCommunes, listPartners, six, territory } from './files';
import { open, tab } from './panel';

const TEXTS: readonly [string, string][] = [
  ['du HTML', '<img src=x onerror="window.hacked=1"></title></desc><script>window.hacked=1</script>'],
  ['de droite à gauche', '\u202eبلدية القصر\u202c <b>gras</b>'],
  ['120 signes sans espace', 'É'.repeat(120)],
];

/** A grid whose partners, answers and columns of Regards are called that. */
function sharedBy(text: string): Bench {
  const bench = preparedSharing();
  listPartners(bench, [
    [text, `${text}@exemple.fr`, 'lecture'],
    [text, 'caf@exemple.fr', 'contribution'],
  ]);
  for (const email of ['caf@exemple.fr', text]) bench.file.share(email, 'viewer');
  nameCommune(bench, text);
  fill(bench, () => text);
  fillRegards(bench, [[text, (number) => (number === 1 ? 3 : text)]]);
  return bench;
}

/** A model where every text of the Communes sheet is that one, as is the name of a sheet that copies carry. */
function listedAs(text: string): Bench {
  const bench = six();
  bench.person.addSheet(text.slice(0, 99));
  listCommunes(bench, [
    [text, '01001', 'créée', copyLink(1), text, text],
    [text, '01002', 'créée', 'javascript:window.hacked=1', text, text],
    [text, '01003', 'en cours · m1x2', '', text, text],
    [text, '01004'],
    [text, text],
    [text, '01005', text],
  ]);
  return bench;
}

/** A territory of communes called that, one of which gives that for its date. */
function calledBy(text: string): Bench {
  const desk = territory();
  for (const name of ['Aubenas', 'Chambray-sur-Orme', 'Gargenville'])
    desk.person.type('Territoire', lineCell(desk, name, 'commune'), text);
  const file = desk.drive.files.find(({ state }) => state.title === 'Aubenas');
  const row = exportRow(CRITERIA.map(() => '2'));
  if (file)
    writeExport(
      file,
      row.map((cell) => (cell === '2025-03-01' ? text : cell)),
    );
  return desk;
}

/** Marks of direction, which the add-on leaves out of the names that it reads in Communes. */
const withoutMarks = (text: string) => text.replace(/[\u202a-\u202e]/g, '');

/** The view shows the text as a text, and nothing reaches beyond the page. */
async function expectShown(page: Page, text: string): Promise<void> {
  expect(withoutMarks(await page.locator('main').innerText())).toContain(withoutMarks(text).slice(0, 12));
  const { wide, inner } = await page.evaluate(() => {
    const main = document.querySelector('main');
    return {
      wide: document.documentElement.scrollWidth - innerWidth,
      inner: main ? main.scrollWidth - main.clientWidth : -1,
    };
  });
  expect({ wide, inner }).toEqual({ wide: 0, inner: 0 });
}

async function expectHarmless({ page, strangers }: Opened): Promise<void> {
  const links = await page.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  for (const link of links) expect(link).toMatch(/^https:\/\/(docs|drive)\.google\.com\//);
  expect(await page.locator('a[href^="javascript"], img, main script').count()).toBe(0);
  expect(await page.evaluate('window.hacked')).toBeUndefined();
  expect(strangers).toEqual([]);
}

describe.each(TEXTS)(
  'un texte écrit par quelqu’un (%s) se montre comme un texte, dans la page',
  (_, text) => {
    test('dans Partager et Regards', async () => {
      const opened = await open({ bench: () => sharedBy(text) });
      const { page, server } = opened;
      server.mishaps.set('unsharePartner', lost(text));
      await page.getByRole('button', { name: /^Retirer l’accès/ }).click();
      await page.getByRole('button', { name: 'Oui, retirer l’accès' }).click();
      await page.locator('#problem').waitFor();
      await expectShown(page, text);
      await expectHarmless(opened);
      await tab(page, 'Regards');
      await page.getByText('Les chiffres en tableau').click();
      await expectShown(page, text);
      await expectHarmless(opened);
    });

    test('dans Communes', async () => {
      const opened = await open({ bench: () => listedAs(text) });
      const { page, server } = opened;
      await tab(page, 'Communes');
      server.mishaps.set('copyCommune', lost(text));
      await page.getByText('Copies créées (1)').click();
      await expectShown(page, text);
      await page.getByRole('button', { name: 'Reprendre : créer 1 copie' }).click();
      await page.getByRole('heading', { name: 'Copie en pause' }).waitFor();
      await expectShown(page, text);
      await expectHarmless(opened);
    });

    test('dans Territoire', async () => {
      const opened = await open({ bench: () => calledBy(text) });
      const { page } = opened;
      await tab(page, 'Territoire');
      await page.getByText('Avancement par commune').click();
      await page.getByLabel('Une commune à côté de la médiane').selectOption({ index: 1 });
      await expectShown(page, text);
      await expectHarmless(opened);
    });
  },
);
