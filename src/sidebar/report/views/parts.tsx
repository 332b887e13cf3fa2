import type { DutyId } from '../../../guide/duties';
import type { GuideTexts } from '../../../guide/types';
import { dateText } from '../../../guide/updates';
import { agreed } from '../../../position/counted';

import type { Report } from '../../../position/meeting/report';
import type { ReportAction } from '../../../position/meeting/report-actions';
import { LIMITS } from '../../../position/meeting/report-rules';
import { DUTY_STATES } from '../../../position/obligations';
import { entryWords, PillarName, Tile } from './marks';

interface Part {
  readonly report: Report;
}

export function Strengths({ report: { strengths, position } }: Part) {
  return (
    <section class="strong-points">
      <h2>Points d’appui</h2>
      {strengths.length === 0 && (
        <p class="quiet">
          {position.answered === 0
            ? 'La grille n’est pas encore remplie.'
            : 'Aucun critère n’est pour l’instant au palier 2 ou 3.'}
        </p>
      )}
      <ul class="strengths">
        {strengths.map(({ criterion, palier, text }) => (
          <li key={criterion.number}>
            <Tile palier={palier} />
            <span class="clamp three" dir="auto">
              <b>Critère {criterion.number}.</b> {text}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const COUNTS = ['Aucune', 'Une', 'Deux', 'Trois', 'Quatre', 'Cinq'] as const;

/** « Quatre actions proposées, d’après les conseils du guide ». */
function actionsTitle({ actions, open }: Report): string {
  const what = `${COUNTS[actions.length]} ${agreed(actions.length, 'action')}`;
  const fromPlan = actions.filter(({ isPlanned }) => isPlanned).length;
  if (fromPlan === 0) return `${what} ${agreed(actions.length, 'proposée')}, d’après les conseils du guide`;
  return `${what}${open > fromPlan ? `, sur ${open} ouvertes au plan` : ''}`;
}

function ActionRow({ action, rank }: { readonly action: ReportAction; readonly rank: number }) {
  const { text, criterion, pillar, palier, towards, pilot, due, cost, state } = action;
  return (
    <tr>
      <td class="rank">{rank}</td>
      <td>
        <span class="clamp two" dir="auto">
          {text}
        </span>
        {criterion && pillar && (
          <small class="clamp one">
            <PillarName id={pillar} /> · critère {criterion.number}, {criterion.label}
          </small>
        )}
      </td>
      <td class="step">
        {palier === null ? (
          '–'
        ) : (
          <>
            <Tile palier={palier} />
            {towards !== null && towards > palier && (
              <>
                <span role="img" aria-label="vers">
                  {' '}
                  →{' '}
                </span>
                <Tile palier={towards} />
              </>
            )}
          </>
        )}
      </td>
      <td>
        <span class="clamp two" dir="auto">
          {pilot}
        </span>
      </td>
      <td>
        {due !== '' && dateText(due.slice(0, 7))}
        {state !== '' && (
          <small class="clamp one" dir="auto">
            {state}
          </small>
        )}
      </td>
      <td>
        <span class="clamp two">{cost}</span>
      </td>
    </tr>
  );
}

export function Actions({ report }: Part) {
  const { actions, position } = report;
  if (actions.length === 0)
    return (
      <section>
        <h2>Actions</h2>
        <p>
          {position.answered === 0
            ? 'Les actions se proposent d’elles-mêmes dès que des critères ont un palier.'
            : 'Aucun critère n’appelle d’action selon la grille : tous sont au palier 3, au palier visé, sans objet ou non renseignés.'}
        </p>
      </section>
    );
  return (
    <section>
      <h2>{actionsTitle(report)}</h2>
      <table class="actions">
        <thead>
          <tr>
            <th scope="col">N°</th>
            <th scope="col">Action</th>
            <th scope="col">Palier → visé</th>
            <th scope="col">Pilote</th>
            <th scope="col">Échéance</th>
            <th scope="col">Coût</th>
          </tr>
        </thead>
        <tbody>
          {actions.map((action, index) => (
            <ActionRow key={index} action={action} rank={index + 1} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What moved since the photograph, in the guide's order: neither better nor worse. */
export function Since({ report: { since, form } }: Part) {
  if (!since) return null;
  const { name, date, moves } = since;
  const shown = form === 'elus' ? moves.slice(0, LIMITS.moves) : moves;
  const more = moves.length - shown.length;
  return (
    <section>
      <h2 class="clamp one">
        Depuis le {dateText(date)} {name !== '' && <bdi>({name})</bdi>}
      </h2>
      <p class="moves">
        {moves.length === 0 && 'Aucune réponse n’a changé.'}
        {shown.map(({ criterion, then, now, isMove }, index) => (
          <span key={criterion}>
            {index > 0 && ' ; '}
            {!isMove && (shown[index - 1]?.isMove ?? true) && 'sans palier alors ou aujourd’hui : '}
            critère {criterion} : {entryWords(then)}, aujourd’hui {entryWords(now)}
          </span>
        ))}
        {more > 0 && ` ; et ${more} ${agreed(more, 'autre')}`}
        {moves.length > 0 && '.'}
      </p>
    </section>
  );
}

export function Decisions({ report: { decisions } }: Part) {
  return (
    <section>
      <h2>Décisions demandées</h2>
      <ul class="boxes">
        {decisions.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

/** The duties in a few words, those that one line can say together. */
const BRIEF: readonly { readonly ids: readonly DutyId[]; readonly label: string }[] = [
  { ids: ['census', 'information'], label: 'Missions 1 et 2 : recenser, informer, accompagner' },
  { ids: ['planning', 'quality'], label: 'Missions 3 et 4, planifier, qualité (plus de 3 500 hab.)' },
  { ids: ['scheme'], label: 'Schéma pluriannuel (plus de 10 000 hab.)' },
  { ids: ['relay'], label: 'Relais petite enfance (plus de 10 000 hab.)' },
];

const SINGLE: Readonly<Partial<Record<DutyId, string>>> = {
  census: 'Mission 1 : recenser besoins et offre',
  information: 'Mission 2 : informer et accompagner',
  planning: 'Mission 3, planifier (plus de 3 500 hab.)',
  quality: 'Mission 4, qualité (plus de 3 500 hab.)',
};

/** What is missing where nothing can be said. */
const TO_FILL =
  'À préciser : type, population, missions conservées ou transférées. Toutes les communes recensent et informent ; plus de 3 500 habitants : planifier, soutenir la qualité ; plus de 10 000 : schéma et relais.';

export function BriefObligations({ report: { obligations } }: Part) {
  const stateOf = (id: DutyId) => obligations.find((one) => one.id === id)?.state ?? 'toSpecify';
  const lines = BRIEF.flatMap(({ ids, label }) => {
    const states = ids.map(stateOf);
    return new Set(states).size === 1
      ? [{ label, state: states[0] ?? 'toSpecify' }]
      : ids.map((id) => ({ label: SINGLE[id] ?? label, state: stateOf(id) }));
  });
  const isUnknown = obligations.every(({ state }) => state === 'toSpecify');
  return (
    <section>
      <h2>Rappel des obligations</h2>
      {isUnknown ? (
        <p>{TO_FILL}</p>
      ) : (
        <table class="duties">
          <tbody>
            {lines.map(({ label, state }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>
                  <b>{DUTY_STATES[state]}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** Each duty with its article, its date and its source. */
export function Obligations({
  report: { obligations },
  duties,
}: Part & { readonly duties: GuideTexts['duties'] }) {
  return (
    <section>
      <h2>Rappel des obligations</h2>
      <p class="quiet">Un rappel à vérifier, pas un avis juridique ; aucun lien avec les paliers.</p>
      <table class="wide">
        <thead>
          <tr>
            <th scope="col">Obligation</th>
            <th scope="col">Pour vous</th>
            <th scope="col">En quoi elle consiste</th>
            <th scope="col">Texte</th>
          </tr>
        </thead>
        <tbody>
          {obligations.map(({ id, state }) => {
            const { title, text, otherwise, article, since, source } = duties[id];
            return (
              <tr key={id}>
                <th scope="row">{title}</th>
                <td>
                  <b>{DUTY_STATES[state]}</b>
                </td>
                <td>
                  {text} {otherwise}
                </td>
                <td>
                  {article}, depuis le {dateText(since)} ; lu sur {source}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

export function Asks({ report: { asks } }: Part) {
  return (
    <section>
      <h2>Ce qui est demandé aux partenaires</h2>
      <div class="asks">
        {asks.map(({ name, asks: own }) => (
          <div key={name}>
            <b>{name}</b>
            {own.length === 0 && <p class="quiet">Rien de particulier pour ces critères.</p>}
            {own.map(({ text, criterion }) => (
              <p key={`${criterion} ${text}`} class="clamp three">
                {criterion !== null && <b>Critère {criterion}. </b>}
                {text}
              </p>
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}
