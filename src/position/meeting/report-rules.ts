/** How much the page for the élus takes; the type never shrinks, the texts are cut. */
export const LIMITS = {
  strengths: 3,
  /** Where more than `proposed` actions are shown, or what moved. */
  fewStrengths: 2,
  /** One fewer where what moved since a photograph is shown. */
  actions: 5,
  /** Actions are completed by suggestions up to so many. */
  proposed: 4,
  asks: 2,
  moves: 4,
  /** In characters. */
  strength: 150,
  action: 105,
  commune: 110,
  author: 60,
  pilot: 34,
  cost: 24,
  state: 20,
  ask: 95,
} as const;

/** The rules of the page, as it tells them. */
export const REPORT_RULES: readonly string[] = [
  'Points d’appui : les critères au palier 3, puis au palier 2, un par pilier à tour de rôle dans l’ordre du guide, trois au plus, deux quand il y a cinq actions ou une photographie.',
  'Actions : celles du plan qui restent ouvertes, la plus proche échéance d’abord ; à défaut, les pistes de la grille et un conseil du guide pour chacune. Cinq au plus, quatre avec une photographie.',
  'Demandes aux partenaires : d’abord les actions ouvertes du plan qui les nomment, à financer ou à mener avec eux ; ensuite celles que le guide ou nos sources donnent pour les critères de ces actions, puis pour les autres pistes.',
];

/** One of each in turn: every first, then every second. */
export function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list) => list.slice(turn, turn + 1)),
  ).flat();
}
