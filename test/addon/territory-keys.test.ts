import { describe, expect, it } from 'vitest';
import { AddonRuntime, Person, type SpreadsheetFile } from '../../host/index';
import type { TerritoryDone } from '../../src/contract/territory';
import { CRITERIA, GUIDE } from '../../src/guide/guide';
import {
  CHOSEN_CELL,
  FIRST_COMMUNE_ROW,
  TERRITORY_COLUMNS,
  TERRITORY_HEADER_ROW,
} from '../../src/workbook/territory/territory-columns';
import type { Entries } from '../communes/spread';
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

const line = (name: string, code: string, file: { readonly url: string } | null) =>
  `${name}\t${code}\t${file?.url ?? ''}`;
const filled = (entry: string): Entries => CRITERIA.map(() => entry);
const states = (desk: TerritoryDesk) =>
  read(desk).communes.map(({ name, code, state }) => `${name} ${code} ${state}`);
const type = (desk: TerritoryDesk, a1: string, text: string) => desk.person.type('Territoire', a1, text);

/** A commune's file whose Accueil says that code. */
function coded(desk: TerritoryDesk, title: string, entry: string, code: string): SpreadsheetFile {
  const file = communeFile(desk, title, filled(entry));
  const row = exportRow(filled(entry));
  row[4] = `'${code}`;
  writeExport(file, row);
  return file;
}

