import { Fragment } from 'preact';
import type { Entries } from '../../../contract/sharing';
import { criterionOf } from '../../../guide/guide';
import { type Discussion, toDiscuss } from '../../../position/perspectives';

interface Voice {
  readonly name: string;
  readonly entries: Entries;
}

/** Criteria shown before the others are folded. */
const SHOWN = 8;

const SENTENCE =
  'Le palier retenu reste celui de la collectivité. Ces écarts sont des sujets de discussion, pas des erreurs.';

/** What each one says of a criterion; those who said nothing, or nothing that counts, are left out. */
function sayings(voices: readonly Voice[], number: number): string[] {
  return voices.flatMap(({ name, entries }) => {
    const entry = entries[number - 1];
    if (entry?.kind === 'palier') return `${name} : ${entry.palier}`;
    return entry?.kind === 'notApplicable' ? `${name} : sans objet` : [];
  });
}

function List({
  found,
  voices,
}: {
  readonly found: readonly Discussion[];
  readonly voices: readonly Voice[];
}) {
  return (
    <ol class="discussions">
      {found.map(({ number, spread }) => (
        <li key={number}>
          <b>
            {number}. {criterionOf(number)?.label}
          </b>
          <p>
            <span class="tag">écart {spread}</span>{' '}
            {sayings(voices, number).map((saying, index) => (
              <Fragment key={index}>
                {index > 0 && ' · '}
                <span class="saying" dir="auto">
                  {saying}
                </span>
              </Fragment>
            ))}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** The criteria that people read differently, all partners together. */
export function Discussions({
  own,
  partners,
}: {
  readonly own: Entries;
  readonly partners: readonly Voice[];
}) {
  const voices = [{ name: 'Collectivité', entries: own }, ...partners];
  const found = toDiscuss(voices.map(({ entries }) => entries));
  const rest = found.slice(SHOWN);
  return (
    <section>
      <h2>À discuter ensemble ({found.length})</h2>
      <p class="hint">{SENTENCE}</p>
      {found.length === 0 ? (
        <p class="empty">Aucun écart pour l’instant entre ceux qui ont donné un palier.</p>
      ) : (
        <List found={found.slice(0, SHOWN)} voices={voices} />
      )}
      {rest.length > 0 && (
        <details>
          <summary>Écarts suivants ({rest.length})</summary>
          <List found={rest} voices={voices} />
        </details>
      )}
    </section>
  );
}
