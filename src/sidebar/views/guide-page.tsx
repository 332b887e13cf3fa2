import type { ComponentChildren } from 'preact';
import { GUIDE, pageOf } from '../../guide/guide';
import type { Criterion } from '../../guide/model';
import { PAGES } from '../../guide/pages/pages';
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
export function GuidePage({ criterion }: { readonly criterion: Criterion }) {
  const { partners, page } = criterion;
  const { benefits, inspirations, resources } = pageOf(PAGES, criterion);
  return (
    <section class="guide">
      <h2>Dans le guide, p. {page}</h2>
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
      <p class="hint">Guide SPPE du ministère, édition de {GUIDE.edition}, reformulé.</p>
    </section>
  );
}
