import type { ListTarget } from '../../../communes/listed';
import { counted } from '../../../position/counted';
import type { State } from '../state/state';
import { Aside, leftAside } from './aside';

/** What comes next, once communes are in the sheet. */
const nextStep = (into: ListTarget, added: number) =>
  into === 'territory'
    ? 'Fermez cette fenêtre : la feuille Territoire est derrière, et le panneau compte ce qui reste à autoriser.'
    : `Fermez cette fenêtre : le panneau propose de créer ${added > 1 ? 'leurs copies' : 'sa copie'}, quand la grille de ce classeur est vierge.`;

/** What was added comes first, then the next step; the rest is folded. */
export function Done({
  into,
  done,
}: {
  readonly into: ListTarget;
  readonly done: NonNullable<State['done']>;
}) {
  const { added, reading } = done;
  const problems = [...reading.problems, ...added.problems].sort((a, b) => a.line - b.line);
  const [first = '', ...others] = added.message.split('\n');
  return (
    <div class="opening">
      <div role="status">
        <h1 id="told" tabIndex={-1}>
          {first}
        </h1>
        {others.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p>{nextStep(into, added.added)}</p>
      </div>
      {problems.length + reading.notes.length > 0 && (
        <details>
          <summary>
            {problems.length > 0
              ? leftAside(problems.length)
              : counted(reading.notes.length, 'remarque sur la liste', 'remarques sur la liste')}
          </summary>
          <Aside problems={problems} notes={reading.notes} isTitled={false} />
        </details>
      )}
    </div>
  );
}
