import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayEditCell } from '../../host/file/rights';
import type { SpreadsheetFile } from '../../host/index';
import { spreadsheetId, spreadsheetUrl } from '../../src/communes/links';
import { CRITERIA } from '../../src/guide/guide';
import { columnLetters, parseBlock } from '../../src/workbook/addresses';
import {
  CHOSEN_CELL,
  CHOSEN_ROW,
  criterionColumn,
  HIDDEN_BLOCKS,
  STATISTICS,
  TERRITORY_COLUMNS,
  TERRITORY_HEADER_ROW,
} from '../../src/workbook/territory/territory-columns';
import { territorySheet } from '../../src/workbook/territory/territory-sheet';
import { communeEntries, entries } from '../communes/answers';
import { criterionSpread, type Entries, pillarMedians } from '../communes/spread';
import { SHIPPED } from '../shipped';
import { listed } from './pasted';
import {
  add,
  allowAll,
  call,
  communeFile,
  exportRow,
  lineCell,
  newDesk,
  prepare,
  preparedDesk,
  read,
  scriptOn,
  shown,
  type TerritoryDesk,
  writeExport,
} from './territory-desk';

/** A line of a pasted list. */
const line = (name: string, code: string | number, file: { readonly url: string } | null) =>
  `${name}\t${code}\t${file?.url ?? ''}`;

/** A desk with that many communes, all allowed. */
function territoryOf(answers: readonly Entries[]): { desk: TerritoryDesk; files: SpreadsheetFile[] } {
  const desk = preparedDesk();
  const files = answers.map((given, index) => communeFile(desk, `Copie ${index}`, given));
  add(desk, files.map((file, index) => line(`Commune ${index}`, 10_000 + index, file)).join('\n'));
  allowAll(desk);
  return { desk, files };
}

function expectRules(desk: TerritoryDesk, answers: readonly Entries[]): void {
  const { criteria, pillars } = read(desk);
  expect(criteria).toEqual(CRITERIA.map(({ number }) => criterionSpread(number, answers)));
  expect(pillars).toEqual(
    pillarMedians(answers).map(({ median, communes }) => ({
      median: median === null ? null : expect.closeTo(median, 9),
      communes,
    })),
  );
}

const states = (desk: TerritoryDesk) => read(desk).communes.map(({ name, state }) => [name, state]);
const type = (desk: TerritoryDesk, a1: string, text: string) => desk.person.type('Territoire', a1, text);
const filled = (entry: string, but: Record<number, string> = {}): Entries =>
  CRITERIA.map(({ number }) => but[number] ?? entry);

