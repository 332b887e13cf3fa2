/** The kinds of childcare a criterion is about, as the guide tags its pages, each with the name shown on screen. */
export const CARE_MODES = {
  'tout mode': 'Tous les modes d’accueil',
  collectif: 'Accueil collectif',
  individuel: 'Accueil individuel',
} as const;

export type CareMode = keyof typeof CARE_MODES;

/** What a criterion is about, and who says so. */
export interface CriterionModes {
  /** Null where the question is of no kind of childcare in particular: the guide's last pillar. */
  readonly modes: CareMode | null;
  /** True where the guide's page bears the tag (criteria 5 to 13); elsewhere it is our reading. */
  readonly modesFromGuide?: true;
}

/** Said once wherever `modesText` is shown. */
export const MODES_READING =
  '« Déduit » : le guide ne précise les modes d’accueil que pour les critères 5 à 13 ; ailleurs, c’est la lecture de Grille SPPE.';

/** The kinds of childcare as shown on screen; empty where there is none to say. */
export function modesText({ modes, modesFromGuide }: CriterionModes): string {
  if (modes === null) return '';
  return modesFromGuide ? CARE_MODES[modes] : `${CARE_MODES[modes]} (déduit)`;
}
