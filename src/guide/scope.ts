/** What the grid covers, and what it leaves out: said wherever its figures are shown. */
export const SCOPE =
  'Cette grille porte sur une des quatre missions du service public de la petite enfance, informer et accompagner les familles, et ne dit pas si les autres sont remplies.';

/** The four missions of an « autorité organisatrice » (L. 214-1-3 CASF; guide p. 4), in the law's order. */
export const MISSIONS: readonly string[] = [
  '1. Recenser les besoins des enfants de moins de 3 ans et de leurs familles, et l’offre d’accueil : toutes les communes.',
  '2. Informer et accompagner les familles et les futurs parents : toutes les communes. C’est l’objet de cette grille.',
  '3. Planifier le développement des modes d’accueil : les communes de plus de 3 500 habitants.',
  '4. Soutenir la qualité des modes d’accueil : les communes de plus de 3 500 habitants.',
];
