import type { Row } from '../row';

/** Autorisations et ouverture. */
export const OPENING: readonly Row[] = [
  {
    row: 1,
    way: 'eye',
    supposed:
      'L’écran d’autorisation affiche deux droits seulement : cette feuille de calcul, et l’affichage d’un panneau.',
    why: 'C’est notre promesse.',
    trial: 'Premier clic dans le menu avec un compte neuf : lire l’écran.',
    otherwise: 'Revoir `appsscript.json` et la mention `@OnlyCurrentDoc`.',
  },
  {
    row: 2,
    way: 'eye',
    supposed:
      'Une extension installée mais jamais utilisée dans un fichier (mode NONE) n’a droit qu’au menu et à la langue.',
    why: 'Le menu doit s’afficher dès l’ouverture.',
    trial: 'Déploiement de test réglé sur « Installed for current user », ouvrir un fichier neuf.',
    otherwise: 'Menu absent : chercher l’appel en trop dans `onOpen`.',
  },
  {
    row: 3,
    way: 'eye',
    supposed:
      'Le message, les notes, les listes et les formats peuvent être écrits par le déclencheur `onEdit` simple (mode LIMITED).',
    why: 'C’est ainsi qu’une saisie est refusée.',
    trial: 'Taper 5 dans la colonne Palier.',
    otherwise:
      'Rien ne se passe : le refus n’est plus que la marque de la cellule, et « Vérifier la grille ».',
  },
  {
    row: 4,
    way: 'click',
    supposed: 'Le verrou du document fonctionne depuis le menu et depuis le panneau.',
    why: 'Deux personnes ne doivent pas générer en même temps.',
    trial: 'Lancer la génération sur deux postes à la fois.',
    otherwise: 'Message « Une autre personne met la grille à jour » absent ou permanent.',
  },
  {
    row: 5,
    way: 'click',
    supposed: 'Le verrou est rendu quand un script s’interrompt.',
    why: 'Sinon plus rien ne s’enregistre.',
    trial: 'Fermer l’onglet pendant la génération, rouvrir, recommencer.',
    otherwise: 'Attendre l’expiration ; dire combien de temps dans le guide.',
  },
  {
    row: 6,
    way: 'eye',
    supposed:
      'Avec plusieurs comptes Google dans un navigateur, les appels du panneau échouent avec une erreur.',
    why: 'Le panneau l’explique alors en français.',
    trial: 'Se connecter à deux comptes, ouvrir le panneau avec le second.',
    otherwise: 'Panneau vide : le guide reste la seule aide.',
  },
  {
    row: 7,
    way: 'eye',
    supposed: 'L’enregistrement d’une image depuis le panneau (PNG, SVG) est permis.',
    why: 'Boutons de téléchargement du radar.',
    trial: 'Cliquer sur « Télécharger l’image (PNG) ».',
    otherwise: 'Copie d’écran, ou radar de la Synthèse.',
  },
  {
    row: 158,
    way: 'eye',
    supposed:
      "`HtmlService.createTemplateFromFile('guide').getRawContent()` rend le fichier tel qu’il a été envoyé, sans autre autorisation.",
    why: 'Les textes de la feuille Conseils voyagent dans `guide.html`, lu seulement par la génération et la vérification.',
    trial:
      'Générer la grille et lire la feuille Conseils ; puis *code* : comparer la longueur du texte rendu à celle de `build/addon/guide.html` (en caractères).',
    otherwise:
      "Lire par `createHtmlOutputFromFile('guide').getContent()`, ou remettre les textes dans `Code.js`.",
  },
  {
    row: 159,
    way: 'eye',
    supposed:
      '`insertSheet(nom, place, { template })` copie d’un onglet vide sa ligne cachée, son quadrillage masqué et ses lignes figées.',
    why: 'Dix appels de moins par génération : les onglets visibles sont copiés l’un de l’autre avant d’être remplis.',
    trial:
      'Générer la grille : ligne 1 cachée, pas de quadrillage, titres figés de la Grille aux Repères ; rien de tel dans Données.',
    otherwise: 'Donner à chaque onglet sa mise en page (`insert-tabs.ts`).',
  },
];
