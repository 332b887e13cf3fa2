import { describe, expect, it } from 'vitest';
import { cellKey } from '../../../host/file/overlay';
import { moveSheet } from '../../../host/file/reshape';
import { SpreadsheetFile } from '../../../host/index';
import { markerText } from '../../../src/workbook/copy-marker';
import { KEPT_TEXT, metaText, SHEET_HEADINGS } from '../../../src/workbook/sheet-names';
import {
  add,
  call,
  contents,
  copies,
  copy,
  type Desk,
  newDesk,
  only,
  refusal,
  sitAt,
  typedTexts,
  value,
} from '../communes';
import { GENERATE, gridCell, newBench, newGrid } from '../grid';

/** An editor of the file writes in its cells and names its tabs so that the owner's own gesture destroys something. */

const EDITOR = 'invite@exemple.fr';

/** The owner's own sheet: texts, a number, a formula where ours stand, and a note. */
function addBudget({ person, file }: Desk): void {
  person.addSheet('Budget');
  person.type('Budget', 'B2', 'Budget 2026');
  for (let row = 3; row <= 12; row += 1) person.type('Budget', `C${row}`, `=${row}*100`);
  const sheet = file.state.sheets.find(({ name }) => name === 'Budget');
  sheet?.notes.set(cellKey(20, 4), 'À revoir');
}

const budgetOf = (file: SpreadsheetFile, name = 'Budget') =>
  [...contents(file)].filter(([where]) => where.startsWith(`${name}!`) || where.startsWith(`${name} note`));

function invite(desk: Desk) {
  desk.file.share(EDITOR, 'editor');
  return sitAt(desk.file, EDITOR).person;
}

describe('une marque de copie écrite dans D1 d’Accueil', () => {
  it.each(['Copie de Grille', 'Grille SPPE – modèle vierge'])(
    'la copie faite à la main, « %s », garde ses réponses à l’ouverture d’une page',
    (title) => {
      const desk = newDesk();
      desk.person.type('Grille', gridCell(desk.file, 1, 'comment'), 'Notre réponse');
      invite(desk).type('Accueil', 'D1', markerText('template', 'abc', 'autre'));
      const made = sitAt(desk.drive.copy(desk.file, title, desk.file.owner));
      for (const name of ['ping', 'readGrid', 'readSharing', 'readCommunes', 'readTerritory'])
        value(call(made, name));
      expect(typedTexts(made.file)).toContain('Notre réponse');
    },
  );

  it('même sous le nom d’un modèle, rien ne part sans un oui, et tout est d’abord copié', () => {
    const desk = newDesk();
    desk.person.type('Grille', gridCell(desk.file, 1, 'comment'), 'Notre réponse');
    invite(desk).type('Accueil', 'D1', markerText('template', 'abc', 'autre'));
    const title = 'Grille SPPE – modèle vierge';
    const refused = sitAt(desk.drive.copy(desk.file, title, desk.file.owner));
    refused.person.menu('Ouvrir le panneau', { answers: ['NO'] });
    expect(typedTexts(refused.file)).toContain('Notre réponse');
    // Not asked again.
    refused.person.menu('Ouvrir le panneau');
    const accepted = sitAt(desk.drive.copy(desk.file, title, desk.file.owner));
    accepted.person.menu('Ouvrir le panneau', { answers: ['YES', 'OK'] });
    expect(typedTexts(accepted.file)).not.toContain('Notre réponse');
    const kept = desk.drive.files.filter((file) => file.state.title.includes('– avant vidage, '));
    expect(typedTexts(only(kept))).toContain('Notre réponse');
  });

  it('dans le fichier lui-même, une génération ne perd rien', () => {
    const desk = newDesk();
    desk.person.type('Grille', gridCell(desk.file, 1, 'comment'), 'Notre réponse');
    invite(desk).type('Accueil', 'D1', markerText('template', 'abc', 'autre'));
    desk.person.menu(GENERATE, { answers: ['OK'] });
    expect(desk.file.value(`Grille!${gridCell(desk.file, 1, 'comment')}`)).toBe('Notre réponse');
  });
});

