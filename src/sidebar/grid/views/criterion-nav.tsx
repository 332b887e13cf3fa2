import { CRITERIA, criterionOf, GUIDE } from '../../../guide/guide';
import { type Entry, isAnswered } from '../../../position/entry';
import { answerTo } from '../../../position/position';
import { after } from '../state/reading';
import type { ViewProps } from './view';

/** A criterion's state in two or three words, for the list of all criteria. */
export function brief(entry: Entry): string {
  if (entry.kind === 'palier') return `palier ${entry.palier}`;
  if (entry.kind === 'notApplicable') return 'sans objet';
  return entry.kind === 'blank' ? 'à renseigner' : 'à corriger';
}

function Jump({ state, answers, actions }: ViewProps) {
  return (
    <select
      aria-label="Choisir un critère"
      value={String(state.shown)}
      onChange={(event) => actions.browse(Number(event.currentTarget.value))}
    >
      {GUIDE.pillars.map((pillar) => (
        <optgroup key={pillar.id} label={pillar.title}>
          {pillar.criteria.map((criterion) => (
            <option key={criterion.number} value={String(criterion.number)}>
              {criterion.number}. {criterion.label} ({brief(answerTo(answers, criterion).entry)})
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}

/** A tick per criterion, grouped by pillar: answered or not, and the one on show; never its palier. */
function Strip({ state, answers }: ViewProps) {
  return (
    <div class="strip" aria-hidden="true">
      {GUIDE.pillars.map(({ id, criteria }) => (
        <span key={id} style={{ flexGrow: criteria.length }}>
          {criteria.map((criterion) => (
            <i
              key={criterion.number}
              class={`${isAnswered(answerTo(answers, criterion).entry) ? 'answered' : ''} ${criterion.number === state.shown ? 'current' : ''}`}
            />
          ))}
        </span>
      ))}
    </div>
  );
}

/** Which criterion is on show, how to reach another, and how many have an answer. */
export function CriterionNav(props: ViewProps) {
  const { state, position } = props;
  return (
    <nav class="chooser" aria-label="Critères">
      <p class="unseen" role="status">
        Critère {state.shown} sur {CRITERIA.length}
      </p>
      <div>
        <Jump {...props} />
        <p id="completeness">
          <b>{position.answered}</b> / {position.criteria}
          <span class="unseen"> critères renseignés</span>
        </p>
      </div>
      <Strip {...props} />
    </nav>
  );
}

/** The way back; at the first criterion it stays reachable, so that the keyboard is not lost. */
export function Previous({ state, actions }: ViewProps) {
  const possible = criterionOf(state.shown - 1) !== undefined;
  return (
    <button
      type="button"
      class="back"
      aria-label="Critère précédent"
      aria-disabled={!possible}
      onClick={() => possible && actions.goTo(state.shown - 1)}
    >
      ‹
    </button>
  );
}

/** The way on: the next criterion, then what is still blank, then where the collectivité stands. */
export function Next({ state, answers, actions }: ViewProps) {
  const { shown } = state;
  const next = after(answers, shown);
  return (
    <button type="button" class="primary" title="Ctrl + Entrée" onClick={actions.goOn}>
      {next === null ? 'Voir le radar' : next === shown + 1 ? 'Suivant' : `Critère ${next}`}
      <span aria-hidden="true"> ›</span>
    </button>
  );
}
