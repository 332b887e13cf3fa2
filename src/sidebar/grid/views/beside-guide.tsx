import { ASK_SOURCES, type Ask, PURPOSES } from '../../../guide/asks';
import type { Term } from '../../../guide/glossary';
import { pageOf } from '../../../guide/guide';
import { PARTNER_NAMES } from '../../../guide/partners';
import type { Criterion, GuideTexts } from '../../../guide/types';
import { updateLabel, updateReference } from '../../../guide/updates';
import { termsIn } from '../../../position/terms';
import { Fold } from './fold';

interface BesideProps {
  readonly criterion: Criterion;
  readonly texts: GuideTexts;
}

/** Facts that the guide does not tell, each with its date and where it stands. */
export function Updates({ criterion, texts }: BesideProps) {
  const updates = texts.updates.filter(({ criteria }) => criteria.includes(criterion.number));
  if (updates.length === 0) return null;
  return (
    <section>
      <h2>À savoir, hors du guide</h2>
      <ul class="texts">
        {updates.map((update) => (
          <li key={update.text}>
            <b>{updateLabel(update)}</b> – {update.text} <span class="hint">[{updateReference(update)}]</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function AskText({ ask }: { readonly ask: Ask }) {
  const { partners, purposes, text, source } = ask;
  return (
    <>
      <b>{partners.map((partner) => PARTNER_NAMES[partner]).join(', ')}</b> (
      {purposes.map((purpose) => PURPOSES[purpose]).join(', ')}) : {text}{' '}
      <span class="hint">[{ASK_SOURCES[source]}]</span>
    </>
  );
}

/** Everything that is shown of a criterion, as one text: where its terms are looked for. */
function shownText({ criterion, texts }: BesideProps): string {
  const { number } = criterion;
  const page = pageOf(texts.pages, criterion);
  const asks = texts.asks[number] ?? [];
  const updates = texts.updates.filter(({ criteria }) => criteria.includes(number));
  return JSON.stringify([
    criterion,
    page,
    updates,
    asks.map(({ partners, text }) => [partners.map((partner) => PARTNER_NAMES[partner]), text]),
  ]);
}

function TermText({ term: { term, unfolded, meaning } }: { readonly term: Term }) {
  return (
    <>
      <b>{term}</b>
      {unfolded !== '' && ` (${unfolded})`} – {meaning}
    </>
  );
}

/** Whom to ask for what, and what the words mean: both on demand. */
export function Beside(props: BesideProps) {
  const { criterion, texts } = props;
  const asks = texts.asks[criterion.number] ?? [];
  return (
    <section>
      <Fold title="À qui demander quoi" items={asks.map((ask) => <AskText key={ask.text} ask={ask} />)} />
      <Fold
        title="Sigles et mots"
        items={termsIn(shownText(props), texts.glossary).map((term) => (
          <TermText key={term.term} term={term} />
        ))}
      />
    </section>
  );
}
