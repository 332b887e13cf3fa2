import type { PlanLine } from '../../../contract/followup';
import { dayFirst, isoDay } from '../../../position/day';
import { PLAN_DATES, PLAN_FIELDS, PLAN_STATES, type PlanField } from '../../../position/plan';
import type { Actions } from '../app/actions';

/** The fields of a line that are filled in the panel, as it calls them. */
const LABELS: Readonly<Partial<Record<PlanField, string>>> = {
  action: 'Action',
  pilot: 'Pilote (une fonction)',
  due: 'Échéance',
  state: 'État',
  goal: 'But (un verbe)',
  finding: 'Constat',
  audience: 'Public',
  partners: 'Partenaires',
  ctg: 'Axe ou fiche CTG',
  start: 'Début',
  means: 'Moyens',
  cost: 'Coût, en euros',
  acquired: 'Financements acquis',
  asked: 'Financements à demander',
  indicator: 'Indicateur',
  baseline: 'Valeur de départ',
  objective: 'Valeur cible',
  review: 'Prochain point',
};
const FIRST: readonly PlanField[] = ['action', 'pilot', 'due', 'state'];
const LONG: readonly PlanField[] = ['action', 'finding', 'goal'];

interface FieldProps {
  readonly line: PlanLine;
  readonly field: PlanField;
}

function Field({ line, field }: FieldProps) {
  const text = line.texts[field] ?? '';
  const id = `field-${field}`;
  const day = PLAN_DATES.includes(field) ? isoDay(text) : null;
  const label = <label for={id}>{LABELS[field]}</label>;
  if (field === 'state')
    return (
      <p class="field">
        {label}
        <select id={id} name={field}>
          {[...new Set(['', ...PLAN_STATES, text])].map((one) => (
            <option key={one} value={one} selected={one === text}>
              {one}
            </option>
          ))}
        </select>
      </p>
    );
  return (
    <p class="field">
      {label}
      {LONG.includes(field) ? (
        <textarea id={id} name={field} rows={3} dir="auto" defaultValue={text} />
      ) : day !== null ? (
        <input id={id} name={field} type="date" defaultValue={day} />
      ) : (
        <input id={id} name={field} type="text" dir="auto" defaultValue={text} />
      )}
    </p>
  );
}

/** What the form holds, as the sheet shows it. */
function typedIn(form: HTMLFormElement, line: PlanLine): Record<string, string> {
  const typed = new FormData(form);
  return Object.fromEntries(
    PLAN_FIELDS.flatMap((field): [string, string][] => {
      const value = typed.get(field);
      if (typeof value !== 'string') return [];
      const text = line.texts[field] ?? '';
      const isDay = PLAN_DATES.includes(field) && isoDay(text) !== null;
      return [[field, isDay ? dayFirst(value) : value]];
    }),
  );
}

interface PlanFormProps {
  readonly line: PlanLine;
  readonly working: boolean;
  readonly actions: Actions;
}

/** A line of the plan, open: its fields, saved together. */
export function PlanForm({ line, working, actions }: PlanFormProps) {
  const rest = PLAN_FIELDS.filter((field) => LABELS[field] !== undefined && !FIRST.includes(field));
  return (
    <form
      class="plan-form"
      onSubmit={(event) => {
        event.preventDefault();
        actions.save(line.row, line.texts, typedIn(event.currentTarget, line));
      }}
    >
      {FIRST.map((field) => (
        <Field key={field} line={line} field={field} />
      ))}
      <details>
        <summary>But, moyens, coût, indicateur…</summary>
        {rest.map((field) => (
          <Field key={field} line={line} field={field} />
        ))}
      </details>
      <p class="buttons">
        <button type="submit" class="primary" disabled={working}>
          Enregistrer
        </button>
        <button type="button" onClick={() => actions.open(null)}>
          Annuler
        </button>
      </p>
    </form>
  );
}
