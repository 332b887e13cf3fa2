import { TARGET_NAMES } from '../../../communes/listed';
import { counted } from '../../../position/counted';
import { DialogButtons, Frame, Trouble } from '../../shared/frame';
import { Halves, PasteBox } from '../../shared/halves';
import { Loading, Unreachable } from '../../shared/openings';
import type { State } from '../state/state';
import { Aside } from './aside';
import { ColumnsRead } from './columns-read';
import { Done } from './done';
import { Help } from './help';
import { Preview } from './preview';
import { Questions } from './questions';
import type { ViewProps } from './view';

const TITLE = 'Ajouter des communes';

const isOpen = ({ reach, sheet, done }: State) =>
  reach === 'reached' && sheet?.status === 'ready' && done === null;

/** « 30 communes », « 4 liens », « 30 communes et 4 liens » */
function what({ lines, linked }: State['reading']): string {
  const added = lines.length - linked;
  return [
    ...(added > 0 ? [counted(added, 'commune')] : []),
    ...(linked > 0 ? [counted(linked, 'lien')] : []),
  ].join(' et ');
}

/** What the text holds, in one sentence that screen readers follow. */
function summary({ text, reading }: State): string {
  const { lines, problems, questions } = reading;
  if (text.trim() === '') return 'Collez une liste pour commencer.';
  if (questions.length > 0) return `${counted(questions.length, 'question')} avant d’ajouter.`;
  const left =
    problems.length > 0
      ? `, ${counted(problems.length, 'ligne laissée de côté', 'lignes laissées de côté')}`
      : '';
  return lines.length === 0 ? `Rien à ajouter${left}.` : `${what(reading)} à ajouter${left}.`;
}

function Send({ state, actions }: ViewProps) {
  const { reading, making } = state;
  const isReady = reading.lines.length > 0 && !making.working;
  return (
    <button type="button" class="primary" aria-disabled={!isReady} onClick={actions.send}>
      {making.working
        ? 'Ajout…'
        : making.taken
          ? `Créer la feuille « ${making.taken.instead.join(', ')} »`
          : `Ajouter ${what(reading)}`.trim()}
    </button>
  );
}

function Absent() {
  return (
    <div class="opening">
      <h1>Pas encore de feuille Territoire</h1>
      <p>
        Ce classeur n’a pas de feuille Territoire. Fermez cette fenêtre, puis préparez-la dans la vue
        Territoire du panneau.
      </p>
    </div>
  );
}

function Effects({ state, actions }: ViewProps) {
  const { making, problem, text } = state;
  return (
    <>
      <Trouble text={problem} />
      <div role="alert">
        {making.taken && (
          <p class="notice strong" id="taken" tabIndex={-1} dir="auto">
            {making.taken.message}
          </p>
        )}
      </div>
      {text.trim() === '' && <Help into={state.into} />}
      <Questions state={state} actions={actions} />
      <ColumnsRead state={state} actions={actions} />
      <Preview state={state} actions={actions} />
    </>
  );
}

function Content({ state, actions }: ViewProps) {
  const { reach, sheet, into, reading, done } = state;
  if (reach === null || (reach === 'reached' && sheet === null))
    return <Loading title={TITLE} reading="Lecture de la feuille" />;
  if (reach !== 'reached') return <Unreachable {...reach} onRetry={actions.start} />;
  if (sheet?.status !== 'ready') return <Absent />;
  if (done) return <Done into={into} done={done} />;
  const { refused, questions, problems, notes, lines } = reading;
  const count = lines.length;
  return (
    <Halves
      source={
        <>
          <PasteBox
            title="Collez ici votre liste"
            hint={
              into === 'communes'
                ? 'Une commune par ligne : son nom, et si possible son code INSEE, le référent et son adresse.'
                : 'Une commune par ligne : son nom, son code INSEE et l’adresse de son fichier.'
            }
            text={state.text}
            // A question says it better.
            refused={questions.length > 0 ? null : refused}
            onType={actions.type}
          />
          <Aside problems={problems} notes={notes} isTitled />
        </>
      }
      effectsTitle={
        count > 0
          ? `${what(reading)} à ajouter à ${TARGET_NAMES[into]}`
          : `Ce qui sera ajouté à ${TARGET_NAMES[into]}`
      }
      effects={<Effects state={state} actions={actions} />}
    />
  );
}

function Foot({ state, actions }: ViewProps) {
  if (state.done)
    return (
      <DialogButtons isDone>
        <button type="button" onClick={actions.again}>
          Ajouter une autre liste
        </button>
      </DialogButtons>
    );
  return <DialogButtons>{isOpen(state) && <Send state={state} actions={actions} />}</DialogButtons>;
}

/** The whole page: the list on the left, how it is read on the right, the buttons below. */
export function Page({ state, actions }: ViewProps) {
  const { making } = state;
  const status = !isOpen(state)
    ? ''
    : making.working
      ? `Ajout dans ${TARGET_NAMES[state.into]}…`
      : summary(state);
  return (
    <Frame status={status} foot={<Foot state={state} actions={actions} />}>
      <Content state={state} actions={actions} />
    </Frame>
  );
}
