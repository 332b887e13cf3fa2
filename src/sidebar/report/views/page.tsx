import { counted } from '../../../position/counted';
import { REPORT_FORMS, type ReportForm } from '../../../position/meeting/report';
import { REPORT_RULES } from '../../../position/meeting/report-rules';
import { DialogButtons, Frame } from '../../shared/frame';
import { Loading, Unreachable } from '../../shared/openings';
import { comparable } from '../state/source';
import { shown } from '../state/state';
import { Sheet } from './sheet';
import type { ViewProps } from './view';

const FORMS: Readonly<Record<ReportForm, readonly [name: string, what: string]>> = {
  elus: ['Élus', 'une page'],
  complete: ['Complet', 'les 29 réponses, les commentaires, les partenaires'],
  public: ['Public', 'sans commentaire ni nom de personne'],
};

function Forms({ state, actions }: ViewProps) {
  return (
    <fieldset class="forms">
      <legend>Rapport</legend>
      {REPORT_FORMS.map((form) => (
        <label key={form}>
          <input
            type="radio"
            name="form"
            checked={state.form === form}
            onChange={() => actions.choose(form)}
          />
          <span>
            <b>{FORMS[form][0]}</b> {FORMS[form][1]}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** The photographs that the report can be compared with; nothing where there is none. */
function Photographs({ state: { facts, since }, actions }: ViewProps) {
  if (facts?.status !== 'ready') return null;
  const all = comparable(facts);
  const changed = (facts.snapshots ?? []).length - all.length;
  if (all.length === 0 && changed === 0) return null;
  return (
    <p class="since">
      <label>
        Ce qui a changé depuis{' '}
        <select
          value={since === null ? '' : String(since)}
          onChange={({ currentTarget: { value } }) => actions.compare(value === '' ? null : Number(value))}
        >
          <option value="">aucune photographie</option>
          {all.map(({ row, name, date }) => (
            <option key={row} value={String(row)}>
              {name}, {date}
            </option>
          ))}
        </select>
      </label>
      {changed > 0 &&
        ` ${counted(changed, 'photographie modifiée n’est pas comparée', 'photographies modifiées ne sont pas comparées')}.`}
    </p>
  );
}

function Rules() {
  return (
    <details class="rules">
      <summary>Comment ce rapport choisit</summary>
      <ul class="texts">
        {REPORT_RULES.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </details>
  );
}

function Content({ state, actions }: ViewProps) {
  const { reach, facts, texts } = state;
  if (reach === null) return <Loading title="Rapport" reading="Lecture du classeur" />;
  if (reach !== 'reached') return <Unreachable {...reach} onRetry={actions.start} />;
  const report = shown(state);
  if (!report || !texts || facts?.status !== 'ready')
    return (
      <div class="opening">
        <h1>Pas encore de grille</h1>
        <p>
          Ce classeur ne contient pas encore de grille. Fermez cette fenêtre, puis utilisez « Générer ou
          mettre à jour la grille » dans le menu Grille SPPE.
        </p>
      </div>
    );
  return (
    <>
      <div class="choice">
        <Forms state={state} actions={actions} />
        <Photographs state={state} actions={actions} />
        <Rules />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it. */}
      <section class="desk" aria-label="Le rapport tel qu’il s’imprime" tabIndex={0}>
        <Sheet report={report} texts={texts} />
      </section>
    </>
  );
}

/** The whole page: which report, then the report as it will be printed. */
export function Page({ state, actions }: ViewProps) {
  const isReady = shown(state) !== null;
  return (
    <Frame
      status={state.told}
      foot={
        <DialogButtons>
          {isReady && (
            <button type="button" class="primary" onClick={actions.print}>
              Imprimer ou enregistrer en PDF
            </button>
          )}
        </DialogButtons>
      }
    >
      <Content state={state} actions={actions} />
    </Frame>
  );
}
