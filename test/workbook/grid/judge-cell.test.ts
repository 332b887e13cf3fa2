import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTRY_CHOICES } from '../../../src/position/entry';
import { ANSWER_RULES } from '../../../src/workbook/grid/answer-rules';
import { judge, refusalNote, withoutRefusal } from '../../../src/workbook/grid/judge-cell';
import { editMessage, refusalMessage } from '../../../src/workbook/guard/guard-messages';
import { cpuTime } from '../../cpu-time';

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

describe('la note d’un texte refusé', () => {
  it('garde la note de la personne, remplace le refus précédent, s’efface ensuite', () => {
    const first = refusalNote('5', 'À voir avec la PMI');
    expect(first).toBe('À voir avec la PMI\nTexte refusé : « 5 »');
    const second = refusalNote('6', first);
    expect(second).toBe('À voir avec la PMI\nTexte refusé : « 6 »');
    expect(withoutRefusal(second)).toBe('À voir avec la PMI');
    expect(withoutRefusal(refusalNote('5'))).toBe('');
    expect(withoutRefusal('À voir\nSaisie refusée : « 5 »'), 'note d’avant').toBe('À voir');
  });

  it('garde tout le texte refusé, et ce que la personne a ajouté après', () => {
    const long = 'x'.repeat(5000);
    expect(refusalNote(long)).toContain(long);
    const added = `${refusalNote('5')}\nVu avec la Caf « en mars »`;
    expect(withoutRefusal(added)).toBe('Vu avec la Caf « en mars »');
  });
});

describe('une cellule de 50 000 caractères', () => {
  const HOSTILE = [' ', '\n', ' \n', '\u00a0', 'Texte refusé : « ', '\nTexte refusé : « x', ' »', '\u2028 '];
  const fill = (part: string) => part.repeat(Math.ceil(50_000 / part.length)).slice(0, 50_000);

  it.each(HOSTILE)('pleine de %j est jugée et notée en une passe', (part) => {
    const text = fill(part);
    // A quadratic reading takes seconds.
    expect(cpuTime(() => judge('entry', text, ''))).toBeLessThan(300);
    expect(cpuTime(() => judge('carrier', `${text}x`, ''))).toBeLessThan(300);
    expect(cpuTime(() => refusalNote(text, text))).toBeLessThan(300);
    expect(cpuTime(() => withoutRefusal(`${text}${refusalNote(text)}`))).toBeLessThan(300);
  });

  it('tient avec sa note dans ce qu’une note peut contenir', () => {
    expect(refusalNote(fill('x'), fill('y')).length).toBeLessThanOrEqual(50_000 + 40);
    expect(refusalNote('x'.repeat(49_000))).toContain('x'.repeat(49_000));
  });
});

describe('le message d’un refus', () => {
  const { help } = ANSWER_RULES.entry;
  const many = (count: number, after: 'unknown' | 'returned' | 'empty') =>
    Array.from({ length: count }, (_, index) => ({ typed: 'x', criterion: index + 1, after, help }));

  it('tient en un seul pour tout un collage', () => {
    expect(refusalMessage([])).toBe('');
    expect(refusalMessage([{ typed: '5', criterion: 3, after: 'returned', help }])).toBe(
      '« 5 » n’est pas accepté. La valeur précédente est revenue ; le texte saisi est gardé en note. Choisissez 0, 1, 2, 3 ou SO (sans objet).',
    );
    expect(refusalMessage(many(29, 'unknown'))).toBe(
      '29 réponses n’ont pas été acceptées (critères 1, 2, 3, 4, 5, 6, 7, 8…). Ces 29 cellules sont vidées ; les textes saisis sont gardés en note. Si elles contenaient des réponses, Fichier > Historique des versions permet de les retrouver. Choisissez 0, 1, 2, 3 ou SO (sans objet).',
    );
  });

  it('dit où est la réponse d’avant quand Google ne la donne pas, et n’en parle pas sinon', () => {
    expect(refusalMessage(many(1, 'unknown'))).toContain(
      'La cellule est vidée ; le texte saisi est gardé en note. Si elle contenait une réponse, Fichier > Historique des versions permet de la retrouver.',
    );
    expect(refusalMessage(many(1, 'empty'))).not.toContain('Historique');
    expect(refusalMessage(many(3, 'returned'))).toContain('Les valeurs précédentes sont revenues');
    const mixed = [...many(1, 'unknown'), { typed: 'y', criterion: 9, after: 'returned' as const, help }];
    expect(refusalMessage(mixed)).toContain('Une cellule est vidée ; les textes saisis sont gardés en note.');
  });

  it('accorde « cette cellule » et « ces cellules », et dit ce que prend chaque colonne', () => {
    const fixed = { typed: 'x', criterion: null, after: 'returned' as const, help: '' };
    expect(refusalMessage([fixed])).toContain('Cette cellule ne se remplit pas, son texte reste');
    expect(refusalMessage(Array.from({ length: 6 }, () => fixed))).toContain(
      'Ces 6 cellules ne se remplissent pas, leurs textes restent',
    );
    const target = { ...fixed, criterion: 2, help: ANSWER_RULES.target.help };
    const text = refusalMessage([fixed, ...many(1, 'unknown'), target]);
    expect(text).toContain(`${help} ${ANSWER_RULES.target.help}`);
    expect(text).not.toContain('pas une saisie');
  });

  it('d’un bloc entier nomme la cause et la façon de reprendre un autre tableau', () => {
    const message = editMessage({ kind: 'refused', why: 'occupied' }, many(29, 'unknown'));
    expect(message?.text).toContain('Rien de ce collage n’est entré dans la grille');
    expect(message?.text).toContain('Les 29 textes sont gardés en note');
    expect(message?.text).toContain('menu Grille SPPE > Importer des réponses');
    expect(editMessage({ kind: 'inPlace' }, [])).toBeNull();
  });
});
