import type { ListColumn } from '../../../communes/list-columns';
import { MEANINGS, type Meaning } from '../../../communes/list-titles';

const WORDS: Readonly<Record<Meaning, string>> = {
  name: 'Nom de la commune',
  code: 'Code INSEE ou SIREN',
  contact: 'Référent',
  email: 'E-mail',
  link: 'Lien du fichier',
  none: 'Laissée de côté',
};

interface Props {
  readonly columns: readonly ListColumn[];
  /** True where nothing is added until a column is told. */
  readonly asked: boolean;
  readonly onSay: (place: number, meaning: Meaning) => void;
}

function Column({ column, onSay }: { readonly column: ListColumn } & Pick<Props, 'onSay'>) {
  const { place, title, samples, meaning, known } = column;
  const id = `column-${place}`;
  return (
    <>
      <label class="field" for={id}>
        Colonne {place + 1}
        {title !== '' && <> · {title}</>}
      </label>
      <p class="hint" id={`${id}-cells`} dir="auto">
        {samples.map((cell) => cell.slice(0, 40)).join(' · ') || 'vide'}
      </p>
      <select
        id={id}
        aria-describedby={`${id}-cells`}
        value={known === 'asked' ? '' : meaning}
        onChange={({ currentTarget: { value } }) => {
          const said = MEANINGS.find((one) => one === value);
          if (said) onSay(place, said);
        }}
      >
        {known === 'asked' && <option value="">À préciser</option>}
        {MEANINGS.map((one) => (
          <option key={one} value={one}>
            {WORDS[one]}
          </option>
        ))}
      </select>
    </>
  );
}

/** How the columns of a pasted list are read: their first cells, and a meaning that people can change. */
export function ColumnsRead({ columns, asked, onSay }: Props) {
  if (columns.length < 2) return null;
  return (
    <details open={asked}>
      <summary>Comment les colonnes sont lues</summary>
      {columns.map((column) => (
        <Column key={column.place} column={column} onSay={onSay} />
      ))}
    </details>
  );
}
