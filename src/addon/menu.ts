/** The menu, as data: what each item says and the global function it calls. */
export const MENU_TITLE = 'Grille SPPE';

export const MENU = [
  { label: 'Générer ou mettre à jour la grille', run: 'menuGenerate' },
  { label: 'Ouvrir le panneau', run: 'menuOpenPanel' },
  { label: 'Suivre : plan et photographies', run: 'menuOpenFollowup' },
  { label: 'Importer des réponses', run: 'menuImport' },
  { label: 'Atelier', run: 'menuWorkshop' },
  { label: 'Rapport à imprimer', run: 'menuReport' },
  { label: 'Partager, copier, comparer', run: 'menuOpenSharing' },
  { label: 'Vérifier la grille', run: 'menuVerify' },
  { label: 'Réappliquer les protections', run: 'menuProtect' },
  { label: 'Aide', run: 'menuHelp' },
] as const;

export type MenuFunction = (typeof MENU)[number]['run'];
