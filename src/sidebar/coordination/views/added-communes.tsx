import { readCommuneList } from '../../../communes/commune-list';
import { ownSheetAsList } from '../../../communes/own-sheet';
import { Problems } from './pasted-list';
import type { ViewProps } from './view';

/** What the pasted text holds, before anything is sent. */
function Reading({ list }: { readonly list: string }) {
  const { lines, problems, refused } = readCommuneList(ownSheetAsList(list), [], { keepsContacts: false });
  return (
    <>
      <p role="status">
        {refused ?? `${lines.length} ${lines.length > 1 ? 'communes lues' : 'commune lue'} dans cette liste.`}
      </p>
      {refused === null && <Problems problems={problems} />}
    </>
  );
}

/** Communes and their links, pasted, then brought into the sheet. */
export function AddedCommunes({ state, actions }: ViewProps) {
  const { list, adding, part } = state.territory;
  return (
    <section>
      <h2>Faire entrer des communes</h2>
      <label class="field" for="links">
        Noms et liens des fichiers
      </label>
      <p class="hint" id="links-help">
        Une commune par ligne : son nom, puis l’adresse de son fichier. La feuille Communes se colle telle
        quelle. Une copie faite à la main convient aussi.
      </p>
      <textarea
        id="links"
        rows={5}
        dir="auto"
        aria-describedby="links-help"
        value={list}
        onInput={(event) => actions.territory.typeLinks(event.currentTarget.value)}
      />
      {list.trim() !== '' && !adding && <Reading list={list} />}
      <p class="buttons">
        <button
          type="button"
          disabled={part.failure !== null || (list.trim() === '' && !adding)}
          aria-disabled={adding}
          onClick={actions.territory.bringIn}
        >
          {adding ? 'Ajout en cours…' : 'Ajouter au territoire'}
        </button>
      </p>
    </section>
  );
}
