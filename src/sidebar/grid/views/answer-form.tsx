import { PALIERS, TOP_PALIER } from '../../../guide/guide';
import type { Criterion } from '../../../guide/types';
import { type Entry, NOT_APPLICABLE } from '../../../position/entry';
import { descriptorOf } from '../state/reading';
import type { PartProps } from './part';
import { useUnfolding } from './unfolding';

interface Option {
  readonly value: string;
  /** What a screen reader says first. */
  readonly label: string;
  /** Its first words show, then all of them. */
  readonly descriptor: string;
}

function notApplicableText({ condition }: Criterion): string {
  return condition === undefined
    ? 'Sans objet pour la collectivité : ne compte pas dans le total. À expliquer en commentaire.'
    : `Sans objet pour la collectivité. Réserve du guide : « ${condition} » ; aucun commentaire n’est attendu.`;
}

function optionsOf({ state, grid, criterion }: PartProps): Option[] {
  return [
    ...PALIERS.map((palier) => ({
      value: String(palier),
      label: `Palier ${palier}`,
      descriptor: descriptorOf(state, grid, criterion, palier),
    })),
    { value: NOT_APPLICABLE, label: 'Sans objet', descriptor: notApplicableText(criterion) },
  ];
}

export function choiceOf(entry: Entry): string {
  if (entry.kind === 'palier') return String(entry.palier);
  return entry.kind === 'notApplicable' ? NOT_APPLICABLE : '';
}

interface ChoiceProps {
  readonly option: Option;
  readonly checked: boolean;
  readonly open: boolean;
  /** The palier that follows the chosen one. */
  readonly next: boolean;
  /** Tab reaches this one of the group. */
  readonly tabbable: boolean;
  readonly onFocus: () => void;
  readonly onPress: () => void;
}

function Choice({ option, checked, open, next, tabbable, onFocus, onPress }: ChoiceProps) {
  const { value, label, descriptor } = option;
  return (
    <label
      class={`choice palier-${value} ${open ? 'open' : ''} ${checked ? 'chosen' : ''}`}
      title={open || descriptor === '' ? undefined : descriptor}
    >
      <input
        type="radio"
        name="palier"
        value={value}
        checked={checked}
        tabIndex={tabbable ? 0 : -1}
        aria-labelledby={`label-${value}`}
        aria-describedby={`descriptor-${value}`}
        onFocus={onFocus}
        onClick={onPress}
      />
      <span class="tile" id={`tile-${value}`} aria-hidden="true">
        {value}
      </span>
      <span class="unseen" id={`label-${value}`}>
        {label}
      </span>
      <span class="words">
        {checked && (
          <b class="mark" aria-hidden="true">
            choisi
          </b>
        )}
        {next && !open && <span class="mark tag">palier suivant</span>}
        <span class="descriptor" id={`descriptor-${value}`}>
          {descriptor === '' ? label : descriptor}
        </span>
      </span>
    </label>
  );
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/** The radio that a key leads to from another, or undefined. */
function reached(radios: readonly HTMLInputElement[], from: EventTarget | null, key: string) {
  if (key === 'Home') return radios[0];
  if (key === 'End') return radios[radios.length - 1];
  const step = STEPS[key];
  const at = from instanceof HTMLInputElement ? radios.indexOf(from) : -1;
  return step === undefined || at < 0 ? undefined : radios[(at + step + radios.length) % radios.length];
}

/** The criterion that was answered last by the pointer: the second press of a double click is for no other. */
let pressed = 0;

/** The four paliers and « sans objet » as radios. The arrows read them; Space, Enter or a press chooses. */
export function AnswerForm(props: PartProps) {
  const { criterion, answer, actions, disabled } = props;
  const { number, label } = criterion;
  const options = optionsOf(props);
  const chosen = choiceOf(answer.entry);
  const { open, all, onAll, onFocusIn, onLeave, onPress } = useUnfolding(chosen);
  const order = options.map(({ value }) => value);
  const press = (value: string) => {
    pressed = number;
    onPress(value, order);
    if (value !== chosen) actions.answer(number, value);
  };
  const onKeyDown = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
    const { target, key, ctrlKey, metaKey, altKey, currentTarget } = event;
    if (ctrlKey || metaKey || altKey || !(target instanceof HTMLInputElement)) return;
    const radios = [...currentTarget.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    const to = reached(radios, target, key);
    if (key === 'Enter') target.click();
    else if (to) {
      to.focus();
      if (!to.checked) actions.say('Espace ou Entrée pour choisir');
    } else return;
    event.preventDefault();
  };
  return (
    <>
      <fieldset
        class="choices"
        disabled={disabled}
        aria-describedby="choice-keys"
        onKeyDown={onKeyDown}
        onClickCapture={(event) => {
          if (event.detail <= 1 || pressed === number) return;
          event.preventDefault();
          event.stopPropagation();
        }}
        onFocusOut={({ currentTarget, relatedTarget }) => {
          if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) onLeave();
        }}
      >
        <legend class="unseen">
          Critère {number}, {label} : palier de la collectivité
        </legend>
        {options.map((option) => (
          <Choice
            key={option.value}
            option={option}
            checked={option.value === chosen}
            open={all || open.has(option.value)}
            next={
              answer.entry.kind === 'palier' &&
              answer.entry.palier < TOP_PALIER &&
              option.value === String(answer.entry.palier + 1)
            }
            tabbable={option.value === (chosen === '' ? order[0] : chosen)}
            onFocus={() => onFocusIn(option.value)}
            onPress={() => press(option.value)}
          />
        ))}
      </fieldset>
      <p class="tools">
        <button type="button" class="link" aria-pressed={all} onClick={onAll}>
          Tout lire
        </button>
        <button
          type="button"
          class="link"
          hidden={answer.entry.kind === 'blank'}
          disabled={disabled}
          onClick={() => {
            // The button is about to disappear: the keyboard goes back to the radios.
            document.querySelector<HTMLInputElement>('input[name="palier"]')?.focus();
            actions.choose(number, { entry: '' });
          }}
        >
          Effacer la réponse
        </button>
      </p>
    </>
  );
}
