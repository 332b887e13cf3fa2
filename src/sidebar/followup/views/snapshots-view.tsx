import type { FollowupState, ReadSnapshot, SnapshotAnswer } from '../../../contract/followup';
import { CRITERIA, GUIDE } from '../../../guide/guide';
import { NO_ANSWER } from '../../../position/answer';
import { changesSince } from '../../../position/changes';
import { today } from '../../../position/day';
import type { Entry } from '../../../position/entry';
import { computePosition } from '../../../position/position';
import { axesOf } from '../../../radar/axis';
import { radarTree } from '../../../radar/radar';
import { Missing } from '../../shared/openings';
import { elementOf } from '../../shared/radar-image';
import type { ViewProps } from './view';

const LABEL_LIMIT = 80;

const wordOf = (entry: Entry) =>
  entry.kind === 'palier'
    ? String(entry.palier)
    : entry.kind === 'notApplicable'
      ? 'sans objet'
      : 'non rens.';

const axes = (answers: readonly SnapshotAnswer[]) =>
  axesOf(
    computePosition(
      GUIDE.pillars,
      new Map(answers.map((answer, index) => [index + 1, { ...NO_ANSWER, ...answer }])),
    ),
  );

function Comparison({ read, snapshot }: { readonly read: FollowupState; readonly snapshot: ReadSnapshot }) {
  const changes = changesSince(snapshot.answers, read.now);
  const series = [
    { name: 'Maintenant', axes: axes(read.now) },
    { name: snapshot.name, axes: axes(snapshot.answers) },
  ];
  return (
    <section>
      <h2 id="comparison" tabIndex={-1}>
        Depuis « {snapshot.name} »
      </h2>
      {snapshot.edition !== GUIDE.edition && (
        <p class="notice">
          Cette photographie suit l’édition de {snapshot.edition} du guide ; la grille, celle de{' '}
          {GUIDE.edition}.
        </p>
      )}
      <div class="radar">{elementOf(radarTree(series, { title: 'Palier moyen par pilier' }))}</div>
      {changes.length === 0 ? (
        <p>Aucune réponse n’a changé.</p>
      ) : (
        <table class="named">
          <caption>Ce qui a changé depuis le {snapshot.date}</caption>
          <thead>
            <tr>
              <th scope="col">Critère</th>
              <th scope="col">Alors</th>
              <th scope="col">Maintenant</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ criterion, before, now, reason, isMove }) => (
              <tr key={criterion}>
                <th scope="row">
                  {criterion}. {CRITERIA[criterion - 1]?.label}
                  {!isMove && <p class="hint">À part : sans palier alors ou maintenant.</p>}
                  {reason !== '' && (
                    <p class="hint" dir="auto">
                      {reason}
                    </p>
                  )}
                </th>
                <td>{wordOf(before)}</td>
                <td>{wordOf(now)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Taking({ state, actions }: ViewProps) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const typed = new FormData(event.currentTarget);
        const text = (name: string) => String(typed.get(name) ?? '');
        actions.take({ name: text('name'), date: text('date'), author: text('author') });
      }}
    >
      <p class="field">
        <label for="name">Nom</label>
        <input id="name" name="name" required maxLength={LABEL_LIMIT} dir="auto" />
      </p>
      <p class="field">
        <label for="date">Date de ces réponses</label>
        <input id="date" name="date" type="date" required max={today()} defaultValue={today()} />
      </p>
      <p class="field">
        <label for="author">Auteur (fonction ou service)</label>
        <input id="author" name="author" maxLength={LABEL_LIMIT} dir="auto" />
      </p>
      <button type="submit" class="primary" disabled={state.working}>
        Photographier
      </button>
    </form>
  );
}

function Asked({ state, snapshot, actions }: ViewProps & { readonly snapshot: ReadSnapshot }) {
  const { row, name } = snapshot;
  if (state.asked?.what === 'removal')
    return (
      <div class="notice strong" role="alert">
        <p>
          Supprimer la photographie « {name} » du {snapshot.date} ? Elle ne pourra plus être comparée.
        </p>
        <button type="button" onClick={() => actions.remove(row, name)}>
          Supprimer « {name} »
        </button>
        <button type="button" onClick={() => actions.ask(null)}>
          Garder
        </button>
      </div>
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        actions.rename(row, name, String(new FormData(event.currentTarget).get('to') ?? ''));
      }}
    >
      <p class="field">
        <label for="to">Nouveau nom</label>
        <input id="to" name="to" required maxLength={LABEL_LIMIT} defaultValue={name} dir="auto" />
      </p>
      <button type="submit" disabled={state.working}>
        Renommer
      </button>
      <button type="button" onClick={() => actions.ask(null)}>
        Annuler
      </button>
    </form>
  );
}

function Item({ snapshot, ...props }: ViewProps & { readonly snapshot: ReadSnapshot }) {
  const { state, actions } = props;
  const { row, name, date, author, problem } = snapshot;
  const isCompared = state.compared === row;
  return (
    <li class="plan-line">
      <b dir="auto">{name === '' ? `ligne ${row}` : name}</b>
      <p class="hint" dir="auto">
        {[date, author].filter((text) => text !== '').join(' · ')}
      </p>
      {problem !== null && <p class="notice">{problem}.</p>}
      <p class="buttons">
        {problem === null && (
          <button
            type="button"
            aria-pressed={isCompared}
            onClick={() => actions.compare(isCompared ? null : row)}
          >
            Comparer
          </button>
        )}
        <button type="button" onClick={() => actions.ask({ row, what: 'name' })}>
          Renommer
        </button>
        <button type="button" onClick={() => actions.ask({ row, what: 'removal' })}>
          Supprimer
        </button>
      </p>
      {state.asked?.row === row && <Asked {...props} snapshot={snapshot} />}
    </li>
  );
}

/** The dated states of the grid, and what moved since one of them. */
export function SnapshotsView(props: ViewProps) {
  const { state, read, actions } = props;
  const { snapshots } = read;
  const { making } = state;
  if (!snapshots)
    return (
      <Missing
        title="Photographies"
        label="Préparer la feuille Photographies"
        wait="Préparation de la feuille…"
        working={making.working}
        taken={making.of === 'snapshots' ? (making.taken ?? undefined) : undefined}
        onMake={(renamed) => actions.prepare('snapshots', renamed)}
      >
        <p>
          Une photographie garde les 29 réponses, paliers visés et commentaires à une date. Elle ne change
          plus ensuite : vous comparez la grille avec elle.
        </p>
      </Missing>
    );
  const compared = snapshots.find(({ row, problem }) => row === state.compared && problem === null);
  return (
    <>
      <h1 tabIndex={-1}>Photographies</h1>
      <Taking {...props} key={snapshots.length} />
      {snapshots.length > 0 && <h2>Déjà prises ({snapshots.length})</h2>}
      <ul class="plan-lines">
        {[...snapshots].reverse().map((snapshot) => (
          <Item key={snapshot.row} {...props} snapshot={snapshot} />
        ))}
      </ul>
      {compared && <Comparison read={read} snapshot={compared} />}
    </>
  );
}
