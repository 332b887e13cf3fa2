import type { LinkState, TerritoryCommune } from '../../../contract/territory';

const TITLES: Readonly<Record<Exclude<LinkState, 'current'>, string>> = {
  toAllow: 'À autoriser',
  toPrepare: 'À relier',
  noLink: 'Sans lien',
  doubled: 'En double',
  otherEdition: 'D’une autre édition du guide',
  unreadable: 'Introuvables',
};

const HELP: Readonly<Record<Exclude<LinkState, 'current'>, string>> = {
  toAllow:
    'Dans la feuille Territoire, cliquez sur la cellule qui affiche #REF!, puis sur « Autoriser l’accès ». Une fois par commune, puis relisez la feuille ici. Il faut avoir accès au fichier de la commune.',
  toPrepare:
    'Leur lien a été ajouté à la main : « Remettre la feuille Territoire en ordre », plus bas, les relie.',
  noLink: 'Collez l’adresse de leur fichier dans la feuille Territoire.',
  otherEdition:
    'Leur grille suit une autre édition ou une autre présentation : elle reste hors des chiffres.',
  doubled: 'Le même fichier, ou le même code, figure plus haut : une seule ligne compte.',
  unreadable: 'Le lien ne mène à aucune grille : vérifiez-le dans la feuille Territoire.',
};

/** The communes that the figures leave out for now, by what each one waits for. */
export function Links({ communes }: { readonly communes: readonly TerritoryCommune[] }) {
  return (
    <>
      {(Object.keys(TITLES) as (keyof typeof TITLES)[]).map((state) => {
        const found = communes.filter((commune) => commune.state === state);
        if (found.length === 0) return null;
        return (
          <details key={state} open={state === 'toAllow'}>
            <summary>
              {TITLES[state]} ({found.length})
            </summary>
            <p>{HELP[state]}</p>
            <p class="hint" dir="auto">
              {found.map(({ name }) => name).join(', ')}
            </p>
          </details>
        );
      })}
    </>
  );
}
