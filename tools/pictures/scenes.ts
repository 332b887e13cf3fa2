import { GRID_COLUMNS } from '../../src/workbook/grid/grid-columns';
import { PASTED_TABLE } from './example';
import type { FileName } from './files';
import type { PreviewWindow, WindowSize } from './preview-window';

/** A picture of docs/images: which file it is taken of, in which window, and what the person does before. */
export interface Scene {
  readonly picture: string;
  readonly file: FileName;
  /** 1280×720 unless said otherwise. */
  readonly size?: WindowSize;
  /** The one part of the window that is kept, as a selector, drawn twice as large; the spreadsheet's window by default. */
  readonly only?: string;
  /** The very size of the picture, of a whole window. */
  readonly exact?: WindowSize;
  readonly show: (window: PreviewWindow) => Promise<void>;
}

const FOLLOWUP = 'Suivre : plan et photographies';
const PANEL = 'Ouvrir le panneau';
const SHARING = 'Partager, copier, comparer';

/** As high as the guide shows a panel: what stands under the first screen is part of the picture. */
const HIGH: WindowSize = { width: 1280, height: 860 };

const onTab = (name: string) => (window: PreviewWindow) => window.tab(name);

function onPanel(item: string, view: string, tab?: string) {
  return async (window: PreviewWindow) => {
    if (tab !== undefined) await window.tab(tab);
    await window.openPanel(item, view);
  };
}

const ENTRY = GRID_COLUMNS.number('entry');

/** Opens the list of a criterion's palier, by the arrow in its cell. */
async function openList(window: PreviewWindow): Promise<void> {
  await window.tab('Grille');
  await (await window.cellOf(8, ENTRY)).locator('.arrow').click();
  await window.settled();
}

async function refuse(window: PreviewWindow): Promise<void> {
  await window.tab('Grille');
  const cell = await window.cellOf(3, ENTRY);
  await cell.click();
  await window.page.keyboard.type('5');
  await window.page.keyboard.press('Enter');
  await window.settled();
  await cell.hover();
  await window.settled();
}

async function importText(window: PreviewWindow): Promise<void> {
  await window.tab('Grille');
  await window.menu('Importer des réponses');
  await window.dialog.locator('textarea').fill(PASTED_TABLE);
  await window.settled();
}

async function report(window: PreviewWindow): Promise<void> {
  await window.tab('Grille');
  await window.menu('Rapport à imprimer');
  await window.dialog.locator('.sheet').waitFor();
  await window.settled();
}

/** Deletes a criterion's row and a formula, then has the grid verified. */
async function verify(window: PreviewWindow): Promise<void> {
  await window.tab('Grille');
  await (await window.cellOf(9, GRID_COLUMNS.number('descriptor'))).click();
  await window.page.keyboard.press('Delete');
  await window.settled();
  await window.menu('Vérifier la grille');
  await window.page.locator('dialog:not(.modal)').waitFor();
  await window.settled();
}

export const SCENES: readonly Scene[] = [
  { picture: 'accueil', file: 'half', show: onTab('Accueil') },
  { picture: 'grille', file: 'half', show: onPanel(PANEL, 'Critère', 'Grille') },
  { picture: 'synthese', file: 'full', show: onTab('Synthèse') },
  { picture: 'conseils', file: 'half', show: onTab('Conseils') },
  { picture: 'reperes', file: 'half', show: onTab('Repères') },
  {
    picture: 'panneau-positionnement',
    file: 'full',
    size: HIGH,
    only: '.sidebar',
    show: onPanel(PANEL, 'Positionnement'),
  },
  {
    picture: 'panneau-critere',
    file: 'half',
    size: HIGH,
    only: '.sidebar',
    show: onPanel(PANEL, 'Critère', 'Grille'),
  },
  { picture: 'panneau-pistes', file: 'full', size: HIGH, only: '.sidebar', show: onPanel(PANEL, 'Pistes') },
  { picture: 'pistes', file: 'followed', show: onTab('Pistes') },
  { picture: 'plan', file: 'followed', show: onPanel(FOLLOWUP, 'Plan d’action', 'Plan d’action') },
  {
    picture: 'photographies',
    file: 'followed',
    size: HIGH,
    only: '.sidebar',
    show: async (window) => {
      await window.openPanel(FOLLOWUP, 'Photographies');
      await window.panel.getByRole('button', { name: 'Comparer' }).click();
      await window.settled();
    },
  },
  { picture: 'partager', file: 'shared', size: HIGH, only: '.sidebar', show: onPanel(SHARING, 'Partager') },
  { picture: 'regards-feuille', file: 'shared', show: onTab('Regards') },
  {
    picture: 'regards-panneau',
    file: 'shared',
    size: HIGH,
    only: '.sidebar',
    show: onPanel(SHARING, 'Regards'),
  },
  { picture: 'communes', file: 'listed', show: onPanel(SHARING, 'Communes', 'Communes') },
  { picture: 'territoire-feuille', file: 'territory', show: onTab('Territoire') },
  {
    picture: 'territoire-panneau',
    file: 'territory',
    size: HIGH,
    only: '.sidebar',
    show: onPanel(SHARING, 'Territoire'),
  },
  { picture: 'liste-palier', file: 'half', show: openList },
  { picture: 'saisie-refusee', file: 'half', show: refuse },
  { picture: 'importer', file: 'half', size: { width: 1440, height: 900 }, show: importText },
  { picture: 'rapport', file: 'full', size: { width: 1440, height: 900 }, show: report },
  { picture: 'verifier', file: 'half', only: 'dialog:not(.modal)', show: verify },
];
