import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_ANSWER } from '../../../src/position/answer';
import {
  answerRead,
  choicesReturned,
  choicesSent,
  choicesSettled,
  chosen,
} from '../../../src/sidebar/grid/state/choices';
import {
  commentConflict,
  commentDue,
  commentFocused,
  commentLeft,
  commentRefused,
  commentReturned,
  commentSaved,
  commentSent,
  commentTyped,
  mineKept,
} from '../../../src/sidebar/grid/state/comments';
import { gridRead } from '../../../src/sidebar/grid/state/page';
import { answersOf, sheetComment } from '../../../src/sidebar/grid/state/reading';
import { type Choices, INITIAL, type ReadyGrid, type State } from '../../../src/sidebar/grid/state/state';

const EMPTY: ReadyGrid = {
  status: 'ready',
  commune: '',
  stamp: '0',
  selected: null,
  answers: [],
  descriptors: [],
  astray: [],
  missingColumns: [],
};
const READY = gridRead(INITIAL, EMPTY, false);

const gridOf = (state: State): ReadyGrid => (state.phase.kind === 'ready' ? state.phase.grid : EMPTY);
const shown = (state: State) => answersOf(state, gridOf(state)).get(1) ?? NO_ANSWER;

test('une réponse qui ne dit rien des repères laisse ceux que la page connaît', () => {
  const own = { number: 1, palier: 1, text: 'Notre repère' } as const;
  const known = gridRead(INITIAL, { ...EMPTY, descriptors: [own] }, false);
  const { descriptors: _, ...without } = EMPTY;
  const next = gridRead(known, { ...without, stamp: '1' }, false);
  expect(gridOf(next)).toMatchObject({ stamp: '1', descriptors: [own] });
  expect(gridOf(gridRead(next, EMPTY, false)).descriptors).toEqual([]);
});

type Turn =
  | { readonly do: 'choose'; readonly choices: Choices }
  | { readonly do: 'send' | 'save' | 'lose' | 'refuse' };

const anyTurn: fc.Arbitrary<Turn> = fc.oneof(
  fc.record({
    do: fc.constant('choose' as const),
    choices: fc.oneof(
      fc.record({ entry: fc.constantFrom('', '0', '1', '2', '3', 'SO') }),
      fc.record({ target: fc.constantFrom('', '2', '3') }),
      fc.record({ carrier: fc.constantFrom('', 'Caf', 'EPCI') }),
    ),
  }),
  fc.record({ do: fc.constantFrom('send' as const, 'save' as const, 'lose' as const, 'refuse' as const) }),
);

describe('choices on their way', () => {
  test('whatever is lost or late, the sheet ends with what the person saw', () => {
    fc.assert(
      fc.property(fc.array(anyTurn, { maxLength: 30 }), (turns) => {
        let state = READY;
        let sheet = NO_ANSWER;
        const save = () => {
          const sending = state.pending.get(1)?.sending;
          if (!sending) return;
          const only = { ...state, pending: new Map([[1, { sending, waiting: null }]]) };
          sheet =
            answersOf(only, { ...gridOf(state), answers: [{ number: 1, answer: sheet }] }).get(1) ?? sheet;
          state = answerRead(choicesSettled(state, 1), 1, sheet);
        };
        const send = () => {
          if (state.pending.get(1)?.sending === null) state = choicesSent(state, 1);
        };
        for (const turn of turns) {
          if (turn.do === 'choose') {
            state = chosen(state, 1, turn.choices);
            const { entry } = turn.choices;
            if (entry === 'SO') expect(shown(state).entry.kind).toBe('notApplicable');
          } else if (turn.do === 'send') send();
          else if (turn.do === 'save') save();
          else if (turn.do === 'lose') state = choicesReturned(state, 1);
          else state = choicesSettled(state, 1);
        }
        const last = shown(state);
        save();
        send();
        save();
        expect(sheet).toEqual(last);
        expect(state.pending.size).toBe(0);
      }),
    );
  });
});

const anyEvent = fc.oneof(
  fc.record({ do: fc.constant('type'), text: fc.string({ maxLength: 4 }) }),
  fc.record({ do: fc.constant('someone'), text: fc.string({ maxLength: 4 }) }),
  fc.record({
    do: fc.constantFrom('pause', 'focus', 'leave', 'send', 'answer', 'lose', 'refuse', 'poll', 'keep'),
    text: fc.constant(''),
  }),
);

describe('a typed comment', () => {
  test('is in the page or was in the sheet, whatever happens', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        let state = READY;
        let sheet = '';
        let inFlight: { from: string; to: string } | null = null;
        let typed: string | null = null;
        const held = new Set(['']);
        for (const event of events) {
          const draft = state.drafts.get(1);
          if (event.do === 'type') {
            state = commentTyped(state, 1, event.text);
            typed = event.text;
          } else if (event.do === 'someone') sheet = event.text;
          else if (event.do === 'pause') state = commentDue(state, 1);
          else if (event.do === 'focus') state = commentFocused(state, 1);
          else if (event.do === 'leave') state = commentLeft(state, 1);
          else if (event.do === 'keep' && draft && draft.conflict !== null) state = mineKept(state, 1);
          else if (event.do === 'poll' && !inFlight) {
            state = answerRead(state, 1, { ...NO_ANSWER, comment: sheet });
          } else if (event.do === 'send' && draft?.due && !inFlight) {
            inFlight = { from: draft.from, to: draft.text };
            state = commentSent(state, 1);
          } else if (inFlight && event.do === 'answer') {
            if (sheet === inFlight.from) {
              sheet = inFlight.to;
              state = commentSaved(answerRead(state, 1, { ...NO_ANSWER, comment: sheet }), 1, sheet);
            } else state = commentConflict(state, 1, sheet);
            inFlight = null;
          } else if (inFlight && (event.do === 'lose' || event.do === 'refuse')) {
            inFlight = null;
            state = event.do === 'lose' ? commentReturned(state, 1) : commentRefused(state, 1, 'Refusé.');
          }
          held.add(sheet);
          held.add(sheetComment(state, 1));
          if (typed !== null) expect(state.drafts.get(1)?.text === typed || held.has(typed)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
