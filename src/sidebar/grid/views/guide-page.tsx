import { GUIDE } from '../../../guide/guide';
import { MODES_READING } from '../../../guide/modes';
import type { Criterion, GuidePage as Page } from '../../../guide/types';
import { Fold } from './fold';

const pagesOf = (pages: string) => (pages === '' ? '' : ` (vade-mecum, p. ${pages})`);

/** The rest of the criterion's guide page, folded. */
export function GuidePage({ criterion, page }: { readonly criterion: Criterion; readonly page: Page }) {
  const { benefits, inspirations, resources } = page;
  return (
    <section class="guide">
      <h2>Dans le guide, p. {criterion.page}</h2>
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