describe('une commune est son code', () => {
  it('deux Saint-Denis sont deux, dans le tableau, la liste du radar et les moyennes', () => {
    const desk = preparedDesk();
    const [north, island] = [communeFile(desk, 'Nord', filled('1')), communeFile(desk, 'Île', filled('3'))];
    expect(
      add(desk, [line('Saint-Denis', '93066', north), line('Saint-Denis', '97411', island)].join('\n')).added,
    ).toBe(2);
    allowAllLines(desk);
    expect(states(desk)).toEqual(['Saint-Denis 93066 current', 'Saint-Denis 97411 current']);
    const reading = `${TERRITORY_COLUMNS.letter('reading')}${TERRITORY_HEADER_ROW + 1}`;
    const note = `${TERRITORY_COLUMNS.letter('chosen')}${CHOSEN_CELL.replace(/\D/g, '')}`;
    for (const [label, mean] of [
      ['Saint-Denis (93066)', '1,0'],
      ['Saint-Denis (97411)', '3,0'],
    ] as const) {
      expect(type(desk, CHOSEN_CELL, label).refused).toBeUndefined();
      expect(shown(desk, reading)).toBe(`médiane 2,0 sur 2 communes ; ${label} : ${mean}`);
      expect(shown(desk, note)).toBe('');
    }
    type(desk, CHOSEN_CELL, 'Saint-Denis');
    expect(shown(desk, reading)).toBe('médiane 2,0 sur 2 communes');
    expect(shown(desk, note)).toContain('Plusieurs communes portent ce nom');
    type(desk, CHOSEN_CELL, 'Saint-*');
    expect(shown(desk, reading)).toBe('médiane 2,0 sur 2 communes');
    expect(shown(desk, note)).toContain('n’est pas dans le tableau');
  });

  it('un nom seul qui va à plusieurs demande, et ne complète le lien d’aucune', () => {
    const desk = preparedDesk();
    add(desk, 'Saint-Denis\t93066\nSaint-Denis\t97411\nGex\t01173');
    const file = communeFile(desk, 'Copie', filled('2'));
    const { added, problems } = add(desk, `Saint-Denis\t\t${file.url}`);
    expect([added, problems.map(({ reason }) => reason)]).toEqual([
      0,
      [expect.stringContaining('Plusieurs communes du tableau portent ce nom')],
    ]);
    expect(read(desk).communes.map(({ link }) => link)).toEqual(['', '', '']);
    expect(add(desk, line('Saint-Denis', '97411', file)).message).toContain('1 lien complété');
    expect(read(desk).communes.map(({ code, link }) => [code, link !== ''])).toEqual([
      ['01173', false],
      ['93066', false],
      ['97411', true],
    ]);
    expect(add(desk, `Gex\t1173\t${communeFile(desk, 'Gex', filled('1')).url}`).message).toContain(
      '1 lien complété',
    );
  });

  it.each(['01 173', '1173', '01173 ', '01\u202f173'])(
    '« %s » dans le fichier est un double de 01173',
    (code) => {
      const desk = preparedDesk();
      const files = [communeFile(desk, 'Gex', filled('1')), coded(desk, 'Gex bis', '2', code)];
      add(
        desk,
        [line('Gex', '01173', files[0] ?? null), line('Pays de Gex', '', files[1] ?? null)].join('\n'),
      );
      allowAll(desk);
      expect(states(desk)).toEqual(['Gex 01173 current', 'Pays de Gex 01173 doubled']);
    },
  );

  it.each(['néant', '-', '01173 (INSEE)'])(
    '« %s » au lieu d’un code ne fait pas de deux communes des doubles',
    (text) => {
      const desk = preparedDesk();
      const files = [coded(desk, 'Gex', '1', text), coded(desk, 'Ornex', '3', text)];
      add(desk, [line('Gex', '', files[0] ?? null), line('Ornex', '', files[1] ?? null)].join('\n'));
      allowAll(desk);
      expect(shown(desk, 'C3')).not.toContain('en double');
      expect(read(desk).communes.map(({ code }) => code)).toEqual(['', '']);
    },
  );

  it.each(['néant', '-', 'à compléter'])('« %s » dans le fichier est dit illisible, pas autre', (text) => {
    const desk = preparedDesk();
    add(
      desk,
      [
        line('Gex', '01173', coded(desk, 'Gex', '1', text)),
        line('Ornex', '', coded(desk, 'Ornex', '3', text)),
      ].join('\n'),
    );
    allowAll(desk);
    expect(read(desk).communes.map(({ name, state }) => `${name} ${state}`)).toEqual([
      'Gex unreadableCode',
      'Ornex unreadableCode',
    ]);
    expect(shown(desk, 'C3')).toContain('2 codes illisibles');
    expect(shown(desk, 'C3')).not.toContain('autre');
  });

  it.each(['=NA()', '=1/0'])(
    '%s tapé comme nom, gardé comme texte par la case ou en formule : hors des chiffres, et dit',
    (formula) => {
      const desk = preparedDesk();
      add(
        desk,
        [
          line('Gex', '01173', coded(desk, 'Gex', '1', '01173')),
          line('Thoiry', '01419', coded(desk, 'Thoiry', '2', '01419')),
        ].join('\n'),
      );
      allowAll(desk);
      const cell = lineCell(desk, 'Gex', 'commune');
      desk.person.type('Territoire', cell, formula);
      expect(states(desk)).toEqual([`${formula} 01173 unnamed`, 'Thoiry 01419 current']);
      expect(shown(desk, 'C3')).toContain('1 nom à écrire');
      scriptOn(
        desk.file,
        `ss.getSheetByName('Territoire').getRange('${cell}').setNumberFormat('0').setFormula('${formula}')`,
      );
      expect(
        read(desk)
          .communes.map(({ name }) => name)
          .join(),
      ).not.toContain('=');
      expect(read(desk).communes.find(({ code }) => code === '01173')?.state).toBe('unnamed');
    },
  );

  it('un fichier qui porte un autre code que sa ligne ne compte pas sous ce nom', () => {
    const desk = preparedDesk();
    add(
      desk,
      [
        line('Gex', '01173', coded(desk, 'Thoiry', '3', '01419')),
        line('Ornex', '01281', coded(desk, 'Ornex', '1', '1281')),
      ].join('\n'),
    );
    allowAll(desk);
    expect(states(desk)).toEqual(['Gex 01173 otherCode', 'Ornex 01281 current']);
    expect(shown(desk, 'C3')).toContain('1 autre code');
    expect(read(desk).communes[0]?.entries.join('')).toBe('');
  });
});

/** The lines bear one name: each is found by its row. */
function allowAllLines(desk: TerritoryDesk): void {
  const column = TERRITORY_COLUMNS.letter('edition');
  for (const index of read(desk).communes.keys())
    desk.person.allowImport('Territoire', `${column}${FIRST_COMMUNE_ROW + index}`);
}

