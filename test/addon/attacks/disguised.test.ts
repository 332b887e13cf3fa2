import { describe, expect, it } from 'vitest';
import { cellKey } from '../../../host/file/overlay';
import { CRITERIA } from '../../../src/guide/guide';
import { metaText } from '../../../src/workbook/sheet-names';
import {
  add,
  call,
  contents,
  copies,
  copy,
  type Desk,
  everyText,
  LIST,
  newDesk,
  only,
  refusal,
  sitAt,
  state,
  tryToAdd,
  typedTexts,
  value,
} from '../communes';
import { GENERATE, gridCell, newGrid, VERIFY } from '../grid';

/** An editor takes from a sheet of ours all that tells it, so that it passes for one of the owner's own. */

const EDITOR = 'invite@exemple.fr';

function listed(): Desk {
  const desk = newDesk();
  add(desk, LIST);
  desk.file.share(EDITOR, 'editor');
  return desk;
}

const editorOf = ({ file }: Desk) => sitAt(file, EDITOR).person;

function clearHead(desk: Desk, sheet: string): void {
  const editor = editorOf(desk);
  for (const at of ['A1', 'B1', 'A2', 'B2', 'A3', 'B3']) editor.clear(sheet, at);
}

function expectStopped(desk: Desk, part: string): void {
  expect(state(desk).template).toMatchObject({ kind: 'filled', what: expect.stringContaining(part) });
  expect(refusal(copy(desk, '93070')).message).toContain(part);
  expect(copies(desk)).toEqual([]);
}

describe('une feuille à nous sans ses premières cellules, sous un autre nom', () => {
  it.each(['Communes', 'Grille'])('un double de « %s » arrête la copie, et est nommé', (kind) => {
    const desk = listed();
    editorOf(desk).duplicateSheet(kind);
    clearHead(desk, `Copie de ${kind}`);
    editorOf(desk).renameSheet(`Copie de ${kind}`, 'Notes');
    expectStopped(desk, '« Notes »');
  });

  it.each([
    ['effacée', null],
    ['au texte d’une autre feuille', metaText('partners')],
  ])('la vraie Communes, marque %s : aucune ligne ne part, même une fois la liste reprise', (_, text) => {
    const desk = listed();
    const editor = editorOf(desk);
    if (text === null) clearHead(desk, 'Communes');
    else editor.type('Communes', 'A1', text);
    expect(state(desk).hasSheet).toBe(false);
    value(tryToAdd(desk, 'Saint-Ouen\t93070', true));
    expectStopped(desk, '« Communes »');
  });

  it.each([
    ['entier', 0],
    ['sans la plupart de ses textes', 20],
  ])('un double de Regards rempli, %s, renommé', (_, cut) => {
    const desk = listed();
    value(call(desk, 'prepareSharing'));
    for (const row of [5, 8, 12]) desk.person.type('Regards', `D${row}`, '2');
    desk.person.duplicateSheet('Regards');
    for (const at of ['A1', 'B1', 'A2', 'B2', 'A3', 'B3']) desk.person.clear('Copie de Regards', at);
    if (cut > 0)
      for (const column of ['B', 'C']) desk.person.clear('Copie de Regards', `${column}1:${column}60`);
    desk.person.renameSheet('Copie de Regards', 'Notes');
    desk.person.clear('Regards', 'D5:D33');
    expectStopped(desk, '« Notes »');
  });

  it('un tableau des critères sans aucune réponse ne l’arrête pas', () => {
    const desk = listed();
    desk.person.addSheet('Mémo');
    desk.person.paste(
      'Mémo',
      'A1',
      CRITERIA.map(({ number, label, page }) => [String(number), label, String(page)]),
    );
    value(copy(desk, '93070'));
  });

  it('les contacts de plusieurs communes dans une feuille à soi arrêtent la copie', () => {
    const desk = listed();
    const editor = editorOf(desk);
    editor.addSheet('Suivi');
    editor.type('Suivi', 'C9', 'Relancer enfance@saint-ouen.exemple.fr et <guichet@bastia.exemple.fr>');
    expectStopped(desk, 'contacts de plusieurs communes dans « Suivi »');
  });

  it('ceux d’une seule, et une liste de noms, ne l’arrêtent pas', () => {
    const desk = listed();
    desk.person.addSheet('Suivi');
    desk.person.type('Suivi', 'C9', 'Écrire à accueil@plaine.exemple.fr');
    desk.person.type('Suivi', 'C10', 'Saint-Ouen, Bastia');
    value(copy(desk, '93070'));
    expect(everyText(only(copies(desk)))).not.toContain('bastia.exemple');
  });
});

