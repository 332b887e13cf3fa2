import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Person, SpreadsheetFile } from '../../host/index';
import { mayEditCell } from '../../host/rights';
import { CRITERIA } from '../../src/guide/guide';
import { parseEntry } from '../../src/position/entry';
import { spreadOf, toDiscuss } from '../../src/position/perspectives';
import { columnLetters } from '../../src/workbook/addresses';
import { FIRST_DISCUSSION_ROW, PERSPECTIVE_COLUMNS } from '../../src/workbook/perspectives-sheet';
import { GENERATE, gridCell, newBench, sheetPosition } from './grid';
import {
  as,
  CAF,
  granted,
  invite,
  newSharing,
  PMI,
  perspectiveLetter,
  perspectiveRow,
  perspectives,
  share,
} from './sharing';

const SHEET = 'Regards';
const MSA = 'conseil@msa.exemple.fr';

/** The Caf and the MSA contribute, the PMI reads. */
function shared() {
  const bench = newSharing();
  invite(bench, 'MSA', MSA, 'contribution');
  granted(share(bench, CAF, 'contribution'));
  granted(share(bench, MSA, 'contribution'));
  granted(share(bench, PMI, 'lecture'));
  return bench;
}

const cellOf = (rank: number, criterion: number) => `${perspectiveLetter(rank)}${perspectiveRow(criterion)}`;
const figure = (file: SpreadsheetFile, id: 'count' | 'spread', criterion: number) =>
  file.value(`${SHEET}!${PERSPECTIVE_COLUMNS.letter(id)}${perspectiveRow(criterion)}`);

describe('la colonne d’un partenaire', () => {
  it('se remplit par lui et par la personne propriétaire seulement, et nulle autre cellule par lui', () => {
    const bench = shared();
    const sheet = bench.file.sheetByName(SHEET);
    const free = (email: string) => {
      const used = sheet.usedBlock();
      const columns = new Set<string>();
      for (let row = 1; row <= (used?.rows ?? 0) + 2; row += 1)
        for (let column = 1; column <= (used?.columns ?? 0); column += 1)
          if (mayEditCell(bench.file, email, sheet.id, row, column)) columns.add(columnLetters(column));
      return [...columns];
    };
    const later = [3, 4, 5, 6, 7, 8].map(perspectiveLetter);
    expect(free(CAF)).toEqual([perspectiveLetter(1), ...later]);
    expect(free(MSA)).toEqual([perspectiveLetter(2), ...later]);
    expect(free(PMI)).toEqual([]);
    expect(as(bench, CAF).type(SHEET, cellOf(2, 1), '3').refused).toBeDefined();
    expect(bench.file.display(`${SHEET}!${cellOf(2, 1)}`)).toBe('');
  });

  it('suit les mêmes règles que la grille : normalise, refuse, garde le texte en note', () => {
    const bench = shared();
    const caf = as(bench, CAF);
    caf.type(SHEET, cellOf(1, 4), 'Palier 2');
    caf.type(SHEET, cellOf(1, 5), 's.o.');
    caf.type(SHEET, cellOf(1, 6), 'presque 2');
    const shown = (criterion: number) => bench.file.display(`${SHEET}!${cellOf(1, criterion)}`);
    expect([shown(4), shown(5), shown(6)]).toEqual(['2', 'SO', '']);
    expect(bench.file.note(`${SHEET}!${cellOf(1, 6)}`)).toContain('presque 2');
    expect(caf.runtime.toasts.at(-1)?.text).toContain('n’est pas accepté');
  });

  it('un collage de 29 lignes est jugé ligne à ligne, et rend les listes', () => {
    const bench = shared();
    const caf = as(bench, CAF);
    const rows = CRITERIA.map(({ number }) => [['2', 'palier 1', 'SO', 'deux'][number % 4] ?? '']);
    caf.paste(SHEET, cellOf(1, 1), rows);
    const shown = CRITERIA.map(({ number }) => bench.file.display(`${SHEET}!${cellOf(1, number)}`));
    expect(shown).toEqual(CRITERIA.map(({ number }) => ['2', '1', 'SO', ''][number % 4]));
    expect(bench.file.validation(`${SHEET}!${cellOf(1, 7)}`)).not.toBeNull();
  });

  it('sans le complément, ce qui est écrit autrement se lit quand même, et le reste ne compte pas', () => {
    const bench = shared();
    const caf = as(bench, CAF, false);
    caf.paste(SHEET, cellOf(1, 1), [['palier 3'], ['trois'], ['2,0']]);
    const [partner] = perspectives(bench).partners;
    expect(partner?.entries.slice(0, 3)).toEqual(['3', 'trois', '2']);
    expect([1, 2, 3].map((criterion) => figure(bench.file, 'count', criterion))).toEqual([1, 0, 1]);
  });

  it('ne change jamais le palier de la collectivité', () => {
    const bench = shared();
    bench.person.type('Grille', gridCell(bench.file, 1, 'entry'), '1');
    const before = sheetPosition(bench.file);
    as(bench, CAF).paste(
      SHEET,
      cellOf(1, 1),
      CRITERIA.map(() => ['3']),
    );
    expect(sheetPosition(bench.file)).toEqual(before);
    expect(bench.file.value(`Grille!${gridCell(bench.file, 1, 'entry')}`)).toBe(1);
  });

  it('retrouve ses protections après une copie du fichier, par « Réappliquer les protections »', () => {
    const bench = shared();
    const sheet = bench.file.sheetByName(SHEET);
    sheet.state.protections = sheet.state.protections.filter(({ block }) => block === null);
    const row = perspectiveRow(1);
    const column = PERSPECTIVE_COLUMNS.number('own') + 1;
    expect(mayEditCell(bench.file, MSA, sheet.id, row, column)).toBe(true);
    bench.person.menu('Réappliquer les protections');
    expect(mayEditCell(bench.file, MSA, sheet.id, row, column)).toBe(false);
    expect(mayEditCell(bench.file, CAF, sheet.id, row, column)).toBe(true);
  });
});

