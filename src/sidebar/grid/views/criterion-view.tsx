import { criterionOf, pillarOf } from '../../../guide/guide';
import { modesText } from '../../../guide/modes';
import { PILLAR_COLORS } from '../../../guide/pillar-colors';
import { answerTo } from '../../../position/position';
import { shorten } from '../../../position/shorten';
import { guidePage, isWritable } from '../state/reading';
import { Advice } from './advice';
import { AnswerForm, choiceOf } from './answer-form';
import { Beside, Updates } from './beside-guide';
import { Checklist } from './checklist';
import { CommentField } from './comment-field';
import { GuideAwaited } from './guide-awaited';
import { GUIDE_HEADING, GuidePage } from './guide-page';
import { Advancing, Keys } from './habits';
import { PlanFields } from './plan-fields';
import type { ViewProps } from './view';

/** The guide's own page, further down. */
function toGuide(): void {
  const heading = document.getElementById(GUIDE_HEADING);
  heading?.scrollIntoView();
  heading?.focus();
}

/** One criterion: its question and the answer, in sight together; then the comment, and what the guide's page says. */
export function CriterionView(props: ViewProps) {
  const { state, grid, answers, actions } = props;
  const { shown, guide } = state;
  const criterion = criterionOf(shown);
  if (!criterion) return null;
  const answer = answerTo(answers, criterion);
  const page = guidePage(state, criterion);
  const pillar = pillarOf(criterion);
  const disabled = !isWritable(state, shown);
  const part = { state, grid, criterion, answer, answers, actions, disabled };
  return (
    <>
      <p class="eyebrow split">
        <b style={{ color: PILLAR_COLORS[pillar.id].strong }}>{pillar.title}</b>{' '}
        <span>
          Repère indicatif ·{' '}
          <button type="button" class="link" aria-label={`Page ${criterion.page} du guide`} onClick={toGuide}>
            p. {criterion.page}
          </button>
        </span>
      </p>
      <h1 class="question" tabIndex={-1}>
        <span class="unseen">{shown}. </span>
        {criterion.question}
      </h1>
      {criterion.subQuestions && (
        <Checklist key={`list-${shown}`} criterion={criterion} chosen={choiceOf(answer.entry)} />
      )}
      <AnswerForm key={shown} {...part} />
      <Advancing {...props} />
      {answer.entry.kind === 'invalid' && (
        <p class="notice">
          La feuille contient « <span dir="auto">{shorten(answer.entry.typed, 80)}</span> », qui ne compte
          pas. Choisissez un palier ou « Sans objet ».
        </p>
      )}
      <CommentField key={`comment-${shown}`} {...part} />
      <PlanFields key={`plan-${shown}`} {...part} />
      {page && typeof guide !== 'string' ? (
        <>
          <Advice key={`advice-${shown}`} page={page} entry={answer.entry} />
          <Updates criterion={criterion} texts={guide} />
          <GuidePage key={`guide-${shown}`} criterion={criterion} page={page} modes={modesText(criterion)} />
          <Beside key={`beside-${shown}`} criterion={criterion} texts={guide} />
        </>
      ) : (
        <GuideAwaited {...props} />
      )}
      <Keys {...props} />
    </>
  );
}
