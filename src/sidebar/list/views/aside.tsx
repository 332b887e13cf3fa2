import type { ListProblem } from '../../../communes/listed';
import { agreed } from '../../../position/counted';
import { Lines } from '../../shared/halves';

/** « 3 lignes laissées de côté » */
export const leftAside = (count: number) =>
  count === 1
    ? 'Une ligne laissée de côté'
    : `${count} ${agreed(count, 'ligne laissée', 'lignes laissées')} de côté`;

interface AsideProps {
  readonly problems: readonly ListProblem[];
  readonly notes: readonly string[];
  /** False where what is around says how many lines there are. */
  readonly isTitled: boolean;
}

/** What the sheet does not take, line by line, and what was put right in the others. */
export function Aside({ problems, notes, isTitled }: AsideProps) {
  return (
    <>
      {problems.length > 0 && (
        <>
          {isTitled && <h2>{leftAside(problems.length)}</h2>}
          <Lines lines={problems} />
        </>
      )}
      {notes.map((note) => (
        <p key={note} class="hint" dir="auto">
          {note}
        </p>
      ))}
    </>
  );
}
