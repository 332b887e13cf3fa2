import { communeLabel } from '../../../communes/label';
import type { LinkState, TerritoryCommune } from '../../../contract/territory';
import { fileAddress, Outside } from './outside';
import type { ViewProps } from './view';

/** States that wait for somebody. */
type Waiting = Exclude<LinkState, 'current' | 'blank'>;

const TITLES: Readonly<Record<Waiting, string>> = {
  changed: 'Lien changé',
  toAllow: 'À autoriser',
  toPrepare: 'À relier',
  otherCode: 'Autre code',
  unreadableCode: 'Code illisible',
  noLink: 'Sans lien',
  unnamed: 'Nom à écrire',
  doubled: 'En double',
  otherEdition: 'D’une autre édition du guide',
  unreadable: 'Introuvables',
};

const HELP: Readonly<Record<Waiting, string>> = {
  changed:
    'Le lien de ces lignes n’est plus celui que l’extension avait relié : rien n’est lu du nouveau. Vérifiez qui l’a changé, puis acceptez-le, ou remettez l’ancien dans la feuille.',
  toAllow:
    'Dans la feuille Territoire, cliquez sur la cellule qui affiche #REF!, puis sur « Autoriser l’accès ». Une fois par commune, puis relisez la feuille ici. Sans ce bouton : le fichier a été supprimé (refaites-le dans la vue Communes du modèle), il n’est pas ouvert à votre compte (il appartient à la personne qui l’a créé : demandez-lui de vous le partager), ou sa grille est à mettre à jour (menu Grille SPPE, dans ce fichier).',
  otherCode:
    'Le fichier ne porte pas le code de sa ligne : ce sont peut-être les réponses d’une autre commune. Il reste hors des chiffres. Corrigez le code ou le lien.',
  unreadableCode:
    'Le code écrit dans l’Accueil du fichier n’en est pas un (« néant », « - »…). Il reste hors des chiffres. Corrigez-le ou effacez-le là-bas.',
  toPrepare:
    'Leur lien a été ajouté à la main : « Remettre la feuille Territoire en ordre », plus bas, les relie.',
  unnamed:
    'La case du nom contient une formule, ou son texte : écrivez le nom lui-même. La ligne reste hors des chiffres.',
  noLink: 'Collez l’adresse de leur fichier dans la feuille Territoire.',
  otherEdition:
    'Leur grille suit une autre édition ou une autre présentation : elle reste hors des chiffres.',
  doubled: 'Le même fichier, ou le même code, figure plus haut : une seule ligne compte.',
  unreadable: 'Le lien ne mène à aucune grille : vérifiez-le dans la feuille Territoire.',
};

/** What a grant opens, said where the click is asked for. */
function Grant() {
  return (
    <p class="notice">
      Ce clic ouvre plus que les paliers : toute personne qui modifie ce classeur pourra lire{' '}
      <b>tout le fichier de la commune</b>, commentaires et contacts compris, tant que la personne qui a
      cliqué y a accès. Le guide dit comment une commune ne donne que ses chiffres.
    </p>
  );
}

/** The links that were changed, each to be looked at before it is taken. */
function Changed({
  state,
  actions,
  communes,
}: ViewProps & { readonly communes: readonly TerritoryCommune[] }) {
  const { accepting } = state.territory;
  const links = communes.map(({ link }) => link);
  return (
    <>
      <ul class="texts">
        {communes.map((commune, index) => {
          const address = fileAddress(commune.link);
          return (
            <li key={index}>
              {address === null ? (
                <span dir="auto">{communeLabel(commune)}</span>
              ) : (
                <Outside href={address}>
                  <span dir="auto">{communeLabel(commune)}</span>
                </Outside>
              )}
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        aria-disabled={accepting}
        onClick={() => accepting || actions.territory.accept(links)}
      >
        {links.length > 1 ? `Accepter ces ${links.length} liens` : 'Accepter ce lien'}
      </button>
    </>
  );
}

/** The communes that the figures leave out for now, by what each one waits for. */
export function Links({
  state: page,
  actions,
  communes,
}: ViewProps & { readonly communes: readonly TerritoryCommune[] }) {
  return (
    <>
      {(Object.keys(TITLES) as (keyof typeof TITLES)[]).map((state) => {
        const found = communes.filter((commune) => commune.state === state);
        if (found.length === 0) return null;
        return (
          <details key={state} open={state === 'toAllow' || state === 'changed'}>
            <summary>
              {TITLES[state]} ({found.length})
            </summary>
            <p>{HELP[state]}</p>
            {state === 'toAllow' && <Grant />}
            {state === 'changed' ? (
              <Changed state={page} actions={actions} communes={found} />
            ) : (
              <p class="hint" dir="auto">
                {found.map(communeLabel).join(', ')}
              </p>
            )}
          </details>
        );
      })}
    </>
  );
}
