import { unanswered } from '../state/reading';
import type { ViewProps } from './view';

/** What the position says of what comes next. */
export function onwardHint({ position }: ViewProps): string {
  const { answered, criteria } = position;
  return answered === criteria ? `Les ${criteria} critères ont une réponse. Et maintenant ?` : '';
}

/** The next thing to do from the position: the first criterion without an answer, then the next steps. */
export function Onward({ answers, position, actions }: ViewProps) {
  const [next] = unanswered(answers);
  if (!next) {
    return (
      <p class="buttons wide">
        <button type="button" class="primary" onClick={() => actions.view('steps')}>
          Voir les pistes
        </button>
      </p>
    );
  }
  return (
    <button type="button" class="primary wide" onClick={() => actions.goTo(next.number)}>
      {position.answered === 0 ? 'Commencer par le critère 1' : `Reprendre au critère ${next.number}`}
    </button>
  );
}