describe('la feuille Territoire', () => {
  it('importe chaque commune par une formule nue, dans une colonne visible, et attend un clic par commune', () => {
    const desk = preparedDesk();
    const files = communeEntries(2).map((given, index) => communeFile(desk, `Copie ${index}`, given));
    const { added, message } = add(
      desk,
      files.map((file, index) => line(`C${index}`, 35_001 + index, file)).join('\n'),
    );
    expect(added).toBe(2);
    expect(message).toContain('2 communes ajoutées');
    expect(message).toContain('une fois par commune');
    const cell = lineCell(desk, 'C0', 'edition');
    const sheet = desk.file.sheetByName('Territoire');
    expect(sheet.formula(cell)).toBe(
      `=IMPORTRANGE($${TERRITORY_COLUMNS.letter('written')}${cell.replace(/\D/g, '')};"GrilleSPPE_export")`,
    );
    expect(desk.file.importMessage(`Territoire!${cell}`)).toBe('Vous devez associer ces feuilles de calcul.');
    const edition = TERRITORY_COLUMNS.number('edition');
    for (const { first, count } of HIDDEN_BLOCKS)
      expect(edition < first || edition >= first + count).toBe(true);
    expect(shown(desk, 'C3')).toBe('2 communes : 0 à jour, 2 à autoriser.');
    expect(shown(desk, 'C4')).toContain('puis « Autoriser l’accès », une fois par commune');
    desk.person.allowImport('Territoire', cell);
    expect(shown(desk, 'C3')).toBe('2 communes : 1 à jour, 1 à autoriser.');
    desk.person.allowImport('Territoire', lineCell(desk, 'C1', 'edition'));
    expect([shown(desk, 'C3'), shown(desk, 'C4')]).toEqual(['2 communes : 2 à jour.', '']);
    expect(read(desk).communes.map((commune) => commune.entries)).toEqual(communeEntries(2));
  });

  it('range les communes par ordre alphabétique, sans tenir compte des accents ni de la casse', () => {
    const desk = preparedDesk();
    add(
      desk,
      ['Zuydcoote', 'Évry', 'eaubonne', 'Étrelles', 'L’Œuvre', 'Lo']
        .map((n, i) => line(n, 35_001 + i, null))
        .join('\n'),
    );
    add(desk, line('Fougères', 35_115, null));
    const names = ['eaubonne', 'Étrelles', 'Évry', 'Fougères', 'L’Œuvre', 'Lo', 'Zuydcoote'];
    expect(read(desk).communes.map(({ name }) => name)).toEqual(names);
    const column = TERRITORY_COLUMNS.number('commune');
    const inSheet = [...desk.file.sheetByName('Territoire').cells()]
      .filter((cell) => cell.column === column && names.includes(String(cell.value)))
      .map(({ value }) => value);
    expect(inSheet).toEqual(names);
  });

  it('ne classe rien, n’additionne rien et n’importe aucun commentaire', () => {
    const { rows } = territorySheet(SHIPPED.territory, { lines: [], chosen: '' });
    const formulas = rows
      .flat()
      .flatMap(({ value }) => (typeof value === 'object' && 'formula' in value ? [value.formula] : []));
    expect(formulas.length).toBeGreaterThan(300);
    expect(formulas.join('\n')).not.toMatch(/RANK|SORT|LARGE|SMALL|PERCENT|MAX\(|_points/);
    const titles = rows[TERRITORY_HEADER_ROW - 1]?.map(({ value }) => String(value)) ?? [];
    expect(titles.filter((title) => /rang|total|comment/i.test(title))).toEqual([]);
    const visible = TERRITORY_COLUMNS.list.filter(
      (_, index) =>
        !HIDDEN_BLOCKS.some(({ first, count }) => index + 1 >= first && index + 1 < first + count),
    );
    expect(
      visible
        .map(({ id }) => id)
        .filter((id) => /points|max|answered|mean|population|auteur|^date$/.test(id)),
    ).toEqual([]);
  });

  it('garde aux formules le dialecte de la maison, IMPORTRANGE seul en plus', () => {
    const lines = [
      { name: 'A', code: '', link: 'x', notes: ['', '', ''] as const, written: 'x', isBySheet: false },
    ];
    const formulas = territorySheet(SHIPPED.territory, { lines, chosen: '' })
      .rows.flat()
      .flatMap(({ value }) => (typeof value === 'object' && 'formula' in value ? [value.formula] : []));
    for (const formula of formulas) {
      const code = formula.replace(/"(?:[^"]|"")*"/g, '""');
      expect(code).not.toMatch(/[{},]|\d\.\d|\$?[A-Z]+:\$?[A-Z]+(?!\d)/);
      if (code.includes('IMPORTRANGE')) expect(code).toMatch(/^=IMPORTRANGE\([^()]*\)$/);
    }
  });
});

