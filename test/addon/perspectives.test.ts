import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayEditCell } from '../../host/file/rights';
import { Person, SpreadsheetFile } from '../../host/index';
import { CRITERIA } from '../../src/guide/guide';
import { entryCell, parseEntry } from '../../src/position/entry';
import { spreadOf, toDiscuss } from '../../src/position/perspectives';
import { columnLetters } from '../../src/workbook/addresses';
import { FIRST_DISCUSSION_ROW, PERSPECTIVE_COLUMNS } from '../../src/workbook/sharing/perspectives-sheet';
import { GENERATE, gridCell, newBench, sheetPosition } from './grid';
import {
  as,
  CAF,
  call,
  granted,
  invite,
  newSharing,
  PMI,
  partnerCell,
  perspectiveLetter,
  perspectiveRow,
  perspectives,
  questionOf,
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
    expect(free(CAF)).toEqual([perspectiveLetter(1)]);
    expect(free(MSA)).toEqual([perspectiveLetter(2)]);
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
    expect(partner?.entries.slice(0, 3).map(entryCell)).toEqual([3, 'trois', 2]);
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

  it('de même sans ce que l’extension a noté du fichier : les adresses sont nommées, puis confirmées', () => {
    const bench = shared();
    as(bench, CAF).type(SHEET, cellOf(1, 1), '3');
    const sheet = bench.file.sheetByName(SHEET);
    sheet.state.protections = sheet.state.protections.filter(({ block }) => block === null);
    bench.file.state.properties.delete('partage');
    const rights = () =>
      [CAF, MSA].map((email) =>
        [1, 2].map((rank) => mayEditCell(bench.file, email, sheet.id, perspectiveRow(1), ownPlace + rank)),
      );
    const ownPlace = PERSPECTIVE_COLUMNS.number('own');
    bench.person.menu('Réappliquer les protections', { answers: ['NO'] });
    const asked = bench.runtime.alerts.at(-1)?.text ?? '';
    expect([CAF, MSA].every((email) => asked.includes(email))).toBe(true);
    expect(rights()).toEqual([
      [false, false],
      [false, false],
    ]);
    bench.person.menu('Réappliquer les protections', { answers: ['YES'] });
    expect(rights()).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(bench.file.display(`${SHEET}!${cellOf(1, 1)}`)).toBe('3');
  });
});

describe('les colonnes que personne n’a', () => {
  it('sont masquées, fermées et ne comptent pas ; ce qui y était est mis de côté quand l’une est donnée', () => {
    const bench = shared();
    const sheet = bench.file.sheetByName(SHEET);
    const place = PERSPECTIVE_COLUMNS.number('own') + 3;
    const isHidden = () => sheet.state.hiddenColumns.has(place);
    expect(isHidden()).toBe(true);
    expect(as(bench, CAF, false).type(SHEET, cellOf(3, 4), '3').refused).toBeDefined();
    // As in a sheet filled before its columns were closed.
    bench.person.type(SHEET, cellOf(3, 4), '3');
    bench.person.type(SHEET, cellOf(3, 5), 'presque');
    bench.person.type('Grille', gridCell(bench.file, 4, 'entry'), '0');
    expect([figure(bench.file, 'count', 4), figure(bench.file, 'spread', 4)]).toEqual([1, '']);
    expect(perspectives(bench).partners).toHaveLength(2);
    granted(call(bench, 'prepareSharing'));
    expect(bench.file.display(`${SHEET}!${cellOf(3, 4)}`)).toBe('3');
    invite(bench, 'EPCI', 'epci@exemple.fr', 'contribution');
    granted(share(bench, 'epci@exemple.fr', 'contribution'));
    expect(isHidden()).toBe(false);
    expect(bench.file.display(`${SHEET}!${cellOf(3, 4)}`)).toBe('');
    expect(figure(bench.file, 'count', 4)).toBe(1);
    const note = () => bench.file.note(`${SHEET}!${perspectiveLetter(3)}4`) ?? '';
    expect(note().replaceAll('\u00a0', ' ')).toContain('4 : 3');
    granted(call(bench, 'prepareSharing'));
    expect(note()).toContain('mis de côté');
    expect(perspectives(bench).partners.map(({ name }) => name)).toEqual(['Caf', 'MSA', 'EPCI']);
    expect(mayEditCell(bench.file, 'epci@exemple.fr', sheet.id, perspectiveRow(1), place)).toBe(true);
  });
});

