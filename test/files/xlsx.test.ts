import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseBlock } from '../../src/workbook/addresses';
import type { SheetDescription, Validation } from '../../src/workbook/description';
import { styleOf } from '../../src/workbook/styles';
import { excelFormula, NotForExcel } from '../../tools/files/excel-formula';
import { excelRule } from '../../tools/files/excel-rules';
import { withFileLinks } from '../../tools/files/file-links';
import { described } from '../../tools/files/filled';
import { lineCount } from '../../tools/files/row-heights';
import { xlsxOf } from '../../tools/files/xlsx';
import { gridCell, newGrid } from '../addon/grid';

describe('une formule pour Excel', () => {
  it('prend des virgules hors des textes, et le préfixe des fonctions récentes', () => {
    expect(excelFormula('=IF(A1="a;b";TEXTJOIN(";";TRUE;B1:B3);UNICHAR(8203))')).toBe(
      'IF(A1="a;b",_xlfn.TEXTJOIN(";",TRUE,B1:B3),_xlfn.UNICHAR(8203))',
    );
    expect(excelFormula("=ISFORMULA('Grille; bis'!$E$5)")).toBe("_xlfn.ISFORMULA('Grille; bis'!$E$5)");
  });

  it.each([
    ['une fonction qu’Excel n’a pas', '=QUERY(A1:B2;"select A")'],
    ['un texte de plus de 255 caractères', `="${'a'.repeat(256)}"`],
    ['plus de 64 niveaux', `=${'LOWER('.repeat(65)}A1${')'.repeat(65)}`],
    ['plus de 8 192 caractères', `=${Array.from({ length: 3000 }, () => 'A1').join('+')}`],
  ])('refuse %s', (_, formula) => {
    expect(() => excelFormula(formula)).toThrow(NotForExcel);
  });
});

describe('un lien vers une autre feuille', () => {
  const toEntry = (sheet: string) =>
    `=HYPERLINK(IFERROR("#gid="&'Données'!$AH$7&"&range="&ADDRESS(MATCH(3;${sheet}!$A$1:$A$500;0);COLUMN(${sheet}!$E$1);4);"");"Remplir")`;

  it.each([
    ["'Grille'", "#'Grille'!"],
    ['Grille', "#'Grille'!"],
    ["'L''été'", "#'L''été'!"],
  ])('mène dans le fichier à la cellule de %s', (sheet, target) => {
    expect(withFileLinks(toEntry(sheet))).toBe(
      `=HYPERLINK(IFERROR("${target}"&ADDRESS(MATCH(3;${sheet}!$A$1:$A$500;0);COLUMN(${sheet}!$E$1);4);"");"Remplir")`,
    );
  });

  it('est refusé s’il mène à un onglet de Google', () => {
    expect(() => withFileLinks('=HYPERLINK("#gid="&A1;"Voir")')).toThrow(NotForExcel);
    expect(withFileLinks('=A1&"gid"')).toBe('=A1&"gid"');
  });
});

describe('une règle pour Excel', () => {
  const rule = (changes: Partial<Validation>): Validation => ({
    range: 'A1',
    rule: { kind: 'list', values: ['0', 'SO'] },
    help: 'Choisissez.',
    strict: false,
    ...changes,
  });

  it('propose la liste avec son aide, et demande avant de garder une autre saisie', () => {
    expect(excelRule(rule({}))).toMatchObject({
      type: 'list',
      formulae: ['"0,SO"'],
      prompt: 'Choisissez.',
      errorStyle: 'warning',
    });
    expect(excelRule(rule({ strict: true }))).toMatchObject({ errorStyle: 'stop' });
  });

  it.each([
    [
      'une liste de plus de 255 caractères',
      { rule: { kind: 'list', values: ['a'.repeat(200), 'b'.repeat(60)] } },
    ],
    ['une valeur qui contient une virgule', { rule: { kind: 'list', values: ['oui, mais'] } }],
    [
      'une condition de plus de 255 caractères',
      { rule: { kind: 'formula', formula: `=${'A1+'.repeat(90)}1` } },
    ],
    ['une aide trop longue', { help: 'a'.repeat(226) }],
  ] as const)('refuse %s', (_, changes) => {
    expect(() => excelRule(rule(changes as Partial<Validation>))).toThrow(NotForExcel);
  });
});

describe('la hauteur d’une ligne', () => {
  it('compte les lignes d’un texte, retours et longs mots compris', () => {
    const style = styleOf('plain');
    expect(lineCount('', style, 100)).toBe(1);
    expect(lineCount('a\nb\nc', style, 100)).toBe(3);
    expect(lineCount('un deux trois quatre cinq six sept huit', style, 100)).toBeGreaterThan(2);
    expect(lineCount('a'.repeat(100), style, 100)).toBeGreaterThan(6);
  });
});