describe('les écarts', () => {
  it('sont ceux des règles pour tout remplissage, liste à discuter comprise', { timeout: 120_000 }, () => {
    const bench = shared();
    const typed = fc.constantFrom('', '0', '1', '2', '3', 'SO', 'Palier 2', ' s.o. ', 'deux', '2,0');
    const column = fc.array(typed, { minLength: CRITERIA.length, maxLength: CRITERIA.length });
    const silent = as(bench, bench.file.owner, false);
    fc.assert(
      fc.property(column, column, column, (own, caf, msa) => {
        for (const [index, { number }] of CRITERIA.entries())
          silent.paste('Grille', gridCell(bench.file, number, 'entry'), [[own[index] ?? '']]);
        silent.paste(
          SHEET,
          cellOf(1, 1),
          caf.map((one) => [one]),
        );
        silent.paste(
          SHEET,
          cellOf(2, 1),
          msa.map((one) => [one]),
        );
        const all = [own, caf, msa].map((texts) => texts.map((text) => parseEntry(text)));
        for (const { number } of CRITERIA) {
          const entries = all.map((entries) => entries[number - 1] ?? parseEntry(''));
          const paliers = entries.filter(({ kind }) => kind === 'palier').length;
          expect(figure(bench.file, 'count', number)).toBe(paliers);
          expect(figure(bench.file, 'spread', number)).toBe(spreadOf(entries) ?? '');
        }
        const list = toDiscuss(all);
        const letter = PERSPECTIVE_COLUMNS.letter('criterion');
        for (const place of CRITERIA.keys()) {
          const shown = bench.file.display(`${SHEET}!${letter}${FIRST_DISCUSSION_ROW + place}`);
          const expected = list[place];
          expect(shown.split('.')[0]).toBe(expected ? String(expected.number) : '');
        }
      }),
      { numRuns: 8 },
    );
  });

  it('disent en mots qui dit quoi', () => {
    const bench = shared();
    bench.person.type('Grille', gridCell(bench.file, 7, 'entry'), '0');
    as(bench, CAF).type(SHEET, cellOf(1, 7), '3');
    as(bench, MSA).type(SHEET, cellOf(2, 7), 'SO');
    const said = `${SHEET}!${columnLetters(PERSPECTIVE_COLUMNS.number('own') + 1)}${FIRST_DISCUSSION_ROW}`;
    expect(bench.file.display(said).replaceAll('\u00a0', ' ')).toBe('Collectivité : 0 · Caf : 3 · MSA : SO');
  });

  it('suivent la grille remise à neuf, et les saisies restent', () => {
    const bench = shared();
    as(bench, CAF).type(SHEET, cellOf(1, 7), '3');
    bench.person.menu(GENERATE, { answers: ['OK'] });
    bench.person.type('Grille', gridCell(bench.file, 7, 'entry'), '1');
    expect(figure(bench.file, 'spread', 7)).toBe(2);
    expect(perspectives(bench).partners.map(({ name }) => name)).toEqual(['Caf', 'MSA']);
    expect(perspectives(bench).own[6]).toBe('1');
  });
});

describe('une personne qui ne fait que lire, sans le complément', () => {
  it('voit tout, n’écrit rien', () => {
    const bench = shared();
    as(bench, CAF).type(SHEET, cellOf(1, 2), '1');
    const reader = new Person(
      newBench(SpreadsheetFile.fromJSON(JSON.parse(JSON.stringify(bench.file)))).runtime,
      {
        email: PMI,
      },
    );
    expect(reader.file.display(`${SHEET}!${cellOf(1, 2)}`)).toBe('1');
    expect(reader.type('Grille', gridCell(reader.file, 2, 'entry'), '1').refused).toBeDefined();
    expect(reader.type(SHEET, cellOf(3, 2), '1').refused).toBeDefined();
  });
});
