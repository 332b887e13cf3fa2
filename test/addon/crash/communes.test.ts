import { describe, expect, it } from 'vitest';
import type { CopyHandle } from '../../../host/index';
import { LONG_RUN } from '../../long-run';
import {
  add,
  brief,
  call,
  contents,
  copies,
  copy,
  crashWhileCopying,
  type Desk,
  expectNoLeak,
  KEYS,
  LIST,
  newDesk,
  only,
  reopened,
  settle,
  sitAt,
  state,
  TITLES,
  titled,
  typedTexts,
  value,
} from '../communes';
import { gridCell } from '../grid';
import { itSurvives, once } from './trial';

const KEY = KEYS[1] ?? '';
const TITLE = TITLES[1] ?? '';
/** The call that makes a file. */
const COPY = 'Spreadsheet.copy';

/** A drive with a list of communes, the first of them copied. */
function listed(copyHandle: CopyHandle = 'works'): string {
  const desk = newDesk({ copyHandle });
  add(desk, LIST);
  value(copy(desk, KEYS[0] ?? ''));
  desk.person.type('Communes', 'J6', '=A6&" !"');
  desk.person.type('Accueil', 'C13', 'Commune');
  return JSON.stringify(desk.drive);
}

/** The model but for what the lines of Communes say of their copies. */
const model = ({ file }: Desk) =>
  [...contents(file)].filter(([where]) => !/^Communes![EFGHIJ]\d+$/.test(where));

/** Looks in the drive for the copy of an interrupted line, as a person does, and says what is there. */
function settleAll(desk: Desk): void {
  for (const row of state(desk).rows) {
    if (row.state !== 'interrupted' && (row.state !== 'created' || row.link !== '')) continue;
    const [found] = titled(desk, TITLES[KEYS.indexOf(row.key)] ?? '');
    value(settle(desk, row.key, found?.url ?? ''));
  }
}

const states = (desk: Desk) => state(desk).rows.map(({ state: now }) => now);

describe.each(['works', 'same'] as const)(
  'une panne au milieu d’une copie (objet rendu : « %s »)',
  (handle) => {
    const json = once(() => listed(handle));
    const initial = once(() => {
      const start = reopened(json());
      return { model: model(start), names: state(start).rows.map(({ name }) => name) };
    });

    itSurvives('ne perd rien, ne double rien, et la suite finit le travail', {
      name: `copy-${handle}`,
      samples: 6,
      around: COPY,
      start: () => reopened(json()),
      job: (desk) => copy(desk, KEY),
      failed: (desk, said) => {
        const made = titled(desk, TITLE).length;
        const { rows } = state(desk);
        const now = rows[1]?.state;
        expect(
          rows.map(({ name }) => name),
          said,
        ).toEqual(initial().names);
        if (made === 1) expect(['created', 'interrupted'], said).toContain(now);
        if (now === 'interrupted') {
          // Nothing is copied again by itself.
          expect(copy(desk, KEY).ok, said).toBe(false);
          expect(titled(desk, TITLE), said).toHaveLength(made);
        }
        expect(model(desk), said).toEqual(initial().model);
      },
      finished: (desk, said) => {
        settleAll(desk);
        for (const one of KEYS) value(copy(desk, one));
        settleAll(desk);
        expect(state(desk).rows.map(brief), said).toEqual(KEYS.map((one) => `${one} created lien`));
        for (const title of TITLES) expect(titled(desk, title), `${said}, ${title}`).toHaveLength(1);
        expect(model(desk), said).toEqual(initial().model);
        // Nothing stays of what was put away.
        const kept = [...desk.file.state.properties.keys()].filter((key) => !key.startsWith('lien '));
        expect(kept.sort(), said).toEqual(['connu', 'feuilles', 'vierge']);
        expectNoLeak(desk);
      },
    });
  },
);

describe('une erreur passagère au milieu d’une copie', () => {
  const json = once(listed);
  const initial = once(() => model(reopened(json())));

  itSurvives('laisse le registre et le modèle justes, sans attendre l’appel suivant', {
    name: 'copy-passing',
    samples: 8,
    around: COPY,
    passing: true,
    start: () => reopened(json()),
    job: (desk) => copy(desk, KEY),
    finished: (desk, said) => {
      const made = titled(desk, TITLE).length;
      const now = state(desk).rows[1]?.state;
      if (now === 'waiting') expect(made, said).toBe(0);
      if (now === 'created') expect(made, said).toBe(1);
      expect(model(desk), said).toEqual(initial());
      expectNoLeak(desk);
    },
  });
});

