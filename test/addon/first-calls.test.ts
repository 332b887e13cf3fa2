import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LIST_TARGETS } from '../../src/communes/listed';
import { createActions as createCoordination } from '../../src/sidebar/coordination/app/actions';
import { INITIAL as COORDINATION, type View } from '../../src/sidebar/coordination/state/state';
import { createStarting } from '../../src/sidebar/grid/app/starting';
import { INITIAL as PANEL } from '../../src/sidebar/grid/state/state';
import { createActions as createImport } from '../../src/sidebar/import/app/actions';
import { INITIAL as IMPORT } from '../../src/sidebar/import/state/state';
import { createActions as createList } from '../../src/sidebar/list/app/actions';
import { initial } from '../../src/sidebar/list/state/state';
import { createStore } from '../../src/sidebar/shared/store';
import { add, call, copies, copy, type Desk, newDesk, only, sitAt, value } from './communes';
import { gridCell } from './grid';

/** Whatever opens a copy first, a page by the calls that it really makes or an item of the menu, finishes it. */

beforeEach(() => {
  vi.stubGlobal('window', { addEventListener: () => {} });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** The client of a page, whose calls are the person's; their names are added to `made`. */
function clientOf<T>(desk: Desk, made: string[]): T {
  const answer =
    (name: string) =>
    (...args: unknown[]) => {
      made.push(name);
      return Promise.resolve(desk.person.callFromSidebar(name, ...args));
    };
  return new Proxy({}, { get: (_, name) => answer(String(name)) }) as T;
}

const nothing = () => {};
const VIEWS: readonly View[] = ['sharing', 'perspectives', 'communes', 'territory'];

/** The start of each page, as its own code makes it. */
const PAGES: Readonly<Record<string, (desk: Desk, made: string[]) => unknown>> = {
  sidebar: (desk, made) => createStarting(clientOf(desk, made), createStore(PANEL, nothing)).start(),
  import: (desk, made) => createImport(clientOf(desk, made), createStore(IMPORT, nothing)).start(),
  ...Object.fromEntries(
    LIST_TARGETS.map((into) => [
      `list, ${into}`,
      (desk: Desk, made: string[]) =>
        createList(clientOf(desk, made), createStore(initial(into), nothing)).start(),
    ]),
  ),
  ...Object.fromEntries(
    VIEWS.map((view) => [
      `coordination, ${view}`,
      (desk: Desk, made: string[]) =>
        createCoordination(clientOf(desk, made), createStore({ ...COORDINATION, view }, nothing)).start(),
    ]),
  ),
};

const ITEMS = [
  'Générer ou mettre à jour la grille',
  'Ouvrir le panneau',
  'Importer des réponses',
  'Partager, copier, comparer',
  'Vérifier la grille',
  'Réappliquer les protections',
];

const PARTNER = 'caf@exemple.fr';

/** A copy as Google leaves it: of a blank model for a commune, and of a filled grid to be a model. */
function freshCopies(): Readonly<Record<string, string>> {
  const desk = newDesk();
  add(desk, 'Gex\t01173');
  value(copy(desk, '01173'));
  const commune = JSON.stringify(only(copies(desk)));
  const filled = newDesk();
  filled.person.type('Grille', gridCell(filled.file, 1, 'comment'), 'Notre réponse');
  value(call(filled, 'makeTemplate'));
  return { commune, model: JSON.stringify(only(copies(filled))) };
}

let fresh: Readonly<Record<string, string>> | undefined;
function open(kind: string): Desk {
  fresh ??= freshCopies();
  return newDesk({}, fresh[kind]);
}

/** Someone invited at once, without the add-on, tries what is ours. */
function expectClosed({ file }: Desk): void {
  file.share(PARTNER, 'editor');
  const { person } = sitAt(file, PARTNER);
  expect(person.type('Grille', 'B2', 'à moi')).toHaveProperty('refused');
  expect(person.deleteSheet('Synthèse')).toHaveProperty('refused');
  expect(person.type('Grille', gridCell(file, 2, 'comment'), 'possible')).not.toHaveProperty('refused');
}

function expectFinished(desk: Desk): void {
  expect(desk.file.state.properties.get('connu')).toBe('oui');
  expect(desk.file.sheetNames()).not.toContain('Communes');
  expect(desk.file.display('Accueil!D1')).toBe('');
  expectClosed(desk);
}

describe.each(['commune', 'model'])('une copie neuve (%s)', (kind) => {
  it.each(Object.keys(PAGES))('se finit aux premiers appels de la page %s, une fois', async (page) => {
    const desk = open(kind);
    const made: string[] = [];
    PAGES[page]?.(desk, made);
    await vi.waitFor(() => expect(made).toContain('ping'));
    await vi.waitFor(() => expect(made.length).toBeGreaterThan(1));
    expectFinished(desk);
    // The answers of a model are for the person to take away.
    if (kind === 'model')
      expect(desk.file.display(`Grille!${gridCell(desk.file, 1, 'comment')}`)).toBe('Notre réponse');
    desk.runtime.resetCalls();
    value(call(desk, 'ping'));
    expect(desk.runtime.calls.total).toBe(3);
  });

  it.each(ITEMS)('se finit par « %s »', (item) => {
    const desk = open(kind);
    desk.person.menu(item, { answers: ['YES', 'OK', 'OK'] });
    expectFinished(desk);
    if (kind === 'model') expect(desk.file.display(`Grille!${gridCell(desk.file, 1, 'comment')}`)).toBe('');
  });

  it('se finit avant toute invitation, si aucun de ces appels n’a abouti', () => {
    const desk = open(kind);
    value(call(desk, 'prepareSharing'));
    expectClosed(desk);
  });
});
