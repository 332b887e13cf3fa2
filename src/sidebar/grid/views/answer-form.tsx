import { PALIERS } from '../../../guide/guide';
import { type Entry, NOT_APPLICABLE } from '../../../position/entry';
import { needsJustification } from '../../../position/position';
import { shorten } from '../../../position/shorten';
import { descriptorOf } from '../state/reading';
import { useHeldChoice } from './held-choice';
import type { PartProps } from './part';

interface Option {
  readonly value: string;
  readonly label: string;
  readonly descriptor: string;
}

function optionsOf({ state, grid, criterion }: PartProps): Option[] {
  return [
    ...PALIERS.map((palier) => ({
      value: String(palier),
      label: `Palier ${palier}`,
      descriptor: descriptorOf(state, grid, criterion, palier),
    })),
    {
      value: NOT_APPLICABLE,
      label: 'Sans objet',
      descriptor: 'Le critère ne concerne pas la collectivité. Il sort du total et du maximum.',
    },
  ];
}

/** Keys that choose while the group has the keyboard. */
const KEYS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(PALIERS.map((palier) => [String(palier), String(palier)])),
  s: NOT_APPLICABLE,
};

function choiceOf(entry: Entry): string {
  if (entry.kind === 'palier') return String(entry.palier);
  return entry.kind === 'notApplicable' ? NOT_APPLICABLE : '';
}

interface ChoiceProps {
  readonly option: Option;
  readonly checked: boolean;
  readonly onChange: (value: string) => void;
}

function Choice({ option, checked, onChange }: ChoiceProps) {
  const { value, label, descriptor } = option;
  return (
    <label class={`choice palier-${value}`}>
      <input
        type="radio"
        name="palier"
        value={value}
        checked={checked}
        aria-labelledby={`label-${value}`}
        aria-describedby={`descriptor-${value}`}
        onChange={() => onChange(value)}
      />
      <span>
        <b id={`label-${value}`}>{label}</b>
        <span id={`descriptor-${value}`}>{descriptor}</span>
      </span>
    </label>
  );
}

/** The guide's reservation, and the reason that a « sans objet » calls for. */
function Hints({ criterion, answers }: Pick<PartProps, 'criterion' | 'answers'>) {
  const { condition } = criterion;
  return (
    <>
      {condition !== undefined && (
        <p class="hint">
          Réserve du guide : « {condition} ». Si ce critère ne vous concerne pas, choisissez « Sans objet » :
          aucun commentaire n’est attendu.
        </p>
      )}
      {needsJustification(criterion, answers) && (
        <p class="notice">
          <b>À justifier.</b> Dites en commentaire pourquoi ce critère ne concerne pas la collectivité.
        </p>
      )}
    </>
  );
}

/** The four paliers and « sans objet » as radios, each with what it looks like. */
export function AnswerForm(props: PartProps) {
  const { criterion, answer, answers, actions, disabled } = props;
  const { number, page } = criterion;
  const options = optionsOf(props);
  const choose = (entry: string) => actions.choose(number, { entry });
  const held = useHeldChoice({
    saved: choiceOf(answer.entry),
    save: choose,
    keys: KEYS,
    tell(value) {
      const label = options.find((option) => option.value === value)?.label;
      actions.say(label === undefined ? '' : `${label} : pas encore choisi (Espace ou Entrée).`);
    },
  });
  const erase = () => {
    // The button is about to disappear: the keyboard goes back to the radios.
    document.querySelector<HTMLInputElement>('input[name="palier"]')?.focus();
    choose('');
  };
  return (
    <>
      {answer.entry.kind === 'invalid' && (
        <p class="notice">
          La feuille contient « <span dir="auto">{shorten(answer.entry.typed, 80)}</span> », qui ne compte
          pas. Choisissez un palier ou « Sans objet ».
        </p>
      )}
      <fieldset
        class={held.isHeld ? 'choices held' : 'choices'}
        disabled={disabled}
        aria-describedby="choice-keys"
        onKeyDown={held.onKeyDown}
        onKeyUp={held.onKeyUp}
        onFocusOut={held.onFocusOut}
      >
        <legend>Critère {number} : palier de la collectivité</legend>
        <p class="hint">Repère indicatif, à adapter ; texte officiel : guide p. {page}.</p>
        {options.map((option) => (
          <Choice
            key={option.value}
            option={option}
            checked={option.value === held.value}
            onChange={held.onChange}
          />
        ))}
        <p class="hint" id="choice-keys">
          Au clavier, les flèches lisent sans enregistrer ; Espace, Entrée ou la sortie du groupe choisit ; 0
          à 3 et S choisissent aussitôt ; Échap revient.
        </p>
      </fieldset>
      {answer.entry.kind !== 'blank' && (
        <button type="button" class="link" disabled={disabled} onClick={erase}>
          Effacer la réponse
        </button>
      )}
      <Hints criterion={criterion} answers={answers} />
    </>
  );
}