describe('les chiffres du territoire', () => {
  it('sont ceux des règles, quelles que soient les réponses', { timeout: 300_000 }, () => {
    const { desk, files } = territoryOf(communeEntries(8));
    expectRules(desk, communeEntries(8));
    fc.assert(
      fc.property(fc.array(entries, { minLength: 8, maxLength: 8 }), (answers) => {
        for (const [index, file] of files.entries()) writeExport(file, exportRow(answers[index] ?? []));
        expectRules(desk, answers);
      }),
      { numRuns: 12 },
    );
  });

  it('ne prennent pas une case vide pour un 0', () => {
    const { desk } = territoryOf([filled(''), filled('0')]);
    expect(read(desk).criteria[0]).toEqual({
      median: 0,
      paliers: [1, 0, 0, 0],
      notApplicable: 0,
      blank: 1,
      incomplete: 0,
    });
  });

  it('disent à part ce qui n’est pas renseigné et ce qu’un pilier incomplet laisse de côté', () => {
    const { desk } = territoryOf([filled('2'), filled('3', { 1: '' })]);
    const of = (key: string, number: number) =>
      shown(
        desk,
        `${TERRITORY_COLUMNS.letter(criterionColumn(number))}${TERRITORY_HEADER_ROW + 1 + STATISTICS.findIndex((one) => one.key === key)}`,
      );
    expect([of('nonRenseigne', 1), of('incomplet', 1), of('n', 1)]).toEqual(['1', '0', '1']);
    expect([of('nonRenseigne', 2), of('incomplet', 2), of('n', 2), of('mediane', 2)]).toEqual([
      '0',
      '1',
      '1',
      '2,0',
    ]);
    const underRadar = `${TERRITORY_COLUMNS.letter('pillar')}${CHOSEN_ROW + 4}`;
    expect(shown(desk, underRadar)).toContain('comptés à part');
  });

  it('montrent une commune à côté de la médiane, sans point pour un pilier incomplet, avec une phrase', () => {
    const { desk } = territoryOf([filled('2'), filled('1', { 29: '' })]);
    const block = (column: string, index: number) =>
      `${TERRITORY_COLUMNS.letter(column)}${TERRITORY_HEADER_ROW + 1 + index}`;
    expect(shown(desk, block('chosen', 0))).toBe('#N/A');
    expect(shown(desk, block('reading', 0))).toBe('médiane 1,5 sur 2 communes');
    expect(type(desk, CHOSEN_CELL, 'Commune 1').refused).toBeUndefined();
    expect(shown(desk, block('chosen', 0))).toBe('1,0');
    expect(shown(desk, `${TERRITORY_COLUMNS.letter('chosen')}${TERRITORY_HEADER_ROW}`)).toBe('Commune 1');
    expect(shown(desk, block('chosen', 4))).toBe('#N/A');
    expect(shown(desk, block('reading', 0))).toBe('médiane 1,5 sur 2 communes ; Commune 1 : 1,0');
    expect(shown(desk, block('reading', 4))).toBe(
      'médiane 2,0 sur 1 commune ; Commune 1 : pas de point (pilier incomplet ou sans objet)',
    );
    prepare(desk);
    expect(shown(desk, CHOSEN_CELL)).toBe('Commune 1');
    expect(desk.file.sheetByName('Territoire').state.charts).toHaveLength(1);
  });
});

