import { TOP_PALIER } from '../../../guide/guide';
import type { Advice as AdviceText, GuidePage } from '../../../guide/types';
import type { Entry } from '../../../position/entry';
import { adviceInOrder, NO_ADVICE } from '../../../position/next-steps';

function Texts({ advice, tagged }: { readonly advice: readonly AdviceText[]; readonly tagged: boolean }) {
  return (
    <ul class="texts">
      {advice.map(({ text, towards }) => (
        <li key={text}>
          {text} {tagged && <span class="tag">palier {towards}</span>}
        </li>
      ))}
    </ul>
  );
}

const READING = 'Lecture proposée par Grille SPPE : le guide ne rattache pas ses conseils à un palier.';

/** The guide's advice: first what helps to reach the next palier, the rest folded. */
export function Advice({ page, entry }: { readonly page: GuidePage; readonly entry: Entry }) {
  const palier = entry.kind === 'palier' ? entry.palier : null;
  const advice = adviceInOrder(page.advice, palier);
  if (palier === null || palier === TOP_PALIER) {
    return (
      <section>
        <h2>{palier === null ? 'Conseils du guide' : 'Pour rester au palier 3'}</h2>
        <p class="hint">Palier indiqué : lecture proposée par Grille SPPE.</p>
        <Texts advice={advice} tagged={true} />
      </section>
    );
  }
  const towards = palier + 1;
  const next = advice.filter((one) => one.towards === towards);
  const others = advice.filter((one) => one.towards !== towards);
  return (
    <section>
      <h2>Pour aller vers le palier {towards}</h2>
      <p class="hint">{READING}</p>
      {next.length > 0 ? <Texts advice={next} tagged={false} /> : <p>{NO_ADVICE}</p>}
      {others.length > 0 && (
        <details open={next.length === 0}>
          <summary>Autres conseils ({others.length})</summary>
          <Texts advice={others} tagged={true} />
        </details>
      )}
    </section>
  );
}
