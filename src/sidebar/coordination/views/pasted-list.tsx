import { type CommuneList, readCommuneList } from '../../../communes/commune-list';
import { ownSheetAsList } from '../../../communes/own-sheet';
import { Making } from '../../shared/openings';
import type { CommuneActions } from '../app/communes';
import { isBusy } from '../state/communes';
import { ColumnsRead } from './columns-read';
import { Quoted } from './quoted';
import type { ViewProps } from './view';

/** Problems shown before the others are counted. */
const SHOWN = 50;

const communes = (count: number) => `${count} ${count > 1 ? 'communes' : 'commune'}`;

export function Problems({ problems }: Pick<CommuneList, 'problems'>) {
  if (problems.length === 0) return null;
  return (
    <div class="notice">
      <p>
        <b>
          {problems.length > 1 ? `${problems.length} lignes laissées de côté` : 'Une ligne laissée de côté'}
        </b>
      </p>
      <ul class="texts">
        {problems.slice(0, SHOWN).map(({ line, text, reason }) => (
          <li key={line}>
            Ligne {line}
            {text !== '' && (
              <>
                , <Quoted text={text} />
              </>
            )}
            {` : ${reason}`}
          </li>
        ))}
      </ul>
      {problems.length > SHOWN && <p>Et {problems.length - SHOWN} autres lignes.</p>}
    </div>
  );
}

function checked(right: number, wrong: number): string {
  const toAdd = `${communes(right)} à ajouter`;
  return wrong === 0 ? `${toAdd}.` : `${toAdd}, ${wrong} ${wrong > 1 ? 'lignes' : 'ligne'} à revoir.`;
}

/** What the pasted list holds, checked while it is still only on the screen. */
function Check({ list, onSay }: { readonly list: CommuneList; readonly onSay: CommuneActions['sayColumn'] }) {
  const { lines, problems, notes, refused, columns, questions } = list;
  return (
    <>
      <p role="status">{refused ?? checked(lines.length, problems.length)}</p>
      <ColumnsRead columns={columns} asked={questions.length > 0} onSay={onSay} />
      {refused === null && <Problems problems={problems} />}
      {notes.map((note) => (
        <p key={note} class="hint" dir="auto">
          {note}
        </p>
      ))}
    </>
  );
}

/** A list of communes, pasted, checked line by line, then added to the sheet. */
export function PastedList({ state, actions }: ViewProps) {
  const { communes: own } = state;
  const rows = own.part.read?.rows ?? [];
  const list =
    own.list.trim() === '' ? null : readCommuneList(ownSheetAsList(own.list), rows, { said: own.said });
  const count = list?.lines.length ?? 0;
  return (
    <section>
      <h2>Ajouter des communes</h2>
      <label class="field" for="list">
        Liste des communes
      </label>
      <p class="hint" id="list-help">
        Une commune par ligne : son nom, et si possible son code INSEE, le référent et son adresse. Collez-la
        depuis n’importe quel tableau.
      </p>
      <textarea
        id="list"
        rows={5}
        dir="auto"
        aria-describedby="list-help"
        value={own.list}
        onInput={(event) => actions.communes.typeList(event.currentTarget.value)}
      />
      {list && <Check list={list} onSay={actions.communes.sayColumn} />}
      {list && count > 0 && !(isBusy(own) && !own.making.working) && (
        <Making
          label={`Ajouter ${communes(count)} à la feuille`}
          wait="Ajout dans la feuille Communes…"
          working={own.making.working}
          taken={own.making.taken ?? undefined}
          onMake={actions.communes.add}
        />
      )}
    </section>
  );
}
