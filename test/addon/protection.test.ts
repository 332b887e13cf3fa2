import { describe, expect, it } from 'vitest';
import { mayEditCell } from '../../host/file/rights';
import { Person } from '../../host/index';
import { CRITERIA } from '../../src/guide/guide';
import { MARKER_CELL } from '../../src/workbook/copy-marker';
import { ANSWER_COLUMNS } from '../../src/workbook/grid/content';
import { FIELDS, fieldRowKey } from '../../src/workbook/grid/fields';
import { GRID_COLUMNS, STEP_COLUMNS } from '../../src/workbook/grid/grid-columns';
import { SHEET_KINDS, SHEET_TITLES } from '../../src/workbook/sheet-names';
import { rowOfKey } from '../../tools/demo/filled-grid';
import { type Bench, GENERATE, gridCell, newGrid, typed, VERIFY } from './grid';

const REAPPLY = 'Réappliquer les protections';
const OURS = SHEET_KINDS.map((kind) => SHEET_TITLES[kind]);

const partnerOf = (bench: Bench) => new Person(bench.runtime, { role: 'editor' });

/** Cells that a partner may edit, among the rows and columns that the sheet uses and a few more. */
function freeCells({ file }: Bench, name: string, email = 'editor@exemple.fr'): string[] {
  const sheet = file.sheetByName(name);
  const used = sheet.usedBlock();
  const free: string[] = [];
  for (let row = 1; row <= (used?.rows ?? 0) + 3; row += 1)
    for (let column = 1; column <= Math.min((used?.columns ?? 0) + 2, 26); column += 1)
      if (mayEditCell(file, email, sheet.id, row, column))
        free.push(`${String.fromCharCode(64 + column)}${row}`);
  return free.sort();
}

/** What people fill, wherever the rows stand now. */
function inputCells(bench: Bench, name: string): string[] {
  const { file } = bench;
  switch (name) {
    case 'Grille':
      return CRITERIA.flatMap(({ number }) =>
        ANSWER_COLUMNS.map((column) => gridCell(file, number, column)),
      ).sort();
    case 'Accueil':
      return [
        ...FIELDS.map(({ key }) => `C${rowOfKey(file, 'Accueil', fieldRowKey(key))}`),
        MARKER_CELL,
      ].sort();
    case 'Repères':
      return CRITERIA.flatMap(({ number }) =>
        ['C', 'D', 'E', 'F'].map((letter) => `${letter}${rowOfKey(file, 'Repères', number)}`),
      ).sort();
    case 'Pistes':
      return CRITERIA.map(
        ({ number }) => `${STEP_COLUMNS.letter('retained')}${rowOfKey(file, 'Pistes', number)}`,
      ).sort();
    default:
      return [];
  }
}

const protections = ({ file }: Bench) => OURS.map((name) => file.sheetByName(name).state.protections.length);

