import type { Phase, Taken } from '../state/state';

/** Before the first answer of the sheet. */
export function Loading() {
  return (
    <div class="opening">
      <h1>Grille SPPE</h1>
      <p>Lecture de la grille…</p>
      <progress aria-label="Lecture de la grille" />
    </div>
  );
}

type Cause = Extract<Phase, { kind: 'unreachable' }>['cause'];

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

const CAUSES: Readonly<
  Record<Cause, { readonly title: string; readonly Content: () => preact.JSX.Element }>
> = {
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
    title: 'La grille n’a pas pu être lue',
    Content: () => (
      <p>
        Google Sheets a répondu par une erreur. Vos données dans la feuille sont intactes. Réessayez ; si cela
        continue, lancez « Vérifier la grille » dans le menu Grille SPPE.
      </p>
    ),
  },
};

interface UnreachableProps {
  readonly cause: Cause;
  readonly detail: string;
  readonly onRetry: () => void;
}

/** The page cannot talk to the script: what happened, whether the data is safe, what to do. */
export function Unreachable({ cause, detail, onRetry }: UnreachableProps) {
  const { title, Content } = CAUSES[cause];
  return (
    <div class="opening">
      <div role="alert">
        <h1>{title}</h1>
        <Content />
      </div>
      <button type="button" class="primary" onClick={onRetry}>
        Réessayer
      </button>
      <details>
        <summary>Message technique</summary>
        <p class="long">{detail}</p>
      </details>
    </div>
  );
}

interface AbsentProps {
  readonly generating: boolean;
  readonly taken?: Taken;
  readonly onGenerate: (renamed: boolean) => void;
}

/** A spreadsheet that has no grid yet. */
export function Absent({ generating, taken, onGenerate }: AbsentProps) {
  return (
    <div class="opening">
      <h1>Grille SPPE</h1>
      <p>
        Cette feuille de calcul ne contient pas encore la grille d’auto-positionnement du service public de la
        petite enfance.
      </p>
      <p>
        Le bouton ajoute les feuilles de la grille : 5 piliers, 29 critères, la synthèse et les conseils du
        guide. Vos feuilles actuelles ne changent pas.
      </p>
      <div role="alert">{taken && <p class="notice">{taken.message}</p>}</div>
      {generating ? (
        <div role="status">
          <p>Génération en cours… Cela prend d’ordinaire moins d’une minute. Gardez ce panneau ouvert.</p>
          <progress aria-label="Génération de la grille" />
        </div>
      ) : (
        <button type="button" class="primary" onClick={() => onGenerate(taken !== undefined)}>
          {taken
            ? `Créer sous ${taken.instead.length > 1 ? 'les noms' : 'le nom'} ${taken.instead.join(', ')}`
            : 'Générer la grille'}
        </button>
      )}
    </div>
  );
}