describe('ce que dit l’état', () => {
  it('une grille sans réponse est vierge, et chaque commune a son avancement et sa date', () => {
    const desk = preparedDesk();
    const some = CRITERIA.map(({ number }) => (number <= 12 ? '2' : ''));
    add(
      desk,
      [
        line('Gex', '', communeFile(desk, 'Gex', filled(''))),
        line('Ornex', '', communeFile(desk, 'Ornex', some)),
      ].join('\n'),
    );
    const row = exportRow(some);
    row[7] = "'2025-03-01";
    const ornex = desk.drive.files.find(({ state }) => state.title === 'Ornex');
    if (ornex) writeExport(ornex, row);
    allowAll(desk);
    expect(states(desk)).toEqual(['Gex  blank', 'Ornex  current']);
    expect(shown(desk, 'C3')).toBe('2 communes : 1 à jour, 1 vierge.');
    const at = (name: string, column: string) => shown(desk, lineCell(desk, name, column));
    expect([at('Gex', 'progress'), at('Ornex', 'progress'), at('Ornex', 'dated')]).toEqual([
      '0 / 29',
      '12 / 29',
      '2025-03-01',
    ]);
    expect(read(desk).criteria[0]?.blank).toBe(1);
    expect(read(desk).communes[1]?.dated).toBe('2025-03-01');
  });

  it('une feuille Données que la commune a renommée est lue quand même', () => {
    const desk = preparedDesk();
    const file = communeFile(desk, 'Gex', filled('2'));
    scriptOn(file, "sheet.setName('Chiffres de l’année')");
    add(desk, line('Gex', '01173', file));
    allowAll(desk);
    expect(states(desk)).toEqual(['Gex 01173 current']);
    expect(read(desk).communes[0]?.entries).toEqual(filled('2'));
  });

  it('une grille d’avant, lue par le nom de sa feuille, l’est encore après une remise en ordre', () => {
    const desk = preparedDesk();
    const file = communeFile(desk, 'Gex', filled('2'));
    scriptOn(file, "ss.removeNamedRange('GrilleSPPE_export')");
    add(desk, line('Gex', '01173', file));
    const cell = lineCell(desk, 'Gex', 'edition');
    allowAll(desk);
    expect(states(desk)).toEqual(['Gex 01173 toAllow']);
    const older = `=IMPORTRANGE($A${cell.replace(/\D/g, '')};"Données!A3:BA3")`;
    const code = `function main() { SpreadsheetApp.getActive().getSheetByName('Territoire').getRange('${cell}').setFormula('${older}'); }`;
    new AddonRuntime(desk.file, { code, html: {} }).run('main');
    expect(states(desk)).toEqual(['Gex 01173 current']);
    prepare(desk);
    expect(states(desk)).toEqual(['Gex 01173 current']);
    add(desk, 'Ornex\t01281');
    expect(read(desk).communes[0]?.entries).toEqual(filled('2'));
  });

  it('un fichier qui ne contient que l’export, comme le guide le décrit, suit la commune et n’ouvre rien d’elle', () => {
    const desk = preparedDesk();
    const commune = communeFile(desk, 'Gex', filled('2'));
    const bare = desk.drive.create({ title: 'Gex – chiffres', emptySheet: 'Feuille 1' });
    const keeper = new Person(new AddonRuntime(bare, { code: 'function onOpen() {}', html: {} }));
    keeper.type('Feuille 1', 'A1', `=IMPORTRANGE("${commune.url}";"GrilleSPPE_export")`);
    keeper.allowImport('Feuille 1', 'A1');
    scriptOn(bare, "ss.setNamedRange('GrilleSPPE_export', sheet.getRange('A1:BA1'))");
    add(desk, line('Gex', '01173', bare));
    allowAll(desk);
    expect(states(desk)).toEqual(['Gex 01173 current']);
    writeExport(commune, exportRow(filled('3')));
    expect(read(desk).communes[0]?.entries).toEqual(filled('3'));
    expect(desk.drive.mayImport(desk.file, commune)).toBe(false);
  });

  it('un lien changé par un éditeur n’est pas lu, se dit, et attend l’accord', () => {
    const desk = preparedDesk();
    const [good, other] = [communeFile(desk, 'Gex', filled('1')), communeFile(desk, 'Autre', filled('3'))];
    add(desk, line('Gex', '01173', good));
    desk.file.share('editeur@exemple.fr', 'editor');
    const editor = new Person(AddonRuntime.fromBuild(desk.file), { email: 'editeur@exemple.fr' });
    editor.type('Territoire', lineCell(desk, 'Gex', 'link'), other.url);
    expect(states(desk)).toEqual(['Gex 01173 changed']);
    expect(shown(desk, 'C4')).toContain('Lien changé');
    // What the owner lets in is still the file that the add-on related.
    desk.person.allowImport('Territoire', lineCell(desk, 'Gex', 'edition'));
    expect(read(desk).communes[0]).toMatchObject({ state: 'changed', entries: filled('') });
    expect(desk.drive.mayImport(desk.file, other)).toBe(false);
    prepare(desk);
    expect(states(desk)).toEqual(['Gex 01173 changed']);
    expect(read(desk).otherEditors).toBe(1);
    const written = lineCell(desk, 'Gex', 'written');
    expect(editor.type('Territoire', written, other.url).refused).toBeDefined();
    const { message } = call<TerritoryDone>(desk, 'acceptLinks', [other.url]);
    expect(message).toContain('Le nouveau lien est importé');
    expect(states(desk)).toEqual(['Gex 01173 toAllow']);
    allowAll(desk);
    expect(read(desk).communes[0]).toMatchObject({ state: 'current', entries: filled('3') });
  });

  it('le lien d’une commune écrit sur une autre ligne ne la met pas hors des chiffres', () => {
    const desk = preparedDesk();
    const [gex, ornex] = [communeFile(desk, 'Gex', filled('1')), communeFile(desk, 'Ornex', filled('3'))];
    add(desk, [line('Gex', '01173', gex), line('Ornex', '01281', ornex)].join('\n'));
    allowAll(desk);
    type(desk, lineCell(desk, 'Gex', 'link'), ornex.url);
    expect(states(desk)).toEqual(['Gex 01173 changed', 'Ornex 01281 current']);
    expect(shown(desk, 'C3')).toBe('2 communes : 1 à jour, 1 lien changé.');
  });

  it('un lien remis comme avant compte de nouveau', () => {
    const desk = preparedDesk();
    const file = communeFile(desk, 'Gex', filled('1'));
    add(desk, line('Gex', '01173', file));
    allowAll(desk);
    const cell = lineCell(desk, 'Gex', 'link');
    type(desk, cell, communeFile(desk, 'Autre', filled('3')).url);
    expect(states(desk)).toEqual(['Gex 01173 changed']);
    type(desk, cell, `${file.url}?usp=sharing`);
    expect(states(desk)).toEqual(['Gex 01173 current']);
  });
});