describe('une colonne est à des adresses', () => {
  const SECOND = 'directeur@caf.exemple.fr';
  const rights = (bench: ReturnType<typeof shared>, rank: number, ...emails: string[]) =>
    emails.filter((email) =>
      mayEditCell(
        bench.file,
        email,
        bench.file.sheetByName(SHEET).id,
        perspectiveRow(1),
        PERSPECTIVE_COLUMNS.number('own') + rank,
      ),
    );

  function line(bench: ReturnType<typeof shared>, name: string, email: string): void {
    bench.person.type('Partenaires', 'A30', name);
    bench.person.type('Partenaires', 'D30', email);
    bench.person.type('Partenaires', 'E30', 'contribution');
  }

  it('deux contacts d’un partenaire, confirmés, remplissent la même ; aucun n’en chasse l’autre', () => {
    const bench = shared();
    line(bench, 'Caf', SECOND);
    granted(share(bench, SECOND, 'contribution', questionOf(bench, SECOND)));
    expect(rights(bench, 1, CAF, SECOND, MSA)).toEqual([CAF, SECOND]);
    expect(perspectives(bench).partners.map(({ name }) => name)).toEqual(['Caf', 'MSA']);
    bench.person.menu('Réappliquer les protections');
    expect(rights(bench, 1, CAF, SECOND, MSA)).toEqual([CAF, SECOND]);
    expect(questionOf(bench, CAF)).toBeUndefined();
  });

  it('les deux invités d’un coup, chacun avec ce que l’écran demandait d’abord', () => {
    const bench = newSharing();
    line(bench, 'Caf', SECOND);
    const [first, second] = [questionOf(bench, CAF), questionOf(bench, SECOND)];
    expect([first, second].every((question) => question?.includes(CAF) && question.includes(SECOND))).toBe(
      true,
    );
    granted(share(bench, CAF, 'contribution', first));
    granted(share(bench, SECOND, 'contribution', second));
    expect(rights(bench, 1, CAF, SECOND)).toEqual([CAF, SECOND]);
  });

  it('le partenaire renommé dans les deux feuilles, ou dans une, garde sa colonne', () => {
    const bench = shared();
    bench.person.type('Partenaires', partnerCell(bench, 'Caf', 'name'), 'Caf de l’Ain');
    bench.person.menu('Réappliquer les protections', { answers: ['YES'] });
    expect(bench.file.display(`${SHEET}!${perspectiveLetter(1)}4`)).toBe('Caf de l’Ain');
    bench.person.type('Partenaires', partnerCell(bench, 'MSA', 'name'), 'MSA Ain-Rhône');
    bench.person.type(SHEET, `${perspectiveLetter(2)}4`, 'MSA Ain-Rhône');
    bench.person.menu('Réappliquer les protections');
    expect([rights(bench, 1, CAF, MSA), rights(bench, 2, CAF, MSA)]).toEqual([[CAF], [MSA]]);
    const { protections } = bench.file.sheetByName(SHEET).state;
    expect(protections.map(({ description }) => description).filter(Boolean)).toEqual([
      'Regard · Caf de l’Ain',
      'Regard · MSA Ain-Rhône',
    ]);
  });

  it('une adresse remplacée par celle d’un successeur : l’ancienne est nommée, puis sort', () => {
    const bench = shared();
    as(bench, CAF).type(SHEET, cellOf(1, 1), '3');
    bench.person.type('Partenaires', partnerCell(bench, 'Caf', 'email'), SECOND);
    const question = questionOf(bench, SECOND);
    expect(question).toContain(CAF);
    granted(share(bench, SECOND, 'contribution', question));
    expect(rights(bench, 1, CAF, SECOND)).toEqual([SECOND]);
    expect(bench.file.display(`${SHEET}!${cellOf(1, 1)}`)).toBe('3');
    expect(bench.file.sheetByName(SHEET).state.protections).toHaveLength(3);
  });

  it('suit une colonne déplacée et des lignes insérées', () => {
    const bench = shared();
    bench.person.insertColumns(SHEET, PERSPECTIVE_COLUMNS.number('own') + 1);
    bench.person.menu('Réappliquer les protections', { answers: ['OK'] });
    expect([rights(bench, 2, CAF, MSA), rights(bench, 3, CAF, MSA)]).toEqual([[CAF], [MSA]]);
    expect(rights(bench, 1, CAF, MSA)).toEqual([]);
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
    const said = `${SHEET}!${PERSPECTIVE_COLUMNS.letter('own')}${FIRST_DISCUSSION_ROW}`;
    expect(bench.file.display(said).replaceAll('\u00a0', ' ')).toBe(
      'Écart 3, 2 avis – Collectivité : 0 · Caf : 3 · MSA : SO',
    );
  });

  it('suivent la grille remise à neuf, et les saisies restent', () => {
    const bench = shared();
    as(bench, CAF).type(SHEET, cellOf(1, 7), '3');
    bench.person.menu(GENERATE, { answers: ['OK'] });
    bench.person.type('Grille', gridCell(bench.file, 7, 'entry'), '1');
    expect(figure(bench.file, 'spread', 7)).toBe(2);
    expect(perspectives(bench).partners.map(({ name }) => name)).toEqual(['Caf', 'MSA']);
    expect(perspectives(bench).own[6]).toEqual({ kind: 'palier', palier: 1 });
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