describe('une personne partenaire, qui peut modifier le fichier', () => {
  it('écrit partout où une collectivité saisit, et nulle part ailleurs dans nos feuilles', () => {
    const bench = newGrid();
    partnerOf(bench);
    for (const name of OURS) expect(freeCells(bench, name), name).toEqual(inputCells(bench, name));
    expect(freeCells(bench, 'Feuille 1')).toContain('A1');
  });

  it('saisit un palier, une visée, un porteur, un commentaire, un champ, un repère', () => {
    const bench = newGrid();
    const partner = partnerOf(bench);
    for (const [sheet, a1, text] of [
      ['Grille', gridCell(bench.file, 29, 'entry'), '2'],
      ['Grille', gridCell(bench.file, 29, 'target'), '3'],
      ['Grille', gridCell(bench.file, 29, 'carrier'), 'Caf'],
      ['Grille', gridCell(bench.file, 29, 'comment'), 'Vu ensemble'],
      ['Accueil', 'C12', 'Saint-Ouen'],
      ['Accueil', 'C18', 'La Caf'],
      ['Repères', 'F38', 'Notre repère'],
    ] as const) {
      expect(partner.type(sheet, a1, text), `${sheet} ${a1}`).toEqual({});
      expect(bench.file.display(`${sheet}!${a1}`)).toBe(text);
    }
    expect(bench.runtime.log).toEqual([]);
  });

  it('ne change ni libellé, ni formule, ni Synthèse, ni Données, ni lignes, ni noms', () => {
    const bench = newGrid();
    const partner = partnerOf(bench);
    const before = JSON.stringify(bench.file);
    for (const [sheet, a1] of [
      ['Grille', 'A1'],
      ['Grille', 'A6'],
      ['Grille', 'B6'],
      ['Grille', 'E4'],
      ['Grille', 'F6'],
      ['Grille', 'F6'],
      ['Grille', 'E5'],
      ['Grille', 'E10'],
      ['Accueil', 'B12'],
      ['Accueil', 'D12'],
      ['Synthèse', 'I5'],
      ['Synthèse', 'Z90'],
      ['Conseils', 'B6'],
      ['Repères', 'A6'],
      ['Repères', 'B6'],
      ['Données', 'F6'],
    ] as const) {
      expect(partner.type(sheet, a1, '9').refused, `${sheet} ${a1}`).toBeDefined();
      expect(partner.clear(sheet, a1).refused, `${sheet} ${a1}`).toBeDefined();
      expect(partner.paste(sheet, a1, [['9']]).refused, `${sheet} ${a1}`).toBeDefined();
    }
    for (const name of OURS) {
      expect(partner.deleteRows(name, 6).refused, name).toBeDefined();
      expect(partner.insertRows(name, 6).refused, name).toBeDefined();
      expect(partner.deleteSheet(name).refused, name).toBeDefined();
      expect(partner.renameSheet(name, `${name} 2`).refused, name).toBeDefined();
    }
    expect(JSON.stringify(bench.file)).toBe(before);
  });

  it('enregistre depuis le panneau, et « Vérifier » lui répond sans rien pouvoir casser', () => {
    const bench = newGrid();
    const partner = partnerOf(bench);
    const saved = partner.callFromSidebar('saveAnswer', {
      criterion: 5,
      entry: '2',
      target: '3',
      carrier: 'Caf',
      comment: { from: '', to: 'Vu' },
    });
    expect(saved).toMatchObject({ ok: true });
    partner.menu(VERIFY, { answers: ['OK'] });
    expect(bench.runtime.alerts.at(-1)?.text).toContain('Tout est en ordre');
  });
});

