import { criterionOf, pillarOf } from '../../../guide/guide';
import { modesText } from '../../../guide/modes';
import { answerTo } from '../../../position/position';
import { guidePage } from '../state/reading';
import { Advice } from './advice';
import { AnswerForm } from './answer-form';
import { Beside, Updates } from './beside-guide';
import { CommentField } from './comment-field';
import { CriterionNav, NextCriterion } from './criterion-nav';
import { GuideAwaited } from './guide-awaited';
import { GuidePage } from './guide-page';
import { PlanFields } from './plan-fields';
import type { ViewProps } from './view';

function Offer({ state, actions }: ViewProps) {
  const { offered } = state;
  return (
    <div role="status">
      {offered !== null && (
        <div class="notice">
          <button type="button" onClick={() => actions.goTo(offered)}>
            Aller au critère {offered} sélectionné dans la feuille
          </button>
        </div>
      )}
    </div>
  );
}

/** One criterion: its question, the answer, then what the guide's page says. */
export function CriterionView(props: ViewProps) {
  const { state, grid, answers, actions } = props;
  const { shown, guide } = state;
  const criterion = criterionOf(shown);
  if (!criterion) return null;
  const answer = answerTo(answers, criterion);
  const page = guidePage(state, criterion);
  const astray = grid.astray.some(({ number }) => number === shown);
  const part = { state, grid, criterion, answer, answers, actions, disabled: astray || grid.locked === true };
  return (
    <>
      <CriterionNav {...props} />
      <Offer {...props} />
      <p class="eyebrow">
        {[pillarOf(criterion).title, modesText(criterion)].filter((text) => text !== '').join(' · ')}
      </p>
      <h1 tabIndex={-1}>
        {shown}. {criterion.title}
      </h1>
      <p class="question">{criterion.question}</p>
      {criterion.subQuestions && (
        <ul class="texts">
          {criterion.subQuestions.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <AnswerForm key={shown} {...part} />
      <CommentField key={`comment-${shown}`} {...part} />
      <PlanFields key={`plan-${shown}`} {...part} />
      <NextCriterion {...props} />
      {page && typeof guide !== 'string' ? (
        <>
          <Advice key={`advice-${shown}`} page={page} entry={answer.entry} />
          <Updates criterion={criterion} texts={guide} />
          <GuidePage key={`guide-${shown}`} criterion={criterion} page={page} />
          <Beside key={`beside-${shown}`} criterion={criterion} texts={guide} />
        </>
      ) : (
        <GuideAwaited {...props} />
      )}
    </>
  );
}