describe('une de nos feuilles collée telle quelle', () => {
  /** All of a sheet’s cells as a spreadsheet copies them. */
  const whole = (file: SpreadsheetFile, name: string) => {
    const rows: string[][] = [];
    for (const { row, column, value } of file.sheetByName(name).cells()) {
      rows[row - 1] ??= [];
      (rows[row - 1] ?? [])[column - 1] = String(value ?? '');
    }
    return Array.from(rows, (cells) => Array.from(cells ?? [], (cell) => cell ?? '').join('\t')).join('\n');
  };

  it('Territoire donne ses communes, ni titre ni statistique, et celles qui y sont ne changent pas', () => {
    const desk = preparedDesk();
    add(desk, [line('Gex', '01173', communeFile(desk, 'Gex', filled('1'))), 'Ornex\t01281'].join('\n'));
    const text = whole(desk.file, 'Territoire');
    expect(text).toContain('Grille SPPE · territory');
    const { added, notes, problems } = add(desk, text);
    expect([added, problems]).toEqual([0, []]);
    expect(notes.join()).toContain('2 communes étaient déjà dans la feuille Territoire');
    const fresh = newDesk();
    prepare(fresh);
    expect(add(fresh, text).added).toBe(2);
    expect(read(fresh).communes.map(({ name }) => name)).toEqual(['Gex', 'Ornex']);
  });
});

it('la grille porte la plage nommée que les territoires importent', () => {
  const desk = newDesk();
  call(desk, 'generateGrid');
  const { names } = desk.file.state;
  expect([...names.keys()]).toEqual(['GrilleSPPE_export']);
  expect(scriptOn(desk.file, "return String(ss.getRangeByName('GrilleSPPE_export').getValues()[0][0])")).toBe(
    GUIDE.edition,
  );
  call(desk, 'generateGrid');
  expect(scriptOn(desk.file, "return ss.getRangeByName('GrilleSPPE_export').getSheet().getName()")).toBe(
    'Données',
  );
});
