import type { Row } from '../row';

/** Behaviours that nobody supposed: found in public tests of Google, or read in its reference. */
export const RECORDED: readonly Row[] = [
  {
    row: 162,
    way: 'eye',
    supposed: "`Protection.getRange` d’une feuille protégée rend une plage dont `getA1Notation` vaut ''.",
    why: 'Une protection de feuille se reconnaît à son type, jamais à son adresse.',
    trial: '*code* : `sheet.protect().getRange().getA1Notation()`.',
    otherwise: 'Rien à changer ; corriger le banc.',
  },
  {
    row: 146,
    way: 'eye',
    supposed:
      '`tryLock` d’un temps négatif rend faux, `waitLock` échoue par « Lock timeout », même si le verrou est libre.',
    why: 'Aucun appel n’attend un temps calculé qui pourrait être négatif.',
    trial: '*code* : `LockService.getDocumentLock().tryLock(-100)`.',
    otherwise: 'Rien à changer ; corriger le banc.',
  },
  {
    row: 147,
    way: 'eye',
    supposed: '`getNumberFormat` rend `0.###############` après le format « general ».',
    why: 'Un format lu ne se compare pas à celui qui a été écrit.',
    trial: "*code* : `range.setNumberFormat('general').getNumberFormat()`.",
    otherwise: 'Rien à changer ; corriger le banc.',
  },
  {
    row: 148,
    way: 'eye',
    supposed: 'Une règle de validation neuve n’a pas de type : `getCriteriaType` rend null.',
    why: 'Une règle lue est comparée à la nôtre par son type.',
    trial: '*code* : `SpreadsheetApp.newDataValidation().getCriteriaType()`.',
    otherwise: 'Rien à changer ; corriger le banc.',
  },
  {
    row: 149,
    way: 'eye',
    supposed: 'Une cellule tient 50 000 caractères ; au-delà, l’écriture est refusée.',
    why: 'Un texte collé plus long est refusé par Google avant nous, et reste à la personne.',
    trial: 'Coller 50 001 caractères dans une cellule.',
    otherwise: 'Changer `CELL_TEXT` du banc, et couper avant d’écrire.',
  },
  {
    row: 150,
    way: 'eye',
    supposed: 'Un nom de feuille tient 100 signes.',
    why: 'Nos noms en ont moins de 40 ; ceux des feuilles conservées s’allongent.',
    trial: 'Donner à un onglet un nom de 100 signes, puis de 101.',
    otherwise: 'Couper les noms de `freeName` à la longueur permise.',
  },
  {
    row: 151,
    way: 'eye',
    supposed:
      'Une règle de validation peut ne lire qu’une autre cellule (`=$E$1`), elle-même calculée sur la saisie.',
    why: 'Excel refuse plus de 255 caractères dans une règle, et Google ne dit pas sa limite : le code et la population de l’Accueil sont vérifiés dans sa ligne 1 masquée.',
    trial:
      'Accueil : taper « abc » puis 35238 dans le code ; le coin de couleur vient puis s’en va. De même dans le .xlsx.',
    otherwise: 'Retirer la règle : la colonne d’aide dit déjà « À corriger ».',
  },
  {
    row: 152,
    way: 'eye',
    supposed:
      '`getValues` rend les erreurs dans la langue du fichier (« #NOM? ») ou en anglais (« #NAME? »).',
    why: '« Vérifier la grille » reconnaît les deux, dans toute langue.',
    trial: 'Fichier France : *code*, lire `=essaiInconnu`.',
    otherwise: 'Compléter `ERROR` de `alterations.ts`.',
  },
  {
    row: 153,
    way: 'eye',
    supposed: 'Une propriété garde un saut de ligne tel quel.',
    why: 'Les adresses du registre mis de côté y sont abrégées par un saut de ligne ; c’était U+0001, que rien ne garantit.',
    trial: '*code* : écrire « a », saut de ligne, « b », relire.',
    otherwise: 'Un autre signe pour `SHORT` de `stash.ts`.',
  },
  {
    row: 154,
    way: 'eye',
    supposed:
      '`setSpreadsheetLocale` est permis par nos deux droits, et `getSpreadsheetLocale` rend « fr_FR » ou « en_US ».',
    why: 'Les essais se font dans les deux langues sans toucher aux paramètres.',
    trial: 'Lancer les essais.',
    otherwise: 'Changer de paramètres régionaux à la main, entre deux lancements.',
  },
  {
    row: 155,
    way: 'eye',
    supposed: 'Protéger deux fois une feuille rend la même protection ; deux fois une plage en fait deux.',
    why: 'La génération reprend les protections au lieu d’en ajouter.',
    trial: '*code* : protéger deux fois, compter.',
    otherwise: 'Chercher nos protections par leur description avant d’en poser.',
  },
  {
    row: 156,
    way: 'eye',
    supposed: 'Le cache du document rend ce qui y a été mis, null sinon.',
    why: 'Il n’abrège que des lectures : sans lui, tout marche, plus lentement.',
    trial: '*code* : mettre, lire, retirer, lire.',
    otherwise: 'Rien à changer.',
  },
  {
    row: 157,
    way: 'eye',
    supposed:
      'Les appels de mise en forme de la génération sont acceptés, et ce qui se relit est ce qui a été écrit.',
    why: 'Chacun écrit toute une feuille d’un coup.',
    trial: 'Générer la grille, regarder chaque feuille.',
    otherwise: 'L’appel refusé est nommé par l’erreur : le remplacer dans `write-sheet.ts`.',
  },
];
