import { describe, expect, it } from 'vitest';
import { Person } from '../../host/index';
import type { AnswerCells, Imported, ImportedAnswer } from '../../src/contract/import';
import type { Refusal, Result } from '../../src/contract/result';
import { CRITERIA } from '../../src/guide/guide';
import { changesOf, proposalsOf } from '../../src/position/import/proposals';
import { readPastedAnswers } from '../../src/position/import/read-answers';
import { type Bench, gridCell, newBench, newGrid, paste, sheetPosition, typed } from './grid';

const call = <T>({ runtime }: Bench, name: string, ...args: unknown[]) =>
  runtime.callFromSidebar(name, args) as Result<T>;

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.refusal.message}`);
  return result.value;
}

function refusal(result: Result<unknown>): Refusal {
  if (result.ok) throw new Error(`accepted: ${JSON.stringify(result.value)}`);
  return result.refusal;
}

type Ready = Extract<AnswerCells, { status: 'ready' }>;
const cells = (bench: Bench) => value(call<Ready>(bench, 'readAnswerCells'));

/** What the page would send for a text, those that replace something included or not. */
function changesFor(bench: Bench, text: string, isReplacing = true): ImportedAnswer[] {
  return proposalsOf(readPastedAnswers(text).answers, cells(bench).criteria)
    .filter(({ kind }) => kind === 'new' || (isReplacing && kind === 'differs'))
    .map((proposal) => ({ criterion: proposal.number, ...changesOf(proposal) }));
}

const send = (bench: Bench, changes: readonly ImportedAnswer[]) =>
  call<Imported>(bench, 'importAnswers', changes);
const entryOf = (bench: Bench, criterion: number, column: Parameters<typeof gridCell>[2] = 'entry') =>
  bench.file.sheetByName('Grille').value(gridCell(bench.file, criterion, column));

const CHOICES = ['2', '0', 'SO', '3', '1'];
const choiceOf = (number: number) => CHOICES[number % 5] ?? '';
const asCell = (choice: string) => (choice === 'SO' ? choice : Number(choice));

/** What copying a whole sheet puts on the clipboard, as spreadsheets write it. */
function copied(bench: Bench, name: string): string {
  const rows: string[][] = [];
  for (const { row, column, a1 } of bench.file.sheetByName(name).cells()) {
    while (rows.length < row) rows.push([]);
    const line = rows[row - 1] ?? [];
    while (line.length < column) line.push('');
    const shown = bench.file.sheetByName(name).display(a1);
    line[column - 1] = /["\t\n]/.test(shown) ? `"${shown.replace(/"/g, '""')}"` : shown;
  }
  return rows.map((line) => line.join('\t')).join('\r\n');
}

/** A filled grid of another file. */
function filled(): Bench {
  const bench = newGrid();
  for (const { number } of CRITERIA) paste(bench, number, 'entry', [[choiceOf(number)]]);
  paste(bench, 3, 'target', [['3', 'EPCI', 'Ouvert en 2024']]);
  paste(bench, 9, 'comment', [["'=1+1"]]);
  return bench;
}