describe('l’état de chaque commune', () => {
  it('distingue une autre édition, un classeur sans grille et un fichier mis à la corbeille', () => {
    const desk = preparedDesk();
    const [good, older, other] = ['Bonne', 'Ancienne', 'Autre'].map((title) =>
      communeFile(desk, title, filled('2')),
    );
    if (!good || !older || !other) throw new Error('no file');
    writeExport(older, exportRow(filled('3'), 'mars 2023'));
    writeExport(other, exportRow(filled('3'), undefined, 99));
    const empty = desk.drive.create({ title: 'Budget', emptySheet: 'Données' });
    scriptOn(
      empty,
      "sheet.insertColumnsAfter(26, 40); sheet.getRange('A3').setValue('Loyer'); ss.setNamedRange('GrilleSPPE_export', sheet.getRange('A3:BA3'))",
    );
    const none = desk.drive.create({ title: 'Rien', emptySheet: 'Feuille' });
    add(
      desk,
      [
        line('Bonne', '', good),
        line('Ancienne', '', older),
        line('Autre', '', other),
        line('Budget', '', empty),
        line('Rien', '', none),
        line('Sans', '', null),
      ].join('\n'),
    );
    allowAll(desk);
    expect(states(desk)).toEqual([
      ['Ancienne', 'otherEdition'],
      ['Autre', 'otherEdition'],
      ['Bonne', 'current'],
      ['Budget', 'unreadable'],
      ['Rien', 'toAllow'],
      ['Sans', 'noLink'],
    ]);
    expect(shown(desk, 'C3')).toBe(
      '6 communes : 1 à jour, 1 à autoriser, 2 éditions différentes, 1 introuvable, 1 sans lien.',
    );
    expect(read(desk).communes[0]?.entries.join('')).toBe('');
    expectRules(desk, [filled('2')]);
    desk.drive.trash(good.id);
    expect(states(desk)[2]).toEqual(['Bonne', 'toAllow']);
    expectRules(desk, []);
    expect(shown(desk, 'C4')).toContain('fichier supprimé');
  });

  it('d’un lien écrit à la main attend la mise à jour, qui écrit l’import et trie', () => {
    const desk = preparedDesk();
    const file = communeFile(desk, 'Copie', filled('1'));
    add(desk, line('Melesse', 35_173, null));
    type(desk, 'B20', 'Acigné');
    type(desk, 'E20', `https://docs.google.com/spreadsheets/u/0/d/${file.id}?gid=0#gid=0`);
    type(desk, 'B21', 'Betton');
    type(desk, 'E21', 'https://exemple.fr/tableur');
    expect(states(desk)).toEqual([
      ['Acigné', 'toPrepare'],
      ['Betton', 'unreadable'],
      ['Melesse', 'noLink'],
    ]);
    prepare(desk);
    allowAll(desk);
    expect(states(desk)[0]).toEqual(['Acigné', 'current']);
    expect(lineCell(desk, 'Acigné', 'link')).toBe('E16');
    expect(shown(desk, 'E17')).toBe('https://exemple.fr/tableur');
  });

  it('ne compte qu’une fois un fichier ou un code écrits deux fois', () => {
    const { desk, files } = territoryOf([filled('2')]);
    const [again] = [communeFile(desk, 'Autre copie', filled('3'))];
    type(desk, 'B17', 'Commune zéro');
    type(desk, 'E17', files[0]?.url ?? '');
    type(desk, 'B18', 'Commune-0');
    type(desk, 'C18', '10000');
    type(desk, 'E18', again?.url ?? '');
    prepare(desk);
    allowAll(desk);
    expect(
      states(desk)
        .map(([, state]) => state)
        .sort(),
    ).toEqual(['current', 'doubled', 'doubled']);
    expect(read(desk).criteria[0]?.paliers.reduce((sum, count) => sum + count, 0)).toBe(1);
  });

  it('reconnaît un lien comme le font les règles', () => {
    const desk = preparedDesk();
    const id = '1PdMvtHNehstGkydcAV-a6qvYPJLJEXhVTlyeU0x2s3t';
    const links = [
      `https://docs.google.com/spreadsheets/d/${id}/edit`,
      `https://docs.google.com/spreadsheets/d/${id}`,
      `https://docs.google.com/spreadsheets/d/${id}?gid=12`,
      `https://docs.google.com/spreadsheets/d/${id}#gid=12`,
      `https://docs.google.com/a/exemple.fr/spreadsheets/u/1/d/${id}/edit#gid=3`,
      `  https://docs.google.com/spreadsheets/d/${id}/edit `,
      `https://docs.google.com/document/d/${id}/edit`,
      `https://exemple.fr/spreadsheets/d/${id}/edit`,
      'https://docs.google.com/spreadsheets/d/court/edit',
      'https://docs.google.com/spreadsheets/u/0/',
      id,
      'Mairie',
    ];
    for (const [index, link] of links.entries()) type(desk, `E${18 + index}`, link);
    expect(links.map((_, index) => shown(desk, `A${18 + index}`))).toEqual(
      links.map((link) => {
        const found = spreadsheetId(link);
        return found ? spreadsheetUrl(found) : '';
      }),
    );
  });
});