describe('« Réappliquer les protections »', () => {
  it('deux fois n’ajoute aucune protection et ne change aucun droit', () => {
    const bench = newGrid();
    partnerOf(bench);
    expect(protections(bench)).toEqual(OURS.map(() => 1));
    const before = OURS.map((name) => freeCells(bench, name));
    bench.person.menu(REAPPLY);
    bench.person.menu(REAPPLY);
    expect(protections(bench)).toEqual(OURS.map(() => 1));
    expect(OURS.map((name) => freeCells(bench, name))).toEqual(before);
    expect(bench.runtime.toasts.at(-1)?.text).toContain(`${OURS.length} feuilles`);
  });

  it('les remet après une copie du fichier, qui a perdu la liste des personnes', () => {
    const bench = newGrid();
    partnerOf(bench);
    for (const name of OURS) {
      const { state } = bench.file.sheetByName(name);
      state.protections = state.protections.map((one) => ({ ...one, editors: null, unprotected: [] }));
    }
    const synthesis = bench.file.sheetByName('Synthèse').state;
    synthesis.protections = [];
    expect(freeCells(bench, 'Synthèse')).toContain('I5');
    bench.person.menu(REAPPLY);
    for (const name of OURS) expect(freeCells(bench, name), name).toEqual(inputCells(bench, name));
    expect(protections(bench)).toEqual(OURS.map(() => 1));
  });

  it('dans la Grille, suit les lignes insérées, déplacées, triées, et les colonnes insérées', () => {
    const bench = newGrid();
    partnerOf(bench);
    bench.person.insertRows('Grille', 6, 2);
    bench.person.moveRows('Grille', 15, 1, 24);
    bench.person.sortRange('Grille', 'A26:I33', 1, false);
    bench.person.menu(REAPPLY);
    expect(freeCells(bench, 'Grille')).toEqual(inputCells(bench, 'Grille'));
    bench.person.insertColumns('Grille', 3, 1);
    bench.person.menu(REAPPLY);
    const shifted = CRITERIA.flatMap(({ number }) =>
      ANSWER_COLUMNS.map(
        (column) =>
          String.fromCharCode(65 + GRID_COLUMNS.number(column)) + rowOfKey(bench.file, 'Grille', number),
      ),
    ).sort();
    expect(freeCells(bench, 'Grille')).toEqual(shifted);
    expect(protections(bench)).toEqual(OURS.map(() => 1));
  });

  it.each(['Accueil', 'Repères'])('dans %s, suit les lignes insérées et déplacées', (name) => {
    const bench = newGrid();
    partnerOf(bench);
    bench.person.insertRows(name, 4, 2);
    bench.person.moveRows(name, 15, 1, 18);
    const before = freeCells(bench, name);
    expect(before).toEqual(inputCells(bench, name));
    bench.person.menu(REAPPLY);
    expect(freeCells(bench, name)).toEqual(inputCells(bench, name));
  });

  it('trouve les feuilles renommées', () => {
    const bench = newGrid();
    partnerOf(bench);
    bench.person.renameSheet('Grille', 'Grille 2025');
    bench.file.sheetByName('Grille 2025').state.protections = [];
    bench.person.menu(REAPPLY);
    expect(bench.runtime.toasts.at(-1)?.text).toContain(`${OURS.length} feuilles`);
    expect(bench.file.sheetByName('Grille 2025').state.protections).toHaveLength(1);
  });

  it('ne touche pas à une protection que la personne a posée sur sa propre feuille', () => {
    const bench = newGrid();
    const [model] = bench.file.sheetByName('Grille').state.protections;
    const own = bench.file.sheetByName('Feuille 1').state;
    if (model) own.protections = [{ ...model, id: 999, description: 'la mienne', unprotected: [] }];
    const before = JSON.stringify(own.protections);
    bench.person.menu(REAPPLY);
    expect(JSON.stringify(bench.file.sheetByName('Feuille 1').state.protections)).toBe(before);
  });

  it.each(['editor', 'viewer'] as const)(
    'par une personne qui n’en a pas le droit (%s), le dit en français et ne change rien',
    (role) => {
      const bench = newGrid();
      const other = new Person(bench.runtime, { role });
      const before = JSON.stringify(bench.file);
      other.menu(REAPPLY, { answers: ['OK'] });
      expect(bench.runtime.alerts.at(-1)?.text).toMatch(/droit|lecture/);
      expect(JSON.stringify(bench.file)).toBe(before);
    },
  );
});

describe('après « Générer » sur une grille existante', () => {
  it('les mêmes cellules restent ouvertes, où que fussent les lignes, avec une protection par feuille', () => {
    const bench = newGrid();
    const partner = partnerOf(bench);
    partner.type('Grille', gridCell(bench.file, 3, 'entry'), '2');
    bench.person.insertRows('Grille', 8, 2);
    bench.person.insertRows('Accueil', 4, 1);
    const before = typed(bench.file);
    bench.person.menu(GENERATE, { answers: ['OK'] });
    expect(typed(bench.file)).toEqual(before);
    for (const name of OURS) expect(freeCells(bench, name), name).toEqual(inputCells(bench, name));
    expect(protections(bench)).toEqual(OURS.map(() => 1));
  });
});
