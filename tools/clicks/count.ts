import type { Browser, Page } from 'playwright-core';
import type { CopyHandle } from '../../host/index';
import { EXAMPLE_COMMUNES } from '../pictures/example';
import { prepareFile } from '../pictures/files';
import { PreviewWindow } from '../pictures/preview-window';

/** How many clicks a coordinator needs from a pasted list to a territory, step by step. */
export interface Step {
  readonly what: string;
  /** In the add-on and in the spreadsheet. */
  readonly clicks: number;
  /** In windows that only Google shows: sending an invitation, allowing an import. */
  readonly google: number;
}

const SHARING = 'Partager, copier, comparer';
/** What a call may take where the machine is busy, in milliseconds. */
const PATIENCE = 1_200_000;

/** Counts the presses of the mouse's button that really happened, in the page and in the add-on's own pages. */
async function counter(page: Page): Promise<() => number> {
  let clicks = 0;
  await page.exposeBinding('noteClick', () => {
    clicks += 1;
  });
  const listen = () =>
    window.addEventListener(
      'click',
      (event) => {
        // A click that the keyboard makes, or a label passes on to its box, is none.
        if (event.isTrusted && event.detail > 0) (window as unknown as { noteClick(): void }).noteClick();
      },
      true,
    );
  await page.addInitScript(listen);
  await page.reload();
  await page.locator('td').first().waitFor();
  return () => clicks;
}

/** `handle`: what Google lets the script do with a copy that it has just made. */
export async function countClicks(
  browser: Browser,
  { communes, handle }: { readonly communes: number; readonly handle: CopyHandle },
  told: (step: Step) => void,
): Promise<readonly Step[]> {
  const prepared = prepareFile('blank');
  const drive = JSON.parse(prepared.state) as { copyHandle: CopyHandle };
  const state = JSON.stringify({ ...drive, copyHandle: handle });
  const size = { width: 1280, height: 720 };
  const window = await PreviewWindow.open(browser, { ...prepared, state }, { size, scale: 1 });
  const { page, panel, dialog } = window;
  page.setDefaultTimeout(PATIENCE);
  const clicks = await counter(page);
  const steps: Step[] = [];
  let before = clicks();
  const step = (what: string, google = 0) => {
    const counted = { what, clicks: clicks() - before, google };
    before = clicks();
    steps.push(counted);
    told(counted);
  };
  const list = EXAMPLE_COMMUNES.slice(0, communes).map(
    ({ name, code }, index) =>
      `${name}\t${code}\tService petite enfance\treferent${index}@communes.exemple.fr`,
  );
  try {
    await window.openPanel(SHARING, 'Communes');
    await panel.getByRole('button', { name: 'Coller une liste de communes' }).click();
    await dialog.locator('textarea').fill(['Nom\tCode INSEE\tRéférent\tE-mail', ...list].join('\n'));
    await dialog.getByRole('button', { name: /^Ajouter \d+ communes$/ }).click();
    await dialog.getByRole('button', { name: 'Fermer', exact: true }).click();
    step('coller la liste');

    await panel.locator('h1').hover();
    await panel.getByLabel('Inviter aussi chaque commune à modifier sa copie').click();
    await panel
      .getByRole('button', { name: `Créer ${communes} copies et inviter ${communes} communes` })
      .click();
    await panel.getByText(`Terminé : ${communes} copies créées sur ${communes}.`).waitFor();
    step('créer les copies et inviter');

    const left = panel.locator('footer a.primary');
    let sent = 0;
    while ((await left.count()) > 0) {
      const name = await left.innerText();
      const [tab] = await Promise.all([page.context().waitForEvent('page'), left.click()]);
      await tab.close();
      await left.filter({ hasText: name }).waitFor({ state: 'detached' });
      sent += 1;
    }
    step('inviter une à une ce que Google n’a pas laissé faire', sent);

    const links = await linksOf(page);
    await page.locator('.bar').getByRole('button', { name: 'Fichiers' }).click();
    await page.getByRole('menuitem', { name: 'Nouveau classeur' }).click();
    await page.locator('h1', { hasText: /sans titre/i }).waitFor();
    await window.openPanel(SHARING, 'Territoire');
    await panel.getByRole('button', { name: 'Préparer la feuille Territoire' }).click();
    await panel.getByRole('button', { name: 'Coller une liste de communes' }).click();
    await dialog.locator('textarea').fill(links);
    await dialog.getByRole('button', { name: /^Ajouter \d+ communes$/ }).click();
    await dialog.getByRole('button', { name: 'Fermer', exact: true }).click();
    step('ouvrir un classeur, y préparer le territoire et coller les liens');

    await panel.locator('h1').hover();
    const next = panel.getByRole('button', { name: /^Cellule suivante à autoriser/ });
    let allowed = 0;
    await next.waitFor();
    while ((await next.count()) > 0 && allowed < communes) {
      await next.click();
      await panel.getByRole('status').getByText('cliquez sur la cellule').waitFor();
      // Google's own button, by its key: no click of the add-on's.
      await page.keyboard.press('Alt+Enter');
      allowed += 1;
      await panel.getByRole('button', { name: 'Relire la feuille' }).waitFor();
      await page.waitForTimeout(1000);
    }
    step('autoriser les imports', allowed);
    return steps;
  } finally {
    await window.close();
  }
}

/** The Communes sheet as somebody copies it whole: the tab, the corner that selects all, then the keyboard. */
async function linksOf(page: Page): Promise<string> {
  await page.getByRole('tab', { name: 'Communes', exact: true }).click();
  await page.locator('td').first().click();
  return page.evaluate(() =>
    [...document.querySelectorAll('table tr')]
      .map((row) =>
        [...row.querySelectorAll('td')]
          .map((cell) => cell.querySelector('a')?.href ?? cell.innerText)
          .join('\t'),
      )
      .join('\n'),
  );
}
