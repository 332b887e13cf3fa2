/** The kinds of childcare a criterion is about, as the guide tags its pages, each with the name shown on screen. */
export const CARE_MODES = {
  'tout mode': 'Tous les modes d’accueil',
  collectif: 'Accueil collectif',
  individuel: 'Accueil individuel',
} as const;

export type CareMode = keyof typeof CARE_MODES;
