import type { Row } from '../row';

/** Panneau. */
export const PANEL: readonly Row[] = [
  {
    row: 47,
    way: 'click',
    supposed:
      '`SpreadsheetApp.getCurrentCell()`, appelé par le panneau, donne la cellule de la personne qui l’a ouvert.',
    why: 'Le panneau suit la ligne choisie.',
    trial: 'Deux personnes, deux lignes.',
    otherwise: 'Ne plus suivre la sélection.',
  },
  {
    row: 48,
    way: 'click',
    supposed:
      'Une fonction rangée dans une constante n’est pas appelable ; NaN devient null ; rendre un objet de service fait échouer l’appel.',
    why: 'Forme des appels.',
    trial: '*code* : trois fonctions d’essai.',
    otherwise: 'Corriger le banc.',
  },
  {
    row: 49,
    way: 'account',
    supposed:
      'Une erreur d’un service est une `Error` nommée « Exception » ; le panneau reçoit « Error: … » ou « Exception: … ».',
    why: 'Messages en français.',
    trial: '*code* : écrire dans une cellule protégée, second compte.',
    otherwise: 'Adapter la lecture des erreurs.',
  },
  {
    row: 50,
    way: 'account',
    supposed:
      'Le message d’une cellule protégée contient « protected » ou « protégé » dans toutes les langues utiles.',
    why: 'Nous le traduisons en consigne.',
    trial: 'Second compte, en français puis en anglais.',
    otherwise: 'Message général au lieu du message précis.',
  },
  {
    row: 51,
    way: 'eye',
    supposed: '« Revenir à la feuille » rend le clavier à la grille.',
    why: 'Usage au clavier.',
    trial: 'Cliquer, puis taper une flèche.',
    otherwise: 'Cliquer dans la grille.',
  },
  {
    row: 170,
    way: 'eye',
    supposed:
      '`PropertiesService.getUserProperties` ne demande aucune autorisation de plus, et suit la personne d’un fichier à l’autre.',
    why: '« Passer au suivant après chaque réponse » y est retenu ; sans elle, le choix vaut jusqu’à la fermeture du panneau.',
    trial:
      'Cocher la case, ouvrir le panneau d’un autre fichier : elle est cochée ; l’écran d’autorisation n’a pas changé.',
    otherwise: 'Ne plus retenir le choix.',
  },
  {
    row: 161,
    way: 'eye',
    supposed:
      '`showModalDialog` montre une fenêtre de 1000 × 700 ; sur un écran plus petit, Google la réduit, et la page défile.',
    why: 'L’atelier projeté.',
    trial: 'Ouvrir l’atelier sur un écran de 1280 × 720.',
    otherwise: 'Réduire la fenêtre à 900 × 600.',
  },
];
