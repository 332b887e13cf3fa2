import { GUIDE } from '../../../guide/guide';
import type { Criterion } from '../../../guide/types';
import {
  helpTowards,
  NEXT_STEPS_DETAILS,
  NEXT_STEPS_RULE,
  type NextStep,
  NO_ADVICE,
  nextSteps,
} from '../../../position/next-steps';
import { unjustified } from '../../../position/position';
import { descriptorOf, guidePage, unanswered } from '../state/reading';
import type { ReadyGrid, State } from '../state/state';
import { CriterionName, pillarById } from './figures';
import { GuideAwaited } from './guide-awaited';
import type { ViewProps } from './view';

type GoTo = (criterion: number) => void;

function reasonOf({ reason, palier, target }: NextStep): string {
  return reason === 'target'
    ? `Vous visez le palier ${target} ; vous êtes au palier ${palier}.`
    : `Vous êtes au palier ${palier} ; aucun palier visé n’est indiqué.`;
}

interface StepProps {
  readonly state: State;
  readonly step: NextStep;
  readonly grid: ReadyGrid;
  readonly goTo: GoTo;
  readonly retain: (criterion: number, action: string) => void;
}

function Step({ state, step, grid, goTo, retain }: StepProps) {
  const { criterion, pillar, towards } = step;
  const page = guidePage(state, criterion);
  const help = page ? helpTowards(page.advice, towards) : { exact: true, texts: [] };
  const descriptor = descriptorOf(state, grid, criterion, towards);
  return (
    <li class="step">
      <p class="eyebrow">{pillarById(pillar)?.title}</p>
      <h2>
        <CriterionName criterion={criterion} />
      </h2>
      <p class="hint">{reasonOf(step)}</p>
      {descriptor !== '' && (
        <p>
          <b>Repère du palier {towards} :</b> {descriptor}
        </p>
      )}
      {!help.exact && <p class="hint">{NO_ADVICE}</p>}
      {help.texts.length > 0 && (
        <ul class="texts">
          {help.texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <p class="buttons">
        <button type="button" onClick={() => goTo(criterion.number)}>
          Ouvrir le critère {criterion.number}
        </button>
        <button
          type="button"
          disabled={!page}
          aria-label={`Retenir le critère ${criterion.number} dans le Plan d’action`}
          onClick={() => retain(criterion.number, help.texts[0] ?? descriptor)}
        >
          Retenir
        </button>
      </p>
    </li>
  );
}

function CriterionList({ criteria, goTo }: { readonly criteria: readonly Criterion[]; readonly goTo: GoTo }) {
  return (
    <ul class="links">
      {criteria.map((criterion) => (
        <li key={criterion.number}>
          <button type="button" class="link" onClick={() => goTo(criterion.number)}>
            <CriterionName criterion={criterion} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function Nothing({ answered }: { readonly answered: number }) {
  return (
    <p class="empty">
      {answered === 0
        ? 'Aucun critère n’est encore renseigné. Les pistes apparaîtront dès la première réponse.'
        : 'Tous les critères renseignés sont au palier 3, au palier que vous visez, ou sans objet : aucune piste à proposer pour l’instant.'}
    </p>
  );
}

/** What to work on next, why, and what is still to fill or to explain. */
export function StepsView(props: ViewProps) {
  const { state, grid, answers, position, actions } = props;
  const steps = nextSteps(GUIDE.pillars, answers);
  const blanks = unanswered(answers);
  const unexplained = unjustified(answers);
  return (
    <>
      <h1>Pistes</h1>
      <p>
        Des critères sur lesquels avancer, et ce qui peut y aider. À vous d’en retenir, ou d’en choisir
        d’autres.
      </p>
      <p class="hint">{NEXT_STEPS_RULE.join(' ')}</p>
      <details>
        <summary>La règle en détail</summary>
        <ul class="texts">
          {NEXT_STEPS_DETAILS.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      </details>
      {steps.length === 0 ? <Nothing answered={position.answered} /> : <GuideAwaited {...props} />}
      <ol class="steps">
        {steps.map((step) => (
          <Step
            key={step.criterion.number}
            state={state}
            step={step}
            grid={grid}
            goTo={actions.goTo}
            retain={actions.retain}
          />
        ))}
      </ol>
      {unexplained.length > 0 && (
        <details open>
          <summary>« Sans objet » à justifier ({unexplained.length})</summary>
          <p>Un commentaire dit pourquoi ces critères ne concernent pas la collectivité.</p>
          <CriterionList criteria={unexplained} goTo={actions.goTo} />
        </details>
      )}
      {blanks.length > 0 && (
        <details>
          <summary>Critères à renseigner ({blanks.length})</summary>
          <CriterionList criteria={blanks} goTo={actions.goTo} />
        </details>
      )}
    </>
  );
}
