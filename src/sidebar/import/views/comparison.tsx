import { criterionOf } from '../../../guide/guide';
import type { Field, FieldProposal, Proposal } from '../../../position/import/proposals';
import { Trouble } from '../../shared/frame';
import { Told } from '../../shared/told';
import { ofKind, toAgree } from '../state/state';
import { Help } from './help';
import type { ViewProps } from './view';

/** What is said before a value: a criterion may have several. */
const NAMES: Readonly<Record<Field, string>> = {
  entry: 'Palier',
  target: 'Palier visé',
  carrier: 'Porté par',
  comment: 'Commentaire',
};

const labelOf = (number: number) => criterionOf(number)?.label ?? '';

function Value({ field, text }: { readonly field: Field; readonly text: string }) {
  if (text === '')
    return (
      <span class="none">
        —<span class="unseen"> rien</span>
      </span>
    );
  return (
    <span class={field} dir="auto">
      {field === 'entry' || field === 'target' ? <b>{text}</b> : text}
    </span>
  );
}

const EFFECTS: Readonly<Record<FieldProposal['kind'], string>> = {
  new: 'nouveau',
  differs: 'remplace',
  same: 'identique',
};

/** What the text says of one field, beside what the grid holds. */
function FieldCells({ of, isBlocked }: { readonly of: FieldProposal; readonly isBlocked: boolean }) {
  const { field, there, read, kind } = of;
  return (
    <>
      <td class="field-name">{NAMES[field]}</td>
      <td>
        <Value field={field} text={there} />
      </td>
      <td>
        <Value field={field} text={read} />
        {!isBlocked && <span class={`effect ${kind}`}>{EFFECTS[kind]}</span>}
      </td>
    </>
  );
}

/** A criterion's rows, a field each. */
function Rows({ proposal, state, actions }: ViewProps & { readonly proposal: Proposal }) {
  const { number, kind, fields, words } = proposal;
  const [first, ...others] = fields;
  if (!first) return null;
  const reason = state.refusals.get(number) ?? proposal.problem;
  const isBlocked = kind === 'blocked';
  const id = `tick-${number}`;
  return (
    <tbody>
      <tr>
        <td class="tick" rowSpan={fields.length}>
          {!isBlocked && (
            <input
              id={id}
              type="checkbox"
              checked={state.ticked.has(number)}
              disabled={state.sending}
              onChange={(event) => actions.tick(number, event.currentTarget.checked)}
            />
          )}
        </td>
        <th scope="rowgroup" rowSpan={fields.length}>
          {isBlocked ? (
            <>
              <b>{number}</b> {labelOf(number)}
            </>
          ) : (
            <label for={id}>
              <span class="unseen">Importer le critère </span>
              <b>{number}</b> {labelOf(number)}
            </label>
          )}
          {words !== null && (
            <span class="reason" dir="auto">
              Autre intitulé dans le texte : « {words} »
            </span>
          )}
          {reason !== null && <span class="reason">{reason}</span>}
        </th>
        <FieldCells of={first} isBlocked={isBlocked} />
      </tr>
      {others.map((field) => (
        <tr key={field.field}>
          <FieldCells of={field} isBlocked={isBlocked} />
        </tr>
      ))}
    </tbody>
  );
}

/** Criteria that the grid already answers as the text does. */
function Same({ proposals }: { readonly proposals: readonly Proposal[] }) {
  if (proposals.length === 0) return null;
  return (
    <details>
      <summary>
        {proposals.length > 1
          ? `${proposals.length} critères ont déjà cette réponse dans la grille`
          : 'Un critère a déjà cette réponse dans la grille'}
      </summary>
      <ul class="lines">
        {proposals.map(({ number }) => (
          <li key={number}>
            <b>{number}</b> {labelOf(number)}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** One box for all that waits for a person's tick, with the reasons why it waits. */
function AgreeToAll({ waiting, state, actions }: ViewProps & { readonly waiting: readonly Proposal[] }) {
  if (waiting.length === 0) return null;
  const replaced = waiting.filter(({ kind }) => kind === 'differs').length;
  const unnamed = waiting.filter(({ words }) => words !== null).length;
  const reasons = [
    replaced > 0 &&
      `${replaced > 1 ? `${replaced} critères ont` : 'un critère a'} déjà une autre réponse dans la grille`,
    unnamed > 0 &&
      `${unnamed > 1 ? `${unnamed} critères portent` : 'un critère porte'} un autre intitulé dans le texte : vérifiez que son numéro est le bon`,
  ].filter(Boolean);
  return (
    <label class="check all">
      <input
        type="checkbox"
        checked={waiting.every(({ number }) => state.ticked.has(number))}
        disabled={state.sending}
        onChange={(event) => actions.tickAll(event.currentTarget.checked)}
      />
      <span>
        <b>{unnamed > 0 ? 'Tout cocher' : 'Tout remplacer'}</b>{' '}
        <span class="hint">({reasons.join(' ; ')})</span>
      </span>
    </label>
  );
}

/** What the text would change in the grid, criterion by criterion. */
export function Comparison({ state, actions }: ViewProps) {
  const { proposals } = state;
  const waiting = toAgree(state);
  const listed = proposals.filter(({ number, kind }) => kind !== 'same' || state.refusals.has(number));
  return (
    <>
      <Told text={state.told} />
      <Trouble text={state.problem} />
      {state.reading.question && <p>Dites à gauche où sont les paliers : le tableau s’affichera ici.</p>}
      {proposals.length === 0 && !state.reading.question && <Help />}
      <AgreeToAll waiting={waiting} state={state} actions={actions} />
      {listed.length > 0 && (
        <table>
          <caption class="unseen">Réponses du texte et de la grille, par critère</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">Critère</th>
              <td />
              <th scope="col">Dans la grille</th>
              <th scope="col">Dans le texte</th>
            </tr>
          </thead>
          {listed.map((proposal) => (
            <Rows key={proposal.number} proposal={proposal} state={state} actions={actions} />
          ))}
        </table>
      )}
      <Same proposals={ofKind(state, 'same')} />
    </>
  );
}
