import type { ComponentChildren } from 'preact';
import { GUIDE } from '../../guide/guide';
import type { Criterion, GuidePage as Page } from '../../guide/model';
import { MODES_READING } from '../../guide/modes';
import { PARTNERS } from '../../guide/partners';

interface FoldProps {
  readonly title: string;
  readonly items: readonly ComponentChildren[];
}

function Fold({ title, items }: FoldProps) {
  if (items.length === 0) return null;
  return (
    <details>
      <summary>
        {title} ({items.length})
      </summary>
      <ul class="texts">
        {items.map((item, index) => (
          <li key={index}>{item}</li>
        ))}
      </ul>
    </details>
  );
}

const pagesOf = (pages: string) => (pages === '' ? '' : ` (vade-mecum, p. ${pages})`);

/** The rest of the criterion's guide page, folded. */
export function GuidePage({ criterion, page }: { readonly criterion: Criterion; readonly page: Page }) {
  const { partners } = criterion;
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
      <Fold title="Partenaires à associer" items={partners.map((partner) => PARTNERS[partner])} />
      <p class="hint">
        Guide SPPE du ministère, édition de {GUIDE.edition}, reformulé.
        {criterion.modes !== null && !criterion.modesFromGuide && ` ${MODES_READING}`}
      </p>
    </section>
  );
}
