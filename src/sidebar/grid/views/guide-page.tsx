import { GUIDE } from '../../../guide/guide';
import { MODES_READING } from '../../../guide/modes';
import type { Criterion, GuidePage as Page } from '../../../guide/types';
import { Fold } from './fold';

const pagesOf = (pages: string) => (pages === '' ? '' : ` (vade-mecum, p. ${pages})`);

/** Id of the heading that the reference beside the question leads to. */
export const GUIDE_HEADING = 'guide-page';

interface GuidePageProps {
  readonly criterion: Criterion;
  readonly page: Page;
  /** The modes d’accueil concerned, in words; empty for all of them. */
  readonly modes: string;
}

/** The rest of the criterion's guide page, folded. */
export function GuidePage({ criterion, page, modes }: GuidePageProps) {
  const { benefits, inspirations, resources } = page;
  return (
    <section class="guide">
      <h2 id={GUIDE_HEADING} tabIndex={-1}>
        Dans le guide, p. {criterion.page}
      </h2>
      <p class="hint">
        <b>{criterion.title}</b>
        {modes !== '' && ` · ${modes}`}
      </p>
      <p class="hint">Repère indicatif, à adapter ; texte officiel : guide p. {criterion.page}.</p>
      <Fold title="Bénéfices" items={benefits} />
      <Fold
        title="Pour s’inspirer"
        items={inspirations.map(({ title, pages }) => (
          <>
            {title}
            {pagesOf(pages)}
          </>
        ))}
      />
      <Fold title="À consulter aussi" items={resources} />
      <p class="hint">
        Guide SPPE du ministère, édition de {GUIDE.edition}, reformulé.
        {criterion.modes !== null && !criterion.modesFromGuide && ` ${MODES_READING}`}
      </p>
    </section>
  );
}
