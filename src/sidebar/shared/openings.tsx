import type { ComponentChildren } from 'preact';
import type { Taken } from './taken';
import type { Unreached } from './unreached';

interface LoadingProps {
  readonly title: string;
  /** What is being read. */
  readonly reading: string;
}

/** Before the first answer of the sheet. */
export function Loading({ title, reading }: LoadingProps) {
  return (
    <div class="opening">
      <h1 tabIndex={-1}>{title}</h1>
      <p>{reading}…</p>
      <progress aria-label={reading} />
    </div>
  );
}

function Accounts() {
  return (
    <>
      <p>
        Google ne laisse pas ce panneau lire la feuille. La cause la plus courante : plusieurs comptes Google
        sont ouverts dans ce navigateur.
      </p>
      <p>
        <strong>Vos données sont intactes</strong> : la feuille fonctionne sans ce panneau, et rien n’a été
        modifié.
      </p>
      <p>Pour retrouver le panneau, au choix :</p>
      <ul>
        <li>ouvrez la feuille dans une fenêtre de navigation privée, avec un seul compte ;</li>
        <li>ou ouvrez-la dans un profil du navigateur qui n’a qu’un seul compte Google.</li>
      </ul>
    </>
  );
}

interface Explanation {
  readonly title: string;
  readonly Content: (props: { readonly detail: string }) => preact.JSX.Element;
}

const CAUSES: Readonly<Record<Unreached['cause'], Explanation>> = {
  accounts: { title: 'Le panneau ne peut pas s’ouvrir', Content: Accounts },
  offline: {
    title: 'Pas de connexion',
    Content: () => (
      <p>
        Le panneau n’arrive pas à joindre Google Sheets. Vos données dans la feuille sont intactes. Vérifiez
        la connexion, puis réessayez.
      </p>
    ),
  },
  script: {
    title: 'La feuille n’a pas pu être lue',
    Content: () => (
      <p>
        Google Sheets a répondu par une erreur. Vos données dans la feuille sont intactes. Réessayez ; si cela
        continue, lancez « Vérifier la grille » dans le menu Grille SPPE.
      </p>
    ),
  },
  refused: {
    title: 'La feuille n’a pas pu être lue',
    Content: ({ detail }) => <p dir="auto">{detail}</p>,
  },
};

/** The page cannot talk to the script: what happened, whether the data is safe, what to do. */
export function Unreachable({ cause, detail, onRetry }: Unreached & { readonly onRetry: () => void }) {
  const { title, Content } = CAUSES[cause];
  return (
    <div class="opening">
      <div role="alert">
        <h1 tabIndex={-1}>{title}</h1>
        <Content detail={detail} />
      </div>
      <button type="button" class="primary" onClick={onRetry}>
        Réessayer
      </button>
      {cause !== 'refused' && (
        <details>
          <summary>Message technique</summary>
          <p class="long">{detail}</p>
        </details>
      )}
    </div>
  );
}

interface MakingProps {
  /** The button's words. */
  readonly label: string;
  /** What is under way, in full. */
  readonly wait: string;
  readonly working: boolean;
  readonly taken?: Taken | undefined;
  /** `renamed`: the person agrees to the names that `taken` offers. */
  readonly onMake: (renamed: boolean) => void;
}

/** Makes sheets of ours; where their names are taken, says so and offers others. */
export function Making({ label, wait, working, taken, onMake }: MakingProps) {
  return (
    <>
      <div role="alert">{taken && <p class="notice">{taken.message}</p>}</div>
      {working ? (
        <div role="status">
          <p>{wait}</p>
          <progress aria-label={label} />
        </div>
      ) : (
        <button type="button" class="primary" onClick={() => onMake(taken !== undefined)}>
          {taken
            ? `Créer sous ${taken.instead.length > 1 ? 'les noms' : 'le nom'} ${taken.instead.join(', ')}`
            : label}
        </button>
      )}
    </>
  );
}

/** What stands where sheets of ours are still to be made. */
export function Missing({
  title,
  children,
  ...making
}: MakingProps & { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <div class="opening">
      <h1 tabIndex={-1}>{title}</h1>
      {children}
      <Making {...making} />
    </div>
  );
}

interface AbsentProps {
  readonly deleted: boolean;
  readonly generating: boolean;
  readonly taken?: Taken | undefined;
  readonly onGenerate: (renamed: boolean) => void;
}

/** A file whose Grille was deleted: what it held is in the version history only. */
const DELETED = [
  'La feuille Grille n’est plus dans ce classeur : elle a été supprimée, avec les réponses qu’elle portait.',
  'Pour les retrouver, faites Ctrl+Z dans la feuille, ou Fichier > Historique des versions. Sinon, le bouton recrée une grille vide ; vos autres feuilles gardent ce qu’elles contiennent.',
];
const NOT_YET = [
  'Cette feuille de calcul ne contient pas encore la grille d’auto-positionnement du service public de la petite enfance.',
  'Le bouton ajoute les feuilles de la grille : 5 piliers, 29 critères, la synthèse et les conseils du guide. Vos feuilles actuelles ne changent pas.',
];

/** A spreadsheet that has no grid yet, or none any more. */
export function Absent({ deleted, generating, taken, onGenerate }: AbsentProps) {
  return (
    <Missing
      title="Grille SPPE"
      label={deleted ? 'Recréer la grille, vide' : 'Générer la grille'}
      wait="Génération en cours… Cela prend d’ordinaire moins d’une minute. Gardez ce panneau ouvert."
      working={generating}
      taken={taken}
      onMake={onGenerate}
    >
      {(deleted ? DELETED : NOT_YET).map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Missing>
  );
}