describe('une plage nommée que l’éditeur redéfinit', () => {
  it('« GrilleSPPE_export » désigne de nouveau la ligne d’export dans la copie et après une génération', () => {
    const desk = listed();
    const elsewhere = {
      sheetId: desk.file.sheetByName('Communes').state.id,
      block: { row: 1, column: 1, rows: 90, columns: 9 },
    };
    const named = ({ file }: Desk) => file.state.names.get('GrilleSPPE_export');
    desk.file.state.names.set('GrilleSPPE_export', elsewhere);
    value(copy(desk, '93070'));
    const made = sitAt(only(copies(desk)));
    value(call(made, 'ping'));
    desk.person.menu(GENERATE);
    for (const one of [desk, made]) {
      const data = one.file.sheetByName('Données').state.id;
      expect(named(one)).toMatchObject({ sheetId: data, block: { row: 3, column: 1, rows: 1 } });
    }
  });
});

describe('« Vérifier la grille »', () => {
  it.each(['menée ailleurs', 'effacée'])('dit que la plage nommée est %s, et la remet', (how) => {
    const bench = newGrid();
    const { names } = bench.file.state;
    const sheetId = bench.file.sheetByName('Grille').state.id;
    const right = names.get('GrilleSPPE_export');
    if (how === 'effacée') names.delete('GrilleSPPE_export');
    else names.set('GrilleSPPE_export', { sheetId, block: { row: 3, column: 1, rows: 1, columns: 9 } });
    bench.person.menu(VERIFY, { answers: ['YES', 'OK'] });
    expect(bench.runtime.alerts[0]?.text).toContain(
      '« GrilleSPPE_export » ne mène plus à la feuille « Données »',
    );
    expect(bench.file.state.names.get('GrilleSPPE_export')?.block).toEqual(right?.block);
    bench.person.menu(VERIFY, { answers: ['OK'] });
    expect(bench.runtime.alerts.at(-1)?.text).not.toContain('GrilleSPPE_export');
  });
});

describe('une note loin de tout', () => {
  it('d’une feuille remplacée par une génération, reste dans l’ancienne', () => {
    const desk = newDesk();
    const names = ['Accueil', 'Grille', 'Synthèse', 'Conseils', 'Repères', 'Données'];
    for (const name of names)
      desk.file.sheetByName(name).state.notes.set(cellKey(150, 20), `note de ${name}`);
    desk.person.menu(GENERATE, { answers: ['OK'] });
    const texts = typedTexts(desk.file);
    for (const name of names) expect(texts).toContain(`note de ${name}`);
  });

  it.each([
    ['Grille (en préparation)', (desk: Desk) => desk.person.menu(GENERATE, { answers: ['OK'] })],
    ['Communes (en préparation)', (desk: Desk) => add(desk, LIST)],
  ])('seule dans une feuille « %s » : la feuille reste', (name, gesture) => {
    const desk = newDesk();
    desk.person.addSheet(name);
    desk.file.sheetByName(name).state.notes.set(cellKey(2, 2), 'La mienne');
    gesture(desk);
    expect([...contents(desk.file)]).toContainEqual([`${name} note ${cellKey(2, 2)}`, 'La mienne']);
  });
});

describe('un modèle qui se vide', () => {
  function model(): Desk {
    const desk = listed();
    desk.person.type('Grille', gridCell(desk.file, 1, 'comment'), 'Première réponse');
    value(call(desk, 'makeTemplate'));
    return newDesk({}, JSON.stringify(only(copies(desk))));
  }

  it('copie de nouveau ce qui fut tapé depuis un vidage interrompu', () => {
    const desk = model();
    desk.runtime.failAt(150, { dead: true });
    try {
      desk.person.menu('Ouvrir le panneau', { answers: ['YES', 'OK'] });
    } catch {
      // The crash itself.
    }
    desk.runtime.failAt(0);
    desk.person.type('Grille', gridCell(desk.file, 2, 'comment'), 'Seconde réponse');
    desk.person.menu('Ouvrir le panneau', { answers: ['YES', 'OK'] });
    expect(typedTexts(desk.file)).not.toContain('Seconde réponse');
    const kept = desk.drive.files.filter((file) => file !== desk.file).flatMap(typedTexts);
    expect(kept).toContain('Première réponse');
    expect(kept).toContain('Seconde réponse');
  });

  it('nomme les lignes de Communes parmi ce qui part', () => {
    const desk = model();
    value(call(desk, 'ping'));
    add(desk, LIST);
    desk.person.menu('Ouvrir le panneau', { answers: ['NO'] });
    expect(desk.runtime.alerts[0]?.text).toContain('5 lignes de la feuille Communes');
    expect(state(desk).rows).toHaveLength(5);
  });
});
