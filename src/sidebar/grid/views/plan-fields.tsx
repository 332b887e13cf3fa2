import { PALIERS } from '../../../guide/guide';
import { CARRIER_HELP, CARRIERS } from '../../../position/answer';
import { useHeldChoice } from './held-choice';
import type { PartProps } from './part';

interface ListProps {
  readonly label: string;
  /** Id of what explains the list. */
  readonly describedBy?: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly saved: string;
  readonly disabled: boolean;
  readonly save: (value: string) => void;
  readonly say: (text: string) => void;
}

/** A list that saves what is chosen, not what the arrow keys pass over while it is closed. */
function List({ label, describedBy, options, saved, disabled, save, say }: ListProps) {
  const held = useHeldChoice({
    saved,
    save,
    tell: (value) => say(value === '' ? '' : `${label} : pas encore choisi. Entrée pour l’enregistrer.`),
  });
  return (
    <label>
      {label}
      <select
        disabled={disabled}
        aria-describedby={describedBy}
        value={held.value}
        onKeyDown={held.onKeyDown}
        onKeyUp={held.onKeyUp}
        onFocusOut={held.onFocusOut}
        onPointerDown={held.onKeyUp}
        onChange={(event) => held.onChange(event.currentTarget.value)}
      >
        <option value="">Non précisé</option>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

const TARGETS = PALIERS.map((palier) => ({ value: String(palier), text: `Palier ${palier}` }));
const CARRIER_OPTIONS = CARRIERS.map((carrier) => ({ value: carrier, text: carrier }));

/** The palier aimed at, and who carries the criterion out. */
export function PlanFields({ criterion, answer, actions, disabled }: PartProps) {
  const { number } = criterion;
  const shared = { disabled, say: actions.say };
  const { entry, target } = answer;
  return (
    <>
      <div class="plan">
        <List
          {...shared}
          label="Palier visé"
          options={TARGETS}
          saved={answer.target === null ? '' : String(answer.target)}
          save={(target) => actions.choose(number, { target })}
        />
        <List
          {...shared}
          label="Porté par"
          describedBy="carrier-help"
          options={CARRIER_OPTIONS}
          saved={answer.carrier ?? ''}
          save={(carrier) => actions.choose(number, { carrier })}
        />
      </div>
      {entry.kind === 'palier' && target !== null && target < entry.palier && (
        <p class="hint" role="status">
          Le palier visé est inférieur au palier actuel.
        </p>
      )}
      <p class="hint" id="carrier-help">
        {CARRIER_HELP}
      </p>
    </>
  );
}