describe('importer des réponses', () => {
  it('s’ouvre du menu et du panneau, dans une fenêtre qui ne touche à rien', () => {
    for (const open of [
      (bench: Bench) => bench.person.menu('Importer des réponses'),
      (bench: Bench) => value(call(bench, 'openImport')),
    ]) {
      const bench = newGrid();
      const before = JSON.stringify(bench.file);
      open(bench);
      expect(bench.runtime.modal).toMatchObject({
        title: 'Grille SPPE – importer des réponses',
        width: 900,
        height: 600,
      });
      expect(bench.runtime.modal?.html).toMatch(/<!doctype html>/i);
      expect(JSON.stringify(bench.file)).toBe(before);
    }
  });

  it.each(['Grille', 'Données'])('reprend une autre grille, sa feuille %s copiée entière', (name) => {
    const source = filled();
    const target = newGrid();
    const text = copied(source, name);
    const { written, refused } = value(send(target, changesFor(target, text)));
    expect(written).toEqual(CRITERIA.map(({ number }) => number));
    expect(refused).toEqual([]);
    expect(typed(target.file)).toEqual(typed(source.file));
    expect(sheetPosition(target.file)).toEqual(sheetPosition(source.file));
    // A second import has nothing more to write.
    expect(changesFor(target, text)).toEqual([]);
  });

  it('reprend la ligne d’export de Données', () => {
    const source = filled();
    const lines = copied(source, 'Données').split('\r\n').slice(1, 3);
    const target = newGrid();
    value(send(target, changesFor(target, lines.join('\n'))));
    for (const { number } of CRITERIA) expect(entryOf(target, number)).toBe(asCell(choiceOf(number)));
  });

  it('n’écrit que les cases demandées, et laisse tout le reste tel quel', () => {
    const bench = newGrid();
    bench.person.type('Grille', gridCell(bench.file, 4, 'comment'), 'À garder');
    const before = typed(bench.file);
    value(send(bench, changesFor(bench, '2\t1\n4\t3\n12\tSO')));
    const expected = new Map(before);
    for (const [number, cell] of [
      [2, 1],
      [4, 3],
      [12, 'SO'],
    ] as const)
      expected.set(number, [cell, ...(before.get(number) ?? []).slice(1)]);
    expect(typed(bench.file)).toEqual(expected);
  });

  it('un commentaire qui commence par = + - @ reste un texte', () => {
    const bench = newGrid();
    const text = `N°\tPalier\tCommentaire\n${['=1+1', '+33 1', '-5', '@x', "'oui"].map((comment, index) => `${index + 1}\t2\t${comment}`).join('\n')}`;
    value(send(bench, changesFor(bench, text)));
    for (const [index, comment] of ['=1+1', '+33 1', '-5', '@x', "'oui"].entries())
      expect(entryOf(bench, index + 1, 'comment')).toBe(comment);
    expect([...bench.file.sheetByName('Grille').cells()].some(({ formula }) => formula === '=1+1')).toBe(
      false,
    );
  });

  it('ne remplace pas ce qui a changé depuis la comparaison, et le redit', () => {
    const bench = newGrid();
    bench.person.type('Grille', gridCell(bench.file, 3, 'entry'), '1');
    const text = '3\t2\n4\t2\n5\t2';
    const changes = changesFor(bench, text);
    bench.person.type('Grille', gridCell(bench.file, 3, 'entry'), '3');
    bench.person.type('Grille', gridCell(bench.file, 4, 'entry'), 'SO');
    const { written, refused } = value(send(bench, changes));
    expect(written).toEqual([5]);
    expect(refused.map(({ criterion }) => criterion)).toEqual([3, 4]);
    expect(refused[0]?.reason).toMatch(/a changé entre-temps\. Rien n’a été remplacé/);
    expect([3, 4, 5].map((number) => entryOf(bench, number))).toEqual([3, 'SO', 2]);
    const again = proposalsOf(readPastedAnswers(text).answers, cells(bench).criteria);
    expect(again.map(({ number, kind }) => [number, kind])).toEqual([
      [3, 'differs'],
      [4, 'differs'],
      [5, 'same'],
    ]);
  });

  it('un critère dont un champ a changé reste entier tel quel', () => {
    const bench = newGrid();
    const changes = changesFor(bench, 'N°\tPalier\tCommentaire\n7\t2\tOuvert');
    bench.person.type('Grille', gridCell(bench.file, 7, 'comment'), 'Fermé');
    expect(value(send(bench, changes)).written).toEqual([]);
    expect([entryOf(bench, 7), entryOf(bench, 7, 'comment')]).toEqual(['', 'Fermé']);
  });

  it('dit ce qu’une saisie refusée ou une formule de la cellule contient, avant de la remplacer', () => {
    const bench = newGrid();
    paste(bench, 6, 'entry', [['peut-être']]);
    paste(bench, 8, 'entry', [['=1+1']]);
    paste(bench, 10, 'entry', [['Palier 2']]);
    const proposals = proposalsOf(readPastedAnswers('6\t2\n8\t2\n10\t2').answers, cells(bench).criteria);
    expect(proposals.map(({ kind, fields }) => [kind, fields[0]?.there])).toEqual([
      ['differs', 'peut-être'],
      ['differs', '=1+1'],
      ['same', 'Palier 2'],
    ]);
    value(send(bench, changesFor(bench, '6\t2\n8\t2')));
    expect([entryOf(bench, 6), entryOf(bench, 8)]).toEqual([2, 2]);
  });

  it('range la note d’une saisie refusée, et garde ce qu’une personne y avait écrit', () => {
    const bench = newGrid();
    const cell = gridCell(bench.file, 6, 'entry');
    bench.person.type('Grille', cell, 'deux');
    expect(bench.file.sheetByName('Grille').note(cell)).toContain('Texte refusé');
    value(send(bench, changesFor(bench, '6\t2')));
    expect(bench.file.sheetByName('Grille').note(cell)).toBe('');
  });

  it('suit les lignes déplacées, et ne touche ni aux lignes perdues ni aux lignes doubles', () => {
    const bench = newGrid();
    const row = (number: number) => Number(gridCell(bench.file, number, 'entry').slice(1));
    bench.person.moveRows('Grille', row(12), 1, row(7));
    bench.person.type('Grille', gridCell(bench.file, 20, 'number'), '21');
    const text = CRITERIA.map(({ number }) => `${number}\t2`).join('\n');
    const problems = cells(bench).criteria.filter(({ problem }) => problem !== null);
    expect(problems.map(({ number }) => number)).toEqual([20, 21]);
    expect(problems.every(({ problem }) => problem?.includes('Vérifier la grille'))).toBe(true);
    const blocked = proposalsOf(readPastedAnswers(text).answers, cells(bench).criteria).filter(
      ({ kind }) => kind === 'blocked',
    );
    expect(blocked.map(({ number }) => number)).toEqual([20, 21]);
    const all = CRITERIA.map(({ number }) => ({ criterion: number, entry: { from: '', to: '2' } }));
    const { refused } = value(send(bench, all));
    expect(refused.map(({ criterion }) => criterion)).toEqual([20, 21]);
    expect(entryOf(bench, 12)).toBe(2);
    expect(entryOf(bench, 7)).toBe(2);
  });

  it('n’écrit pas sur une ligne dont les textes contredisent le numéro', () => {
    const bench = newGrid();
    const numbers = [5, 6].map((number) => gridCell(bench.file, number, 'number'));
    for (const [index, cell] of numbers.entries()) bench.person.type('Grille', cell, String(6 - index));
    const before = typed(bench.file);
    const told = cells(bench).criteria.filter(({ problem }) => problem !== null);
    expect(told.map(({ number }) => number)).toEqual([5, 6]);
    expect(told[0]?.problem).toContain('textes ou les réponses d’un autre critère');
    const asked = [5, 6].map((criterion) => ({ criterion, entry: { from: '', to: '2' } }));
    expect(value(send(bench, asked))).toMatchObject({
      written: [],
      refused: [{ criterion: 5 }, { criterion: 6 }],
    });
    expect(typed(bench.file)).toEqual(before);
  });

  it('sans grille, le dit', () => {
    const bench = newBench();
    expect(value(call(bench, 'readAnswerCells'))).toEqual({ status: 'absent' });
    expect(refusal(send(bench, [{ criterion: 1, entry: { from: '', to: '2' } }])).code).toBe('no-grid');
  });

  it('attend son tour, et dit qu’elle n’a rien modifié', () => {
    const bench = newGrid();
    bench.runtime.lockHeldElsewhere = true;
    const before = JSON.stringify(bench.file);
    expect(refusal(send(bench, [{ criterion: 1, entry: { from: '', to: '2' } }]))).toMatchObject({
      code: 'busy',
      message: expect.stringContaining('Rien n’a été modifié'),
    });
    expect(JSON.stringify(bench.file)).toBe(before);
  });

  it.each<[name: string, changes: unknown]>([
    ['rien', undefined],
    ['un objet', { criterion: 1 }],
    ['30 éléments', Array.from({ length: 30 }, () => ({ criterion: 1 }))],
    ['deux fois un critère', [{ criterion: 1 }, { criterion: 1 }]],
    ['un critère inconnu', [{ criterion: 30 }]],
    ['un palier inconnu', [{ criterion: 1, entry: { from: '', to: '4' } }]],
    ['une formule', [{ criterion: 1, entry: { from: '', to: '=1' } }]],
    ['sans ce qui était montré', [{ criterion: 1, entry: { to: '2' } }]],
    ['un palier seul', [{ criterion: 1, entry: '2' }]],
    ['un champ de trop', [{ criterion: 1, points: { from: '', to: '2' } }]],
    ['un commentaire trop long', [{ criterion: 1, comment: { from: '', to: 'x'.repeat(5001) } }]],
    ['un porteur inconnu', [{ criterion: 1, carrier: { from: '', to: 'Mairie' } }]],
    ['un texte', ['1']],
    ['un vide', [null]],
  ])('refuse une demande mal faite : %s', (_, changes) => {
    const bench = newGrid();
    const before = JSON.stringify(bench.file);
    bench.runtime.resetCalls();
    expect(refusal(call(bench, 'importAnswers', ...(changes === undefined ? [] : [changes]))).code).toBe(
      'argument',
    );
    expect(bench.runtime.calls.total).toBe(0);
    expect(JSON.stringify(bench.file)).toBe(before);
  });

  it('un éditeur invité importe aussi, dans une grille protégée', () => {
    const bench = newGrid();
    bench.file.state.people.set('invite@exemple.fr', 'editor');
    bench.runtime.person = 'invite@exemple.fr';
    const guest: Bench = { ...bench, person: new Person(bench.runtime, { email: 'invite@exemple.fr' }) };
    const text = CRITERIA.map(({ number }) => `${number}\t2`).join('\n');
    expect(value(send(guest, changesFor(guest, text))).written).toHaveLength(29);
  });
});