describe('une panne pendant la remise en ordre', () => {
  const initial = once(() => model(reopened(listed())));
  const linesAway = once(() => {
    const desk = reopened(listed());
    crashWhileCopying(desk, KEY);
    expect(desk.file.display('Communes!A5')).toBe('');
    return JSON.stringify(desk.drive);
  });

  itSurvives('recommence jusqu’à ce que tout soit revenu', {
    name: 'copy-put-back',
    samples: 6,
    start: () => reopened(linesAway()),
    job: (desk) => call(desk, 'readCommunes'),
    finished: (desk, said) => {
      expect(states(desk), said).toEqual(['created', 'interrupted', 'waiting', 'waiting', 'waiting']);
      expect(model(desk), said).toEqual(initial());
    },
  });
});

describe('une panne pendant qu’une copie se finit', () => {
  /** A copy as it is when it is first opened, and what it holds once it is finished. */
  const trial = (make: (desk: Desk) => unknown, finish: (own: Desk) => unknown) => {
    const json = once(() => {
      const desk = newDesk();
      add(desk, LIST);
      make(desk);
      return JSON.stringify(only(copies(desk)));
    });
    const start = () => newDesk({}, json());
    const done = once(() => {
      const own = start();
      finish(own);
      expect(typedTexts(own.file).filter((text) => /Secret|marc@/.test(text))).toEqual([]);
      return [...contents(own.file)];
    });
    return {
      start,
      job: finish,
      finished: (own: Desk, said: string) => {
        finish(own);
        expect([...contents(own.file)], said).toEqual(done());
      },
    };
  };

  const copied = trial(
    (desk) => value(copy(desk, KEYS[0] ?? '')),
    (own) => value(call(own, 'readGrid')),
  );
  itSurvives('recommence à l’ouverture suivante (copie d’une commune)', {
    name: 'settle-copy',
    samples: 6,
    ...copied,
    finished: (own, said) => {
      copied.finished(own, said);
      expect(state(own).template.kind, said).toBe('filled');
    },
  });

  const model = trial(
    (desk) => {
      desk.person.type('Grille', gridCell(desk.file, 1, 'comment'), 'Secret');
      desk.person.type('Accueil', 'C12', 'Saint-Secret');
      value(call(desk, 'makeTemplate'));
    },
    // A model asks first; the answers that are not asked for are not used.
    ({ person }) => person.menu('Vérifier la grille', { answers: ['YES', 'OK', 'OK'] }),
  );
  itSurvives('recommence à l’ouverture suivante (modèle vierge)', {
    name: 'settle-model',
    samples: 5,
    ...model,
    failed: ({ drive }, said) => {
      const texts = drive.files.flatMap((file) => typedTexts(file));
      expect(
        texts.some((text) => text.includes('Secret')),
        said,
      ).toBe(true);
    },
    finished: (own, said) => {
      model.finished(own, said);
      expect(state(own).template.kind, said).toBe('blank');
    },
  });
});

describe.skipIf(LONG_RUN)('la limite du jour, atteinte au N-ième fichier', () => {
  it.each([0, 1, 2, 3, 4])(
    'après %i copies : le registre est juste, et la suite se fait le lendemain',
    (limit) => {
      const times = { now: Date.now() };
      const desk = newDesk({ limits: { spreadsheets: limit }, now: () => times.now });
      add(desk, LIST);
      const results = KEYS.map((key) => copy(desk, key));
      expect(results.map((result) => (result.ok ? 'fait' : result.refusal.code))).toEqual(
        KEYS.map((_, index) => (index < limit ? 'fait' : 'quota')),
      );
      expect(state(desk).rows.map((row) => row.state)).toEqual(
        KEYS.map((_, index) => (index < limit ? 'created' : 'waiting')),
      );
      times.now += 90_000_000;
      desk.drive.limits.spreadsheets = 250;
      for (const key of KEYS) value(copy(desk, key));
      for (const title of TITLES) expect(titled(desk, title)).toHaveLength(1);
      expectNoLeak(desk);
      expect(sitAt(desk.file).file.display('Accueil!C12')).toBe('');
    },
  );
});
