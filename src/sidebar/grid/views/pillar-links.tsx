import { useState } from 'preact/hooks';
import { GUIDE } from '../../../guide/guide';
import { PILLAR_COLORS } from '../../../guide/pillar-colors';
import type { Pillar } from '../../../guide/types';
import { counted } from '../../../position/counted';
import { isAnswered } from '../../../position/entry';
import { answerTo, isComplete, type PillarPosition } from '../../../position/position';
import { ratioText } from '../../../radar/figures';
import { brief } from './criterion-nav';
import { CriterionName, meanWords } from './figures';
import type { ViewProps } from './view';

/** What a pillar's mean stands on. */
function detailOf(place: PillarPosition): string {
  const { mean, points, max, answered, criteria, notApplicable } = place;
  return [
    ...(isComplete(place) && mean !== null
      ? [`${ratioText(points, max)} points`]
      : [`${ratioText(answered, criteria)} critères`]),
    ...(notApplicable > 0 && mean !== null ? [counted(notApplicable, 'sans objet', 'sans objet')] : []),
    ...(mean !== null && !isComplete(place) ? ['provisoire'] : []),
  ].join(' · ');
}

const looks = ({ mean, notApplicable, criteria }: PillarPosition) =>
  mean !== null ? 'mean' : notApplicable === criteria ? 'missing none' : 'missing';

type LinkProps = ViewProps & {
  readonly pillar: Pillar;
  readonly place: PillarPosition;
};

/** A pillar leads to its first criterion without an answer; once it has none, to the list of its answers. */
function PillarLink({ answers, actions, pillar, place }: LinkProps) {
  const [isOpen, setOpen] = useState(false);
  const blank = pillar.criteria.find((criterion) => !isAnswered(answerTo(answers, criterion).entry));
  const color = PILLAR_COLORS[pillar.id].strong;
  const detail = `detail-${pillar.id}`;
  return (
    <li style={{ borderColor: color }}>
      <p>
        <button
          type="button"
          class="link"
          style={{ color }}
          {...(blank ? {} : { 'aria-expanded': isOpen, 'aria-controls': detail })}
          onClick={() => (blank ? actions.goTo(blank.number) : setOpen(!isOpen))}
        >
          {pillar.title}
          {blank && <span class="unseen"> : renseigner le critère {blank.number}</span>}
        </button>{' '}
        <span class={looks(place)}>{meanWords(place)}</span>
      </p>
      <p class="hint">{detailOf(place)}</p>
      <ul class="links" id={detail} hidden={blank !== undefined || !isOpen}>
        {pillar.criteria.map((criterion) => (
          <li key={criterion.number}>
            <button type="button" class="link" onClick={() => actions.goTo(criterion.number)}>
              <CriterionName criterion={criterion} /> ({brief(answerTo(answers, criterion).entry)})
            </button>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** The five pillars in guide order: what the radar shows, in words, and the way to each one's criteria. */
export function PillarLinks(props: ViewProps) {
  return (
    <ul class="pillars" aria-label="Les cinq piliers">
      {GUIDE.pillars.map((pillar) => {
        const place = props.position.pillars.find(({ id }) => id === pillar.id);
        return place && <PillarLink key={pillar.id} {...props} pillar={pillar} place={place} />;
      })}
    </ul>
  );
}
