import { dateText } from '../../../guide/updates';
import { thousands } from '../../../position/counted';
import type { PlannedAction } from '../../../position/meeting/report-source';

/** Every line of the plan, as typed. */
export function Plan({ plan }: { readonly plan: readonly PlannedAction[] }) {
  if (plan.length === 0) return null;
  return (
    <section>
      <h2>Plan d’action</h2>
      <table class="wide">
        <thead>
          <tr>
            <th scope="col">Critère</th>
            <th scope="col">Action</th>
            <th scope="col">Pilote</th>
            <th scope="col">Échéance</th>
            <th scope="col">Coût</th>
            <th scope="col">État</th>
          </tr>
        </thead>
        <tbody>
          {plan.map(({ criterion, text, pilot, due, cost, funding, state }, index) => (
            <tr key={index}>
              <td>{criterion ?? '–'}</td>
              <td dir="auto">{text}</td>
              <td dir="auto">{pilot}</td>
              <td>{due === '' ? '' : dateText(due)}</td>
              <td dir="auto">
                {[cost === null ? '' : `${thousands(cost)} €`, funding]
                  .filter((part) => part !== '')
                  .join(', ')}
              </td>
              <td dir="auto">{state}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
