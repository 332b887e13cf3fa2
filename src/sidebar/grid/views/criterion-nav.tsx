import { CRITERIA, criterionOf, GUIDE } from '../../../guide/guide';
import type { Entry } from '../../../position/entry';
import { answerTo } from '../../../position/position';
import type { Actions } from '../app/actions';
import { unanswered } from '../state/reading';
import { CompletenessBar, CompletenessText } from './figures';
import type { ViewProps } from './view';

/** A criterion's state in two or three characters, for the list of all criteria. */
function brief(entry: Entry): string {
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

interface TurnProps {
  readonly label: string;
  readonly to: number;
  readonly actions: Actions;
  readonly children: string;
}

/** A button of the pager; at either end it stays focusable, so that the keyboard is not lost. */
function Turn({ label, to, actions, children }: TurnProps) {
  const possible = criterionOf(to) !== undefined;
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={!possible}
      onClick={() => possible && actions.browse(to)}
    >
      {children}
    </button>
  );
}

/** Where the reader stands among the criteria, and how to reach the others. */
export function CriterionNav(props: ViewProps) {
  const { state, answers, position, actions } = props;
  const [blank] = unanswered(answers);
  return (
    <nav class="questionnaire" aria-label="Critères">
      <div class="pager">
        <p>
          <span role="status">
            Critère <b>{state.shown}</b> sur {CRITERIA.length}
          </span>
          <br />
          <CompletenessText {...position} />
        </p>
        <Turn label="Critère précédent" to={state.shown - 1} actions={actions}>
          ‹
        </Turn>
        <Turn label="Critère suivant" to={state.shown + 1} actions={actions}>
          ›
        </Turn>
      </div>
      <CompletenessBar {...position} />
      <Jump {...props} />
      {blank && blank.number !== state.shown && (
        <button type="button" class="link" onClick={() => actions.goTo(blank.number)}>
          Reprendre au premier critère non renseigné
        </button>
      )}
    </nav>
  );
}

/** The way on, right after the answer: the questionnaire goes forward without going back up. */
export function NextCriterion({ state, actions }: ViewProps) {
  const { shown } = state;
  return (
    <p class="buttons">
      {shown > 1 && (
        <button type="button" onClick={() => actions.goTo(shown - 1)}>
          Précédent
        </button>
      )}
      {shown < CRITERIA.length ? (
        <button type="button" class="primary" onClick={() => actions.goTo(shown + 1)}>
          Suivant
        </button>
      ) : (
        <button type="button" class="primary" onClick={() => actions.view('position')}>
          Voir le positionnement
        </button>
      )}
    </p>
  );
}