describe('un texte à nous planté dans A1 d’une feuille de la personne', () => {
  it.each([KEPT_TEXT, metaText('communes'), metaText('summary'), metaText('grid')])(
    '« %s » : la feuille reste entière dans le fichier, dans une copie, et après une génération',
    (text) => {
      const desk = newDesk();
      addBudget(desk);
      invite(desk).type('Budget', 'A1', text);
      const before = budgetOf(desk.file);
      const made = sitAt(desk.drive.copy(desk.file, 'Copie', desk.file.owner));
      for (const { person, file } of [desk, made]) {
        for (const name of ['ping', 'readGrid', 'readCommunes']) value(call({ ...desk, person, file }, name));
        person.menu(GENERATE, { answers: ['YES', 'OK', 'OK'] });
        expect(budgetOf(file)).toEqual(before);
      }
    },
  );

  it('avec le titre aussi, et la vraie Synthèse renommée : c’est la vraie qui est remplacée', () => {
    const desk = newDesk();
    addBudget(desk);
    moveSheet(desk.file, desk.file.state.sheets.at(-1)?.id ?? 0, 0);
    desk.person.renameSheet('Synthèse', 'Bilan');
    const editor = invite(desk);
    editor.type('Budget', 'A1', metaText('summary'));
    editor.type('Budget', 'B2', SHEET_HEADINGS.summary);
    const before = budgetOf(desk.file);
    desk.person.menu(GENERATE, { answers: ['YES', 'OK', 'OK'] });
    expect(budgetOf(desk.file)).toEqual(before);
    expect(desk.file.sheetNames()).toContain('Bilan');
    expect(desk.file.sheetNames().filter((name) => name.includes('conservée'))).toEqual([]);
  });

  it('avec le titre aussi, dans un fichier dont nul ne sait quelles feuilles nous avons faites', () => {
    const desk = newDesk();
    addBudget(desk);
    desk.person.deleteSheet('Synthèse');
    const editor = invite(desk);
    editor.type('Budget', 'A1', metaText('summary'));
    editor.type('Budget', 'B2', SHEET_HEADINGS.summary);
    desk.file.state.properties.delete('feuilles');
    const before = budgetOf(desk.file);
    desk.person.menu(GENERATE, { answers: ['YES', 'OK', 'OK'] });
    expect(budgetOf(desk.file)).toEqual(before);
    expect(desk.file.sheetNames()).toContain('Synthèse');
  });

  it('« Communes » et son titre : rien n’y est écrit, effacé ni supprimé', () => {
    const desk = newDesk();
    addBudget(desk);
    const editor = invite(desk);
    editor.type('Budget', 'A1', metaText('communes'));
    editor.type('Budget', 'B2', SHEET_HEADINGS.communes);
    const before = budgetOf(desk.file);
    add(desk, 'Gex\t01173');
    // The owner is told which sheet it is.
    expect(refusal(copy(desk, '01173')).message).toContain('Budget');
    expect(copies(desk)).toEqual([]);
    const made = sitAt(desk.drive.copy(desk.file, 'Copie', desk.file.owner));
    value(call(made, 'ping'));
    for (const file of [desk.file, made.file]) expect(budgetOf(file)).toEqual(before);
  });
});

describe('une feuille nommée « en préparation »', () => {
  it.each(['Grille (en préparation)', 'Communes (en préparation)'])(
    '« %s » : celle de la personne n’est ni supprimée ni réécrite',
    (name) => {
      const desk = newDesk();
      addBudget(desk);
      const editor = invite(desk);
      editor.type('Budget', 'A1', metaText(name.startsWith('Grille') ? 'grid' : 'communes'));
      editor.renameSheet('Budget', name);
      const before = budgetOf(desk.file, name);
      desk.person.menu(GENERATE, { answers: ['YES', 'OK', 'OK'] });
      add(desk, 'Gex\t01173');
      expect(budgetOf(desk.file, name)).toEqual(before);
      expect(desk.file.sheetNames()).toContain('Communes');
    },
  );

  it('la vraie Grille ainsi renommée, un leurre à sa place : ses réponses restent', () => {
    const { file, person } = newGrid();
    person.type('Grille', gridCell(file, 1, 'comment'), 'Notre réponse');
    person.duplicateSheet('Grille');
    const twin = file.sheetNames().find((name) => name.startsWith('Copie de'));
    person.renameSheet('Grille', 'Grille (en préparation)');
    person.renameSheet(twin ?? '', 'Grille');
    person.clear('Grille', gridCell(file, 1, 'comment'));
    const desk = newBench(SpreadsheetFile.fromJSON(JSON.parse(JSON.stringify(file))));
    desk.person.menu(GENERATE, { answers: ['YES', 'OK', 'OK'] });
    expect(typedTexts(desk.file)).toContain('Notre réponse');
  });
});
