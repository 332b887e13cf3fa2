import { criterionOf } from '../../../guide/guide';
import { COMMENT_LIMIT } from '../../../position/answer';
import { counted } from '../../../position/counted';
import { type Discussion, toDiscuss } from '../../../position/perspectives';
import type { ReadyPerspectives } from '../state/regards';
import type { ViewProps } from './view';

/** Spread from which a criterion is open at first. */
const LARGE = 2;

const SENTENCE =
  'Le palier retenu reste celui de la collectivité. Ces écarts sont des sujets de discussion, pas des erreurs.';

interface DiscussionsProps extends ViewProps {
  readonly read: ReadyPerspectives;
}

interface Saying {
  readonly name: string;
  readonly says: string;
  readonly reason: string;
  /** A palier, which the spread counts. */
  readonly isVoice: boolean;
}

/** What each one says of a criterion; those who said nothing, or nothing that counts, are left out. */
function sayings({ own, partners }: ReadyPerspectives, number: number): Saying[] {
  const voices = [{ name: 'Collectivité', entries: own, reasons: [] as readonly string[] }, ...partners];
  return voices.flatMap(({ name, entries, reasons }) => {
    const entry = entries[number - 1];
    const reason = reasons[number - 1] ?? '';
    if (entry?.kind === 'palier') return { name, says: String(entry.palier), reason, isVoice: true };
    return entry?.kind === 'notApplicable' ? { name, says: 'sans objet', reason, isVoice: false } : [];
  });
}

/** What was decided together, kept in the sheet where everybody reads it. */
function Decision({ state, actions, read, number }: DiscussionsProps & { readonly number: number }) {
  const saved = read.decisions?.[number - 1] ?? '';
  if (!read.mayDecide || read.decisions === null)
    return saved === '' ? null : (
      <p class="decision" dir="auto">
        <b>Décision.</b> {saved}
      </p>
    );
  const id = `decision-${number}`;
  const text = state.perspectives.decisions.get(number) ?? saved;
  return (
    <details open={text !== ''} class="decision">
      <summary class="quiet">{text === '' ? 'Noter une décision' : 'Décision'}</summary>
      <label for={id} class="hint">
        Quoi, pourquoi, par qui. Écrit dans la feuille Regards, sur la ligne du critère.
      </label>
      <textarea
        id={id}
        maxLength={COMMENT_LIMIT}
        value={text}
        onInput={(event) => actions.regards.typeDecision(number, event.currentTarget.value)}
        onBlur={() => actions.regards.saveDecision(number)}
      />
    </details>
  );
}

function Item(props: DiscussionsProps & { readonly found: Discussion }) {
  const { actions, read, found } = props;
  const { number, spread } = found;
  const said = sayings(read, number);
  const voices = said.filter(({ isVoice }) => isVoice).length;
  return (
    <li>
      <button type="button" class="link" onClick={() => actions.regards.show(number)}>
        {number}. {criterionOf(number)?.label}
      </button>
      <p class="hint">
        Écart {spread}, {counted(voices, 'avis', 'avis')}
      </p>
      <ul class="sayings">
        {said.map(({ name, says, reason }, index) => (
          <li key={index} dir="auto">
            {`${name} : ${says}`}
            {reason !== '' && <span class="hint"> – {reason}</span>}
          </li>
        ))}
      </ul>
      <Decision {...props} number={number} />
    </li>
  );
}

function List({ list, ...props }: DiscussionsProps & { readonly list: readonly Discussion[] }) {
  return (
    <ol class="discussions">
      {list.map((found) => (
        <Item key={found.number} {...props} found={found} />
      ))}
    </ol>
  );
}

/** The criteria that people read differently, all partners together: those far apart first. */
export function Discussions(props: DiscussionsProps) {
  const { own, partners, decisions, mayDecide } = props.read;
  const found = toDiscuss([own, ...partners.map(({ entries }) => entries)]);
  const [large, small] = [
    found.filter(({ spread }) => spread >= LARGE),
    found.filter(({ spread }) => spread < LARGE),
  ];
  return (
    <section>
      <h2>À discuter ensemble ({found.length})</h2>
      <p class="hint">{SENTENCE}</p>
      {decisions === null && mayDecide && (
        <p class="hint">
          Pour noter des décisions, remettez d’abord la feuille en ordre, dans la vue Partager : elle date
          d’une version plus ancienne.
        </p>
      )}
      {found.length === 0 && (
        <p class="empty">Aucun écart pour l’instant entre ceux qui ont donné un palier.</p>
      )}
      {large.length > 0 && <List {...props} list={large} />}
      {small.length > 0 && (
        <details open={large.length === 0}>
          <summary>Écarts de 1 ({small.length})</summary>
          <List {...props} list={small} />
        </details>
      )}
    </section>
  );
}
