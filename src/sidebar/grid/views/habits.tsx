import type { Habit } from '../../../contract/grid';
import type { ViewProps } from './view';

type HabitProps = Pick<ViewProps, 'state' | 'actions'>;

interface CheckProps extends HabitProps {
  readonly habit: Habit;
  /** The box is ticked where the habit is not taken. */
  readonly reversed?: boolean;
  readonly label: string;
}

function Check({ state, actions, habit, reversed = false, label }: CheckProps) {
  return (
    <label class="habit">
      <input
        type="checkbox"
        checked={state.habits.includes(habit) !== reversed}
        onChange={({ currentTarget }) => actions.setHabit(habit, currentTarget.checked !== reversed)}
      />
      <span>{label}</span>
    </label>
  );
}

export function Advancing(props: HabitProps) {
  return <Check {...props} habit="advance" label="Passer au suivant après chaque réponse" />;
}

/** The keys of the view, and how to do without those that a slip or a voice command may press. */
export function Keys(props: HabitProps) {
  return (
    <details>
      <summary>Au clavier</summary>
      <p id="choice-keys">
        Les flèches lisent les paliers sans répondre ; Espace ou Entrée choisit. 0 à 3 et S (sans objet)
        répondent aussitôt. Ctrl + Entrée passe au suivant.
      </p>
      <Check
        {...props}
        habit="keys-off"
        reversed
        label="0 à 3 et S répondent où que l’on soit dans la vue, hors des champs"
      />
    </details>
  );
}
