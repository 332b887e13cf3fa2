import type { Row } from '../row';

/** Radar. */
export const RADAR: readonly Row[] = [
  {
    row: 44,
    way: 'eye',
    supposed: 'Un graphique dont les données sont sur une feuille masquée est dessiné.',
    why: 'Les données du radar sont dans Données.',
    trial: 'Regarder la Synthèse après génération.',
    otherwise: 'Mettre les données dans la Synthèse.',
  },
  {
    row: 45,
    way: 'eye',
    supposed: '`#N/A` laisse un trou, pas un 0.',
    why: 'Un pilier sans réponse n’est pas au palier 0.',
    trial: 'Vider un pilier entier.',
    otherwise: 'Le dire à côté du graphique.',
  },
  {
    row: 46,
    way: 'eye',
    supposed: 'Les séries constantes 3 et 0 fixent l’échelle ; les options d’axe sont peut-être ignorées.',
    why: 'Deux radars se comparent.',
    trial: 'Mettre tous les critères au palier 1 : la figure tient au tiers.',
    otherwise: 'Changer de type de graphique, ou s’en tenir au panneau.',
  },
  {
    row: 194,
    way: 'eye',
    supposed: 'Les étiquettes d’un radar natif suivent les formules de leurs cellules.',
    why: 'Elles disent la valeur, « non renseigné » ou « sans objet ».',
    trial: 'Changer un palier, regarder le radar de la Synthèse.',
    otherwise: 'Le tableau à côté le dit.',
  },
];
