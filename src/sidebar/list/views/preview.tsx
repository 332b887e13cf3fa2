import type { ListedLine } from '../../../communes/listed';
import type { ViewProps } from './view';

/** Lines shown as they are read. */
const SHOWN = 3;

const COLUMNS: readonly { readonly title: string; readonly of: keyof Omit<ListedLine, 'line'> }[] = [
  { title: 'Nom', of: 'name' },
  { title: 'Code', of: 'code' },
  { title: 'Référent', of: 'contact' },
  { title: 'E-mail', of: 'email' },
  { title: 'Lien', of: 'link' },
];

/** The first communes, as they will stand in the sheet. */
export function Preview({ state }: ViewProps) {
  const { lines } = state.reading;
  if (lines.length === 0) return null;
  const columns = COLUMNS.filter(({ of }) => of === 'name' || lines.some((line) => line[of] !== ''));
  return (
    <>
      <h3>
        {lines.length > SHOWN
          ? 'Les trois premières, telles qu’elles seront ajoutées'
          : 'Ce qui sera ajouté, tel que lu'}
      </h3>
      <table class="preview">
        <caption class="unseen">Premières communes de la liste</caption>
        <thead>
          <tr>
            {columns.map(({ title, of }) => (
              <th key={of} class={of} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, SHOWN).map((line) => (
            <tr key={line.line}>
              {columns.map(({ of }) => (
                <td key={of} class={of} dir="auto" title={line[of]}>
                  {line[of] || (
                    <span class="none">
                      —<span class="unseen"> rien</span>
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