describe('le fichier .xlsx', () => {
  let bytes: Uint8Array;
  let parts: Readonly<Record<string, string>>;
  const descriptions = described();
  const sheetXml = ({ name }: SheetDescription) =>
    parts[`xl/worksheets/sheet${descriptions.findIndex((one) => one.name === name) + 1}.xml`] ?? '';
  const of = (kind: SheetDescription['kind']) =>
    descriptions.find((one) => one.kind === kind) as SheetDescription;

  beforeAll(async () => {
    const { file } = newGrid();
    bytes = await xlsxOf({ descriptions, file }, { title: 'Essai & Cie' });
    parts = Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
    );
  });

  it('a toutes les feuilles, Données cachée, les autres non', async () => {
    expect((await readWorkbook(Buffer.from(bytes))).map(({ sheet }) => sheet)).toEqual(
      descriptions.map(({ name }) => name),
    );
    expect(parts['xl/workbook.xml']?.match(/state="hidden"/g)).toHaveLength(1);
    expect(parts['xl/workbook.xml']).toContain('name="GrilleSPPE_export"');
  });

  it('a chaque formule, et chaque cellule à remplir est seule à ne pas être verrouillée', () => {
    const styles = parts['xl/styles.xml'] ?? '';
    const xfs = [
      ...(/<cellXfs[\s\S]*?<\/cellXfs>/.exec(styles)?.[0] ?? '').matchAll(
        /<xf [^>]*\/>|<xf [^>]*>[\s\S]*?<\/xf>/g,
      ),
    ];
    const free = new Set(xfs.flatMap(([xf], index) => (xf.includes('locked="0"') ? [String(index)] : [])));
    for (const description of descriptions) {
      const xml = sheetXml(description);
      const wanted = description.rows
        .flat()
        .filter(({ value }) => typeof value === 'object' && 'formula' in value).length;
      expect((xml.match(/<f>/g) ?? []).length).toBeGreaterThanOrEqual(wanted);
      expect(xml).toContain('<sheetProtection sheet="1"');
      if (description.hidden) continue;
      const unlocked = [...xml.matchAll(/<c r="[A-Z]+\d+" s="(\d+)"/g)].filter(([, style = '']) =>
        free.has(style),
      );
      const inputs = description.inputs.map(parseBlock).reduce((sum, block) => {
        const rows = description.rows.slice(block.row - 1, block.lastRow);
        return (
          sum +
          rows.reduce(
            (cells, row) => cells + Math.max(0, Math.min(row.length, block.lastColumn) - block.column + 1),
            0,
          )
        );
      }, 0);
      expect(unlocked.length).toBe(inputs);
    }
  });

  it('a ses listes, ses couleurs, ses volets et sa mise en page', () => {
    const grid = sheetXml(of('grid'));
    expect(grid.match(/<dataValidation /g)?.length).toBe(of('grid').validations.length);
    expect(grid.match(/<cfRule /g)?.length).toBe(of('grid').conditionalFormats.length);
    expect(grid).toContain('state="frozen"');
    for (const kind of ['welcome', 'grid', 'summary', 'advice', 'descriptors'] as const)
      expect(sheetXml(of(kind))).toMatch(
        /<pageSetup [^>]*paperSize="9"[^>]*orientation="landscape"|orientation="landscape"[^>]*paperSize="9"/,
      );
    expect(parts['xl/workbook.xml']?.match(/_xlnm\.Print_Titles/g)?.length).toBeGreaterThanOrEqual(4);
  });

  it('a un radar de 0 à 3 qui laisse un vide, et qui se dit', () => {
    const chart = parts['xl/charts/chart1.xml'] ?? '';
    expect(chart).toContain('<c:dispBlanksAs val="gap"/>');
    expect(chart).toMatch(/<c:max val="3"\/><c:min val="0"\/>/);
    expect(chart.match(/<c:ser>/g)).toHaveLength(3);
    expect(parts['xl/drawings/drawing1.xml']).toMatch(/descr="Radar\. Palier moyen par pilier/);
  });

  it('dit son titre et sa langue, et ne cherche rien ailleurs', () => {
    expect(parts['docProps/core.xml']).toContain('<dc:title>Essai &amp; Cie</dc:title>');
    expect(parts['docProps/core.xml']).toContain('<dc:language>fr-FR</dc:language>');
    for (const [path, text] of Object.entries(parts)) {
      expect(text).not.toContain('TargetMode="External"');
      expect(path).not.toMatch(/vbaProject|externalLink|connections/);
    }
  });

  it('garde en texte ce qui serait une formule', async () => {
    const bench = newGrid();
    const planted = '=HYPERLINK("http://exemple.invalid";"oui")';
    bench.person.type('Grille', gridCell(bench.file, 8, 'comment'), `'${planted}`);
    const files = unzipSync(await xlsxOf({ descriptions, file: bench.file }, { title: 'Essai' }));
    const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
    expect(text('xl/sharedStrings.xml')).toContain('=HYPERLINK(&quot;http://exemple.invalid&quot;');
    for (const path of Object.keys(files).filter((name) => name.startsWith('xl/worksheets/sheet')))
      expect(text(path)).not.toMatch(/<f>[^<]*exemple\.invalid/);
  });

  it('est le même, octet pour octet, quand rien ne change', async () => {
    const { file } = newGrid();
    expect(await xlsxOf({ descriptions, file }, { title: 'Essai & Cie' })).toEqual(bytes);
  });
});
