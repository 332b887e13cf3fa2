import { describe, expect, it } from 'vitest';
import { cellKey } from '../../../host/file/overlay';
import {
  add,
  call,
  copies,
  copy,
  type Desk,
  LIST,
  newDesk,
  only,
  refusal,
  sitAt,
  state,
  typedTexts,
  value,
} from '../communes';
import { gridCell } from '../grid';

/** Texts and sheets that are not what a commune is to receive, put where nobody looks. */

const SECRET = 'secret de la voisine';

function note(desk: Desk, sheet: string, row: number, column: number): void {
  desk.file.sheetByName(sheet).state.notes.set(cellKey(row, column), SECRET);
}

function expectRefused(desk: Desk, ...parts: string[]): void {
  const { template: model } = state(desk);
  expect(model.kind).toBe('filled');
  const { message } = refusal(copy(desk, '93070'));
  for (const part of parts) {
    expect(model).toHaveProperty('what', expect.stringContaining(part));
    expect(message).toContain(part);
  }
  expect(copies(desk)).toEqual([]);
}

function listed(): Desk {
  const desk = newDesk();
  add(desk, LIST);
  return desk;
}

describe('une feuille à nous qui y est deux fois', () => {
  it('un double de Communes n’est envoyé à aucune commune', () => {
    const desk = listed();
    desk.person.duplicateSheet('Communes');
    expectRefused(desk, 'feuilles en double', 'Copie de Communes');
  });

  it('un double d’une Grille remplie ne reste pas dans un modèle vidé', () => {
    const desk = newDesk();
    desk.person.type('Grille', gridCell(desk.file, 1, 'comment'), SECRET);
    desk.person.duplicateSheet('Grille');
    value(call(desk, 'makeTemplate'));
    const model = sitAt(only(copies(desk)));
    model.person.menu('Partager, copier, comparer', { answers: ['YES', 'OK'] });
    expect(model.runtime.alerts[0]?.text).toContain('Copie de Grille');
    expect(typedTexts(model.file)).not.toContain(SECRET);
    expect(state(model).template.kind).toBe('blank');
  });

  it('un leurre vierge nommé « Grille » ne cache pas la vraie, renommée', () => {
    const desk = listed();
    desk.person.duplicateSheet('Grille');
    desk.person.type('Grille', gridCell(desk.file, 1, 'comment'), SECRET);
    desk.person.renameSheet('Grille', 'Bilan');
    desk.person.renameSheet('Copie de Grille', 'Grille');
    expectRefused(desk, 'feuilles en double', '1 critère rempli');
  });
});

describe('un texte ou une note à côté des tableaux', () => {
  it.each([
    ['Grille', 'T6'],
    ['Accueil', 'H3'],
  ])('%s!%s arrête la copie, et est nommé', (sheet, at) => {
    const desk = listed();
    desk.person.type(sheet, at, SECRET);
    expectRefused(desk, `« ${sheet} » (${at})`);
  });

  it.each([
    ['Grille', 6, 20],
    ['Accueil', 30, 8],
  ] as const)('une note sur %s, bien au-delà de ce qui est rempli', (sheet, row, column) => {
    const desk = listed();
    note(desk, sheet, row, column);
    expectRefused(desk, `« ${sheet} »`);
  });

  it.each(['Synthèse', 'Conseils', 'Repères', 'Données'])(
    'dans %s, le panneau ne dit pas « vierge »',
    (sheet) => {
      const desk = listed();
      note(desk, sheet, 40, 20);
      expect(state(desk).template).toHaveProperty('what', expect.stringContaining(`« ${sheet} » (T40)`));
    },
  );

  it('dans les lignes du haut de Communes, il reste ici et ne part pas', () => {
    const desk = listed();
    desk.person.type('Communes', 'E2', SECRET);
    desk.person.type('Communes', 'J4', `${SECRET} (titre)`);
    note(desk, 'Communes', 2, 9);
    value(copy(desk, '93070'));
    expect(typedTexts(only(copies(desk))).filter((text) => text.includes('secret'))).toEqual([]);
    expect(typedTexts(desk.file).filter((text) => text.includes('secret'))).toHaveLength(3);
  });

  it('une plage nommée se dit avant ; celle de l’export, que chaque copie a, non', () => {
    const desk = newDesk();
    const sheetId = desk.file.sheetByName('Feuille 1').state.id;
    desk.file.state.names.set('Secret_voisin', {
      sheetId,
      block: { row: 2, column: 2, rows: 3, columns: 1 },
    });
    const { template: model } = state(desk);
    expect(model).toMatchObject({ kind: 'blank', carries: [expect.stringContaining('Secret_voisin')] });
    expect(JSON.stringify(model)).not.toContain('GrilleSPPE_export');
  });

  it('une feuille à soi qui ne contient qu’une note se dit avant', () => {
    const desk = listed();
    note(desk, 'Feuille 1', 3, 3);
    expect(state(desk).template).toMatchObject({
      kind: 'blank',
      carries: [expect.stringContaining('Feuille 1')],
    });
  });
});