describe('une liste collée', () => {
  it('est refusée ligne par ligne, et le reste est ajouté', () => {
    const { desk, files } = territoryOf([filled('2')]);
    const [known] = files;
    const fresh = communeFile(desk, 'Neuve', filled('1'));
    const { added, message, problems } = add(
      desk,
      [
        'Commune\tCode\tLien',
        line('Neuve', 35_200, fresh),
        line('Neuve encore', 35_201, fresh),
        line('Commune 0', 10_000, communeFile(desk, 'Bis', filled('1'))),
        line('Déjà', 35_202, known ?? null),
        'Ailleurs\t35203\thttps://exemple.fr/',
        line('Soi-même', 35_204, desk.file),
      ].join('\n'),
    );
    expect(added).toBe(1);
    expect(message).toMatch(/^1 commune ajoutée\.\n/);
    expect(problems.map(({ line: at, reason }) => [at, reason])).toEqual([
      [3, 'En double : ce lien est déjà dans la ligne 2.'],
      [4, expect.stringContaining('La feuille a déjà un autre lien')],
      [5, 'Ce lien est déjà celui de Commune 0 (10000).'],
      [6, 'Le lien ne mène pas à un fichier Google Sheets.'],
      [7, 'Le lien est celui de ce classeur-ci.'],
    ]);
    expect(read(desk).communes.map(({ name }) => name)).toEqual(['Commune 0', 'Neuve']);
  });

  it('complète le lien d’une commune qui n’en avait pas', () => {
    const desk = preparedDesk();
    add(desk, ['Saint-Ouen', 'Pantin'].map((name) => line(name, '', null)).join('\n'));
    const file = communeFile(desk, 'Copie', filled('2'));
    const { added, linked, message } = add(desk, line('ST OUEN', 93_070, file));
    expect([added, linked, message.split('\n')[0]]).toEqual([0, 1, '1 lien complété.']);
    allowAll(desk);
    expect(read(desk).communes).toMatchObject([
      { name: 'Pantin', state: 'noLink' },
      { name: 'Saint-Ouen', code: '93070', state: 'current' },
    ]);
  });

  it('attend que la feuille soit préparée, et un nom pris attend un accord', () => {
    const desk = newDesk();
    expect(() => call(desk, 'addListed', 'territory', listed('Pantin'))).toThrow('not-ready');
    desk.person.addSheet('Territoire');
    type(desk, 'B3', 'Carte du territoire');
    expect(() => prepare(desk)).toThrow('name-taken');
    expect(shown(desk, 'B3')).toBe('Carte du territoire');
    const { message } = desk.runtime.callFromSidebar('prepareTerritory', [true]) as unknown as {
      message: string;
    };
    expect(message).toBeUndefined();
    expect(desk.file.sheetNames()).toContain('Territoire (SPPE)');
  });

  it('s’ajoute sur place à une feuille que des personnes ont complétée, sans rien y déplacer', () => {
    const { desk } = territoryOf([filled('2'), filled('1')]);
    const { length } = TERRITORY_COLUMNS.list;
    scriptOn(desk.file, `ss.getSheetByName('Territoire').insertColumnsAfter(${length}, 3)`);
    const own = `${columnLetters(length + 2)}18`;
    desk.person.type('Territoire', own, 'Relancer en mars');
    const file = communeFile(desk, 'Aubagne', filled('3'));
    const { message } = add(desk, line('Aubagne', 13_005, file));
    expect(message).toContain('laissés tels quels');
    allowAll(desk);
    expect(shown(desk, own)).toBe('Relancer en mars');
    expect(lineCell(desk, 'Commune 0', 'commune')).toBe('B16');
    expect(lineCell(desk, 'Aubagne', 'commune')).toBe('B18');
    expectRules(desk, [filled('2'), filled('1'), filled('3')]);
  });

  it('compte encore une commune écrite sur une ligne libérée plus bas', () => {
    const desk = preparedDesk();
    add(
      desk,
      Array.from({ length: 25 }, (_, index) => line(`Commune ${index}`, 10_000 + index, null)).join('\n'),
    );
    scriptOn(desk.file, `ss.getSheetByName('Territoire').getRange('B16:E50').clearContent()`);
    prepare(desk);
    type(desk, 'B50', 'Aubagne');
    type(desk, 'E50', communeFile(desk, 'Copie', filled('2')).url);
    expect(shown(desk, 'C3')).toBe('1 commune : 0 à jour, 1 à relier.');
    prepare(desk);
    allowAll(desk);
    expectRules(desk, [filled('2')]);
    expect(lineCell(desk, 'Aubagne', 'commune')).toBe('B16');
  });

  it('garde les notes des personnes sur leur ligne', () => {
    const { desk } = territoryOf([filled('2')]);
    scriptOn(desk.file, `ss.getSheetByName('Territoire').getRange('B16').setNote('Vue en mars')`);
    add(desk, line('Aubagne', 13_005, null));
    const sheet = desk.file.sheetByName('Territoire');
    expect([sheet.note('B16'), sheet.note('B17')]).toEqual(['', 'Vue en mars']);
    expect(shown(desk, 'B16')).toBe('Aubagne');
  });
});

