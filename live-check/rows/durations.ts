import type { Row } from '../row';

/** Durées, impression, téléphone. */
export const DURATIONS: readonly Row[] = [
  {
    row: 52,
    way: 'eye',
    supposed: 'La génération prend moins d’une minute, loin des six minutes permises.',
    why: 'Le panneau l’annonce.',
    trial: 'Chronométrer trois fois.',
    otherwise: 'Changer le texte ; réduire les appels.',
  },
  {
    row: 53,
    way: 'eye',
    supposed: 'Une saisie gardée prend moins d’une seconde.',
    why: 'Google ne retient que deux événements en attente.',
    trial: 'Taper cinq valeurs de suite, très vite.',
    otherwise: 'Valeurs non réécrites : « Vérifier la grille ».',
  },
  {
    row: 54,
    way: 'eye',
    supposed: 'En A4 paysage ajusté à la largeur, la Grille se lit.',
    why: 'Réunions.',
    trial: 'Fichier > Imprimer.',
    otherwise: 'Réduire des colonnes.',
  },
  {
    row: 55,
    way: 'eye',
    supposed: 'L’export .xlsx garde listes, totaux et radar dans Excel et LibreOffice.',
    why: 'Le classeur vit sans Google.',
    trial: 'Exporter, ouvrir, changer un palier.',
    otherwise: 'Noter ce qui manque dans le guide.',
  },
  {
    row: 56,
    way: 'eye',
    supposed: 'Dans l’application mobile, listes, totaux et radar fonctionnent sans script.',
    why: 'Réunions, encore.',
    trial: 'Téléphone Android et iPhone.',
    otherwise: 'Le noter dans le guide.',
  },
  {
    row: 160,
    way: 'eye',
    supposed:
      '`window.print()`, appelé dans une fenêtre modale, imprime la page de cette fenêtre seule, au format que dit son CSS (`@page`), en Chrome, Edge, Firefox et Safari.',
    why: '« Rapport à imprimer ».',
    trial:
      'Ouvrir le rapport, « Imprimer ou enregistrer en PDF » : l’aperçu montre une page A4, et rien d’autre, dans chacun.',
    otherwise: 'Clic droit > Imprimer le cadre, que la page dit ; ou `build/demo/report.html`.',
  },
];