describe('entre la lecture de la liste et la copie', () => {
  it.each(['Synthèse', 'Conseils', 'Repères', 'Données', 'Partenaires', 'Regards'])(
    'une note posée sur %s arrête la copie suivante',
    (sheet) => {
      const desk = newDesk();
      value(call(desk, 'prepareSharing'));
      add(desk, LIST);
      value(copy(desk, '93070'));
      note(desk, sheet, 40, 6);
      const { message } = refusal(copy(desk, '2B033'));
      expect(message).toContain(`« ${sheet} » (F40)`);
      expect(copies(desk)).toHaveLength(1);
    },
  );

  it.each([
    ['Synthèse', 'M20'],
    ['Conseils', 'B400'],
    ['Données', 'B60'],
  ])('un texte tapé dans %s!%s, de même', (sheet, at) => {
    const desk = listed();
    desk.person.type(sheet, at, SECRET);
    expect(refusal(copy(desk, '93070')).message).toContain(`« ${sheet} » (${at})`);
  });

  it('dans une ligne ajoutée depuis, ou une colonne d’une feuille à soi, de même', () => {
    const desk = listed();
    desk.person.insertRows('Synthèse', desk.file.sheetByName('Synthèse').state.maxRows + 1);
    note(desk, 'Synthèse', desk.file.sheetByName('Synthèse').state.maxRows, 3);
    expect(refusal(copy(desk, '93070')).message).toContain('« Synthèse »');
    const other = listed();
    const { maxColumns } = other.file.sheetByName('Feuille 1').state;
    other.person.insertColumns('Feuille 1', maxColumns + 1);
    note(other, 'Feuille 1', 3, maxColumns + 1);
    other.file
      .sheetByName('Feuille 1')
      .state.notes.set(
        cellKey(4, maxColumns + 1),
        'enfance@saint-ouen.exemple.fr, guichet@bastia.exemple.fr',
      );
    expect(refusal(copy(other, '93070')).message).toContain('contacts de plusieurs communes');
  });

  it('un onglet mis à la place d’un autre est vu', () => {
    const desk = listed();
    desk.person.addSheet('Listing');
    value(copy(desk, '93070'));
    desk.person.deleteSheet('Listing');
    desk.person.duplicateSheet('Communes');
    expect(refusal(copy(desk, '2B033')).message).toContain('Copie de Communes');
  });

  it('des contacts mis dans une feuille à soi, ou qui y étaient avant d’être dans Communes', () => {
    const desk = newDesk();
    desk.person.paste('Feuille 1', 'A1', [['enfance@saint-ouen.exemple.fr'], ['guichet@bastia.exemple.fr']]);
    add(desk, 'Gex');
    value(copy(desk, 'gex'));
    add(desk, LIST);
    expect(refusal(copy(desk, '93070')).message).toContain('contacts de plusieurs communes');
  });

  it('une fois la note retirée, la suite se fait, sans rien lire de plus', () => {
    const desk = listed();
    note(desk, 'Synthèse', 40, 6);
    refusal(copy(desk, '93070'));
    desk.file.sheetByName('Synthèse').state.notes.delete(cellKey(40, 6));
    value(copy(desk, '93070'));
    desk.runtime.resetCalls();
    value(copy(desk, '2B033'));
    expect(desk.runtime.calls.total).toBeLessThanOrEqual(64);
  });
});
