import type { Regard } from '../../../contract/sharing';
import { CRITERIA, criterionOf, GUIDE, PALIERS } from '../../../guide/guide';
import type { Palier } from '../../../guide/types';
import { entryCell, NOT_APPLICABLE } from '../../../position/entry';
import { REASON_LIMIT } from '../../../position/reasons';
import { criterionAt, entryShown, neighbour, orderFor, type ReadyPerspectives } from '../state/regards';
import type { ViewProps } from './view';

interface MyRegardProps extends ViewProps {
  readonly read: ReadyPerspectives;
  readonly regard: Regard;
}

function descriptorOf({ state, read }: MyRegardProps, number: number, palier: Palier): string {
  const edited = read.descriptors.find((one) => one.number === number && one.palier === palier);
  return edited?.text ?? state.perspectives.texts?.pages[number]?.descriptors[palier] ?? '';
}

const answeredIn = ({ state, regard }: MyRegardProps, numbers: readonly number[]) =>
  numbers.filter((number) => entryShown(state.perspectives, regard, number).kind !== 'blank').length;

function Chooser(props: MyRegardProps & { readonly number: number }) {
  const { state, actions, regard, number } = props;
  const { concerned, others } = orderFor(state.perspectives, regard);
  const option = (one: number) => {
    const { kind } = entryShown(state.perspectives, regard, one);
    return (
      <option key={one} value={String(one)}>
        {one}. {criterionOf(one)?.label}
        {kind !== 'blank' && ' (répondu)'}
      </option>
    );
  };
  return (
    <label class="field">
      <span class="unseen">Critère</span>
      <select
        value={String(number)}
        onChange={(event) => actions.regards.go(Number(event.currentTarget.value))}
      >
        {concerned.length > 0 ? (
          <>
            <optgroup label={`Vous concernent d’abord, d’après le guide (${concerned.length})`}>
              {concerned.map(option)}
            </optgroup>
            <optgroup label="Les autres critères">{others.map(option)}</optgroup>
          </>
        ) : (
          others.map(option)
        )}
      </select>
    </label>
  );
}

function Choices(props: MyRegardProps & { readonly number: number }) {
  const { state, actions, regard, number } = props;
  const entry = entryShown(state.perspectives, regard, number);
  const chosen = entry.kind === 'blank' || entry.kind === 'invalid' ? '' : String(entryCell(entry));
  const options = [
    ...PALIERS.map((palier) => ({ value: String(palier), text: descriptorOf(props, number, palier) })),
    { value: NOT_APPLICABLE, text: 'Sans objet : le critère ne concerne pas la collectivité.' },
  ];
  return (
    <fieldset class="paliers">
      <legend>Le palier, tel que vous le voyez</legend>
      {options.map(({ value, text }) => (
        <label key={value} class={value === chosen ? 'palier on' : 'palier'}>
          <input
            type="radio"
            name="regard"
            value={value}
            checked={value === chosen}
            onChange={() => actions.regards.answer(number, value)}
          />
          <b class={`tile p${value}`}>{value}</b>
          <span>{text}</span>
        </label>
      ))}
      {chosen !== '' && (
        <button type="button" class="link" onClick={() => actions.regards.answer(number, '')}>
          Effacer cette réponse
        </button>
      )}
    </fieldset>
  );
}

/** A partner answers in the panel: the question, what each palier looks like, and why. */
export function MyRegard(props: MyRegardProps) {
  const { state, actions, read, regard } = props;
  const own = state.perspectives;
  const number = criterionAt(own, regard);
  const criterion = criterionOf(number);
  const pillar = GUIDE.pillars.find(({ criteria }) => criteria.some((one) => one.number === number));
  const { concerned } = orderFor(own, regard);
  const all = CRITERIA.map((one) => one.number);
  return (
    <section aria-label="Mon regard">
      {read.mine.length > 1 && (
        <label class="field">
          Votre colonne
          <select value={regard.name} onChange={(event) => actions.regards.fill(event.currentTarget.value)}>
            {read.mine.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <p class="hint">
        <b dir="auto">{regard.name}</b>
        {concerned.length > 0 && `, ${answeredIn(props, concerned)} / ${concerned.length} d’abord`},{' '}
        {answeredIn(props, all)} / {all.length} en tout
      </p>
      <Chooser {...props} number={number} />
      {pillar && (
        <p class="pillar" data-pillar={pillar.id}>
          {pillar.title}
        </p>
      )}
      <p class="question">{criterion?.question}</p>
      {criterion?.subQuestions && (
        <ul class="texts">
          {criterion.subQuestions.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <Choices {...props} number={number} />
      <p class="hint">
        Laissez vide ce que vous ne savez pas. Repère indicatif, à adapter ; texte officiel : guide p.{' '}
        {criterion?.page}.
      </p>
      <label class="field" for="reason">
        Pourquoi ? (facultatif, tout le monde peut le lire)
      </label>
      <textarea
        id="reason"
        key={number}
        maxLength={REASON_LIMIT}
        value={own.reasons.get(number) ?? regard.reasons[number - 1] ?? ''}
        onInput={(event) => actions.regards.typeReason(number, event.currentTarget.value)}
        onBlur={() => actions.regards.saveReason(number)}
      />
    </section>
  );
}

/** Before and after, in the foot: the order is the partner's own. */
export function RegardButtons({ state, actions, regard }: Omit<MyRegardProps, 'read'>) {
  const number = criterionAt(state.perspectives, regard);
  const [before, after] = ([-1, 1] as const).map((by) => neighbour(state.perspectives, regard, number, by));
  const go = (to: number | null | undefined) => {
    if (to !== null && to !== undefined) actions.regards.go(to);
  };
  return (
    <>
      <button type="button" disabled={before === null} onClick={() => go(before)}>
        Précédent
      </button>
      <button type="button" class="primary" disabled={after === null} onClick={() => go(after)}>
        Critère suivant
      </button>
    </>
  );
}
