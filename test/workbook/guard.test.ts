import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTRY_CHOICES } from '../../src/position/entry';
import { ANSWER_RULES } from '../../src/workbook/answer-rules';
import { FIXED_HELP, judge, refusalMessage, refusalNote, withoutRefusal } from '../../src/workbook/guard';

describe('le garde des saisies', () => {
  it('laisse ce qui est juste, réécrit le reste, refuse l’inconnu', () => {
    expect(judge('entry', 2, '')).toEqual({ kind: 'right' });
    expect(judge('entry', '', '')).toEqual({ kind: 'right' });
    expect(judge('entry', 'Palier 2', '')).toEqual({ kind: 'normalised', value: 2 });
    expect(judge('entry', 's.o.', '')).toEqual({ kind: 'normalised', value: 'SO' });
    expect(judge('entry', 'deux', '')).toEqual({ kind: 'refused', value: '', typed: 'deux' });
  });

  it('rend la valeur précédente quand elle est connue et juste', () => {
    expect(judge('entry', 5, '', '3')).toEqual({ kind: 'refused', value: 3, typed: '5' });
    expect(judge('entry', 5, '', 'douze')).toEqual({ kind: 'refused', value: '', typed: '5' });
  });

  it('refuse une formule et garde son texte', () => {
    expect(judge('entry', 2, '=1+1')).toEqual({ kind: 'refused', value: '', typed: '=1+1' });
    expect(judge('carrier', 'Caf', '=A1')).toMatchObject({ kind: 'refused', typed: '=A1' });
  });

  it('une fois appliqué, n’a plus rien à redire', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('entry' as const, 'target' as const, 'carrier' as const),
        fc.oneof(fc.string(), fc.double(), fc.integer(), fc.boolean(), fc.constantFrom(...ENTRY_CHOICES)),
        (column, raw) => {
          const verdict = judge(column, raw, '');
          if (verdict.kind !== 'right') expect(judge(column, verdict.value, '')).toEqual({ kind: 'right' });
        },
      ),
    );
  });
});

describe('la note d’une saisie refusée', () => {
  it('garde la note de la personne, remplace le refus précédent, s’efface ensuite', () => {
    const first = refusalNote('5', 'À voir avec la PMI');
    expect(first).toBe('À voir avec la PMI\nSaisie refusée : « 5 »');
    const second = refusalNote('6', first);
    expect(second).toBe('À voir avec la PMI\nSaisie refusée : « 6 »');
    expect(withoutRefusal(second)).toBe('À voir avec la PMI');
    expect(withoutRefusal(refusalNote('5'))).toBe('');
  });

  it('garde tout le texte refusé, et ce que la personne a ajouté après', () => {
    const long = 'x'.repeat(5000);
    expect(refusalNote(long)).toContain(long);
    const added = `${refusalNote('5')}\nVu avec la Caf « en mars »`;
    expect(withoutRefusal(added)).toBe('Vu avec la Caf « en mars »');
  });
});

describe('le message d’un refus', () => {
  it('tient en un seul pour tout un collage', () => {
    expect(refusalMessage([])).toBe('');
    const { help } = ANSWER_RULES.entry;
    const five = { typed: '5', criterion: 3, restored: true, help };
    expect(refusalMessage([five])).toBe(
      '« 5 » n’est pas accepté. La valeur précédente est revenue ; le texte saisi est gardé en note. Choisissez 0, 1, 2, 3 ou SO (sans objet).',
    );
    const many = Array.from({ length: 29 }, (_, index) => ({
      typed: 'x',
      criterion: index + 1,
      restored: false,
      help,
    }));
    expect(refusalMessage(many)).toContain(
      '29 saisies n’ont pas été acceptées (critères 1, 2, 3, 4, 5, 6, 7, 8…). Ces cellules sont vidées',
    );
    const header = { typed: 'x', criterion: null, restored: true, help: FIXED_HELP };
    expect(refusalMessage([header])).toContain(FIXED_HELP);
    expect(refusalMessage([header, five])).toContain(help);
  });
});
