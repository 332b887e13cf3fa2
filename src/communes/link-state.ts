/**
 * What is known of a commune's grid in the territory. `toPrepare`: the link has no import yet; `toAllow`: Google waits
 * for a click on « Autoriser l’accès », or cannot reach the file, which formulas cannot tell apart; `blank`: a grid
 * without any answer; `otherEdition`: the grid is of another edition or layout; `doubled`: the same file or code stands
 * further up; `changed`: the link is no longer the one that the add-on imports from; `otherCode`: the file bears another
 * code than its line; `unnamed`: its name is the text of a formula, or one that fails; `unreadableCode`: it bears something that is no code; `unreadable`: the link leads to no grid. Only `current` counts in the figures.
 */
export type LinkState =
  | 'noLink'
  | 'unnamed'
  | 'toPrepare'
  | 'toAllow'
  | 'current'
  | 'blank'
  | 'changed'
  | 'otherCode'
  | 'unreadableCode'
  | 'otherEdition'
  | 'doubled'
  | 'unreadable';

/** The states as the sheet writes them. */
export const LINK_STATES: Readonly<Record<LinkState, string>> = {
  current: 'à jour',
  blank: 'vierge',
  toAllow: 'à autoriser',
  toPrepare: 'à relier',
  changed: 'lien changé',
  otherCode: 'autre code',
  unreadableCode: 'code illisible',
  otherEdition: 'édition différente',
  unnamed: 'nom à écrire',
  unreadable: 'introuvable',
  doubled: 'en double',
  noLink: 'sans lien',
};

/** The same of several communes, where the words agree with them. */
export const SEVERAL_IN_STATE: Readonly<Partial<Record<LinkState, string>>> = {
  blank: 'vierges',
  changed: 'liens changés',
  otherCode: 'autres codes',
  unreadableCode: 'codes illisibles',
  otherEdition: 'éditions différentes',
  unnamed: 'noms à écrire',
  unreadable: 'introuvables',
};

/** The state that a cell of the sheet names; a line without any is as good as one without link. */
export function linkState(text: unknown): LinkState {
  const states = Object.keys(LINK_STATES) as LinkState[];
  return states.find((state) => LINK_STATES[state] === text) ?? 'noLink';
}