describe('le coût en appels de service', () => {
  it('est le même pour 2 et pour 34 communes', { timeout: 300_000 }, () => {
    const costs = [2, 34].map((count) => {
      const desk = preparedDesk();
      const files = communeEntries(count).map((given, index) => communeFile(desk, `Copie ${index}`, given));
      const list = files.map((file, index) => line(`Commune ${index}`, 10_000 + index, file)).join('\n');
      desk.runtime.resetCalls();
      add(desk, list);
      const adding = desk.runtime.calls.total;
      desk.runtime.resetCalls();
      read(desk);
      const reading = desk.runtime.calls.total;
      desk.runtime.resetCalls();
      prepare(desk);
      return { adding, reading, preparing: desk.runtime.calls.total };
    });
    expect(costs[1]).toEqual(costs[0]);
    expect(costs[0]?.reading).toBeLessThanOrEqual(12);
  });
});

describe('« Réappliquer les protections » dans un territoire', () => {
  it('laisse remplir ce que chacun remplit, et rien d’autre', () => {
    const desk = preparedDesk();
    add(desk, line('Arbois', '39013', null));
    const sheet = desk.file.sheetByName('Territoire');
    const unprotected = () =>
      sheet.state.protections.flatMap((protection) =>
        protection.unprotected.map(({ row, column }) => [row, column]),
      );
    const before = unprotected();
    expect(before.length).toBeGreaterThan(1);
    sheet.state.protections = [];
    desk.person.menu('Réappliquer les protections');
    const columns = (cells: number[][]) => [...new Set(cells.map(([, column]) => column))].sort();
    // Two of the columns stand together in the sheet as it is made.
    expect(columns(unprotected())).toEqual(expect.arrayContaining(columns(before)));
    const email = 'partenaire@exemple.fr';
    desk.file.share(email, 'editor');
    const may = (a1: string) => {
      const { row, column } = parseBlock(a1);
      return mayEditCell(desk.file, email, sheet.id, row, column);
    };
    const link = lineCell(desk, 'Arbois', 'link');
    expect([may(link), may(CHOSEN_CELL), may(lineCell(desk, 'Arbois', 'state'))]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
