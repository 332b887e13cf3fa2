import { describe, expect, it } from 'vitest';
import { cellKey } from '../../host/file/overlay';
import type { Result } from '../../src/contract/result';
import type { PerspectivesState } from '../../src/contract/sharing';
import { CRITERIA } from '../../src/guide/guide';
import { PERSPECTIVE_COLUMNS } from '../../src/workbook/sharing/perspectives-sheet';
import { OFFICER, partners } from '../sidebar/coordination/files';
import { seatOf } from '../sidebar/gestures';
import { refusal, value } from './communes';
import type { Bench } from './grid';
import { call, choose, granted, perspectiveLetter } from './sharing';

/** What a partner answers in the panel, and what is decided together: where it is kept, and whom Google lets write it. */

const PMI = 'pmi@exemple.fr';
type Ready = Extract<PerspectivesState, { status: 'ready' }>;
const read = (bench: Bench) => value(call<PerspectivesState>(bench, 'readPerspectives')) as Ready;
const save = (bench: Bench, change: object) =>
  call<PerspectivesState>(bench, 'saveRegard', change) as Result<PerspectivesState>;

function desks() {
  const owner = partners();
  granted(choose(owner, 'team', [OFFICER]));
  const partner = seatOf(owner, PMI);
  return { owner, partner };
}

const cell = (number: number) => `${perspectiveLetter(1)}${4 + number}`;
const shown = (bench: Bench, number: number) => bench.file.sheetByName('Regards').value(cell(number));
const note = (bench: Bench, number: number) => bench.file.sheetByName('Regards').note(cell(number));

describe('mon regard', () => {
  it('dit à un partenaire quelle colonne est la sienne, et au gestionnaire aucune', () => {
    const { owner, partner } = desks();
    expect(read(partner)).toMatchObject({ mine: ['PMI'], mayDecide: false });
    expect(read(owner)).toMatchObject({ mine: [], mayDecide: true });
  });

  it('écrit le palier dans sa cellule et la raison dans sa note, que tout le monde lit', () => {
    const { owner, partner } = desks();
    value(save(partner, { partner: 'PMI', criterion: 3, entry: '2' }));
    value(save(partner, { partner: 'PMI', criterion: 3, reason: { from: '', to: 'Vu en\nconsultation' } }));
    expect([shown(partner, 3), note(partner, 3)]).toEqual([2, 'Pourquoi : Vu en consultation']);
    const [pmi] = read(owner).partners;
    expect([pmi?.entries[2], pmi?.reasons[2]]).toEqual([{ kind: 'palier', palier: 2 }, 'Vu en consultation']);
    value(save(partner, { partner: 'PMI', criterion: 3, entry: '' }));
    expect([shown(partner, 3), note(partner, 3)]).toEqual(['', 'Pourquoi : Vu en consultation']);
  });

  it('garde ce que d’autres ont mis dans la note, et ne remplace pas une raison changée entre-temps', () => {
    const { partner } = desks();
    const { notes } = partner.file.sheetByName('Regards').state;
    const place = PERSPECTIVE_COLUMNS.number('own') + 1;
    notes.set(cellKey(7, place), 'À revoir en mai');
    value(save(partner, { partner: 'PMI', criterion: 3, reason: { from: '', to: 'Un' } }));
    expect(note(partner, 3)).toBe('Pourquoi : Un\nÀ revoir en mai');
    const refused = refusal(
      save(partner, { partner: 'PMI', criterion: 3, reason: { from: 'Zéro', to: 'Deux' } }),
    );
    expect([refused.code, refused.current]).toEqual(['conflict', 'Un']);
    value(save(partner, { partner: 'PMI', criterion: 3, reason: { from: 'Un', to: '' } }));
    expect(note(partner, 3)).toBe('À revoir en mai');
  });

  it('suit la ligne du critère, où qu’elle soit rangée', () => {
    const { owner, partner } = desks();
    owner.person.sortRange('Regards', 'A5:AB33', 1, false);
    value(save(partner, { partner: 'PMI', criterion: 3, entry: '1' }));
    expect(
      read(owner).partners[0]?.entries.map((entry) => (entry.kind === 'palier' ? entry.palier : null)),
    ).toEqual(CRITERIA.map(({ number }) => (number === 3 ? 1 : null)));
  });

  it('n’écrit ni dans la colonne d’un autre, ni dans une colonne qui n’est à personne, ni comme une formule', () => {
    const { owner, partner } = desks();
    const intruder = seatOf(owner, 'prefecture@exemple.fr');
    expect(refusal(save(intruder, { partner: 'PMI', criterion: 3, entry: '2' })).code).toBe('protected');
    for (const name of ['MSA', '', '(libre 2)'])
      expect(refusal(save(partner, { partner: name, criterion: 3, entry: '2' })).code).toBe('not-ready');
    expect(refusal(save(partner, { partner: 'PMI', criterion: 3, entry: '=1' })).code).toBe('argument');
    expect(refusal(save(partner, { partner: 'PMI', criterion: 30, entry: '2' })).code).toBe('argument');
    expect(shown(partner, 3)).toBe('');
  });
});

describe('ce qui est décidé ensemble', () => {
  const decide = (bench: Bench, ...args: unknown[]) =>
    call<PerspectivesState>(bench, 'saveDecision', ...args) as Result<PerspectivesState>;

  it('s’écrit sur la ligne du critère, en texte, et revient quand la feuille est remise en ordre', () => {
    const { owner } = desks();
    value(decide(owner, 5, '', '=Palier 2, car la PMI l’a vu'));
    granted(call(owner, 'prepareSharing'));
    const state = read(owner);
    expect(state.decisions?.[4]).toBe('=Palier 2, car la PMI l’a vu');
    expect(state.decisions?.filter((text) => text !== '')).toHaveLength(1);
    const letter = PERSPECTIVE_COLUMNS.letter('decided');
    expect(owner.file.formula(`Regards!${letter}9`)).toBe('');
  });

  it('n’est ouvert qu’à la personne propriétaire et à l’équipe, et ne remplace pas ce qu’un autre a écrit', () => {
    const { owner, partner } = desks();
    expect(refusal(decide(partner, 5, '', 'Oui')).code).toBe('protected');
    value(decide(owner, 5, '', 'Un'));
    expect(refusal(decide(owner, 5, '', 'Deux')).code).toBe('conflict');
    value(decide(owner, 5, 'Un', ''));
    expect(read(owner).decisions?.[4]).toBe('');
  });

  it('compte : un fichier qui en porte n’est pas un modèle vierge', () => {
    const { owner } = desks();
    value(decide(owner, 5, '', 'Un'));
    const { template } = value(call<{ template: { kind: string; what?: string } }>(owner, 'readCommunes'));
    expect(template.what).toContain('1 décision dans Regards');
  });
});
