import type { FollowupState, PlanLine } from '../../../contract/followup';
import { CRITERIA, GUIDE, pillarOf } from '../../../guide/guide';
import { type CalendarEvent, calendarFile } from '../../../position/calendar';
import { isoDay } from '../../../position/day';
import { ENDED_STATES, TO_CHECK } from '../../../position/plan';
import { Missing } from '../../shared/openings';
import { saveFile } from '../../shared/save-file';
import { PlanForm } from './plan-line';
import type { ViewProps } from './view';

const criterionOf = ({ texts }: PlanLine) => CRITERIA[Number(texts.criterion) - 1];
const dueOf = ({ texts }: PlanLine) => isoDay(texts.due ?? '') ?? '';
const isEnded = ({ texts }: PlanLine) => ENDED_STATES.some((ended) => ended === texts.state?.toLowerCase());

interface Group {
  readonly title: string;
  readonly lines: readonly PlanLine[];
}

/** Lines under the headings that a reader looks for, those without a line left out. */
function groupsOf(plan: readonly PlanLine[], order: 'due' | 'pillar'): Group[] {
  const byDue = [...plan].sort((a, b) => (dueOf(a) || '9').localeCompare(dueOf(b) || '9'));
  const toCheck = byDue.filter(({ words }) => words.startsWith(TO_CHECK));
  const sound = byDue.filter((line) => !toCheck.includes(line));
  const groups: Group[] =
    order === 'pillar'
      ? GUIDE.pillars.map((pillar) => ({
          title: pillar.title,
          lines: sound.filter((line) => {
            const criterion = criterionOf(line);
            return criterion && pillarOf(criterion).id === pillar.id;
          }),
        }))
      : [
          {
            title: 'Échéance passée',
            lines: sound.filter(({ words }) => words.startsWith('échéance passée')),
          },
          {
            title: 'À venir',
            lines: sound.filter(
              (line) => !isEnded(line) && dueOf(line) !== '' && !line.words.startsWith('échéance passée'),
            ),
          },
          { title: 'Sans échéance', lines: sound.filter((line) => !isEnded(line) && dueOf(line) === '') },
          { title: 'Faites ou abandonnées', lines: sound.filter(isEnded) },
        ];
  return [{ title: 'À vérifier', lines: toCheck }, ...groups].filter(({ lines }) => lines.length > 0);
}

/** Criteria of a list that no line is about. */
function withoutAction(plan: readonly PlanLine[], criteria: readonly number[]): number[] {
  const acted = new Set(plan.map(({ texts }) => Number(texts.criterion)));
  return criteria.filter((number) => !acted.has(number));
}

const aimed = ({ now }: FollowupState) =>
  now.flatMap(({ entry, target }, index) =>
    entry.kind === 'palier' && target !== null && target > entry.palier ? [index + 1] : [],
  );

function Untold({ title, criteria }: { readonly title: string; readonly criteria: readonly number[] }) {
  if (criteria.length === 0) return null;
  return (
    <p class="notice">
      {title} : {criteria.length > 1 ? 'critères' : 'critère'} {criteria.join(', ')}.
    </p>
  );
}

/** Events of the lines that wait for their date; the same line gives the same event each time. */
function eventsOf(plan: readonly PlanLine[]): CalendarEvent[] {
  return plan
    .filter((line) => dueOf(line) !== '' && !isEnded(line))
    .map((line) => {
      const { criterion = '', action = '', pilot = '' } = line.texts;
      return {
        uid: `plan-ligne-${line.row}-critere-${criterion}@grille-sppe`,
        day: dueOf(line).replace(/-/g, ''),
        title: `Critère ${criterion} : ${action}`,
        description: pilot === '' ? '' : `Pilote : ${pilot}`,
      };
    });
}

function Line({ line, ...props }: ViewProps & { readonly line: PlanLine }) {
  const { state, actions } = props;
  const { criterion = '', action = '', pilot = '', state: progress = '', due = '' } = line.texts;
  const isOpen = state.open === line.row;
  return (
    <li class="plan-line">
      <button
        type="button"
        class="link"
        aria-expanded={isOpen}
        onClick={() => actions.open(isOpen ? null : line.row)}
      >
        <b>{criterion}.</b> <span dir="auto">{action === '' ? 'action à préciser' : action}</span>
      </button>
      <p class="hint">
        {[due, progress, pilot].filter((text) => text !== '').join(' · ')}
        {line.words !== '' && line.words !== progress && (
          <>
            <br />
            <b>{line.words}</b>
          </>
        )}
      </p>
      {isOpen && <PlanForm line={line} working={state.working} actions={actions} />}
    </li>
  );
}

/** The plan: what is late, what comes, what still has no action. */
export function PlanView(props: ViewProps) {
  const { state, read, actions } = props;
  const { plan } = read;
  const { making } = state;
  if (!plan)
    return (
      <Missing
        title="Plan d’action"
        label="Préparer la feuille Plan d’action"
        wait="Préparation de la feuille…"
        working={making.working}
        taken={making.of === 'plan' ? (making.taken ?? undefined) : undefined}
        onMake={(renamed) => actions.prepare('plan', renamed)}
      >
        <p>
          Une feuille reçoit une ligne par action : quoi, qui pilote, pour quand. Vous la remplissez dans la
          feuille ou ici ; « Retenir », dans les Pistes du panneau, y ajoute le conseil du guide.
        </p>
      </Missing>
    );
  const events = eventsOf(plan);
  return (
    <>
      <h1 tabIndex={-1}>Plan d’action</h1>
      <p class="hint">
        {plan.length === 0
          ? 'Aucune action pour l’instant. Dans le panneau, Pistes > Retenir ; ou écrivez dans la feuille.'
          : `${plan.length} ${plan.length > 1 ? 'actions' : 'action'}. L’état d’une action ne change jamais un palier.`}
      </p>
      <Untold title="Palier visé sans action" criteria={withoutAction(plan, aimed(read))} />
      <Untold title="Retenu sans action" criteria={withoutAction(plan, read.retained)} />
      {read.unread.length > 0 && (
        <p class="notice">
          Colonnes ajoutées dans la feuille, gardées mais non lues ici : <q>{read.unread.join(', ')}</q>.
        </p>
      )}
      {plan.length > 0 && (
        <p class="field">
          <label for="order">Ranger</label>
          <select
            id="order"
            onChange={(event) => actions.sort(event.currentTarget.value === 'pillar' ? 'pillar' : 'due')}
          >
            <option value="due" selected={state.order === 'due'}>
              par échéance
            </option>
            <option value="pillar" selected={state.order === 'pillar'}>
              par pilier
            </option>
          </select>
        </p>
      )}
      {groupsOf(plan, state.order).map(({ title, lines }) => (
        <section key={title}>
          <h2>
            {title} ({lines.length})
          </h2>
          <ul class="plan-lines">
            {lines.map((line) => (
              <Line key={line.row} {...props} line={line} />
            ))}
          </ul>
        </section>
      ))}
      {events.length > 0 && (
        <p>
          <button
            type="button"
            onClick={() => {
              const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
              saveFile(new Blob([calendarFile(events, stamp)], { type: 'text/calendar' }), 'plan-sppe.ics');
              actions.say(
                `${events.length > 1 ? `${events.length} échéances` : 'Une échéance'} dans le fichier plan-sppe.ics.`,
              );
            }}
          >
            Échéances pour un agenda (.ics)
          </button>
        </p>
      )}
    </>
  );
}
