/** The menu, as data: what each item says and the global function it calls. */
export const MENU_TITLE = 'Grille SPPE';

export const MENU = [
  { label: 'Générer ou mettre à jour la grille', run: 'menuGenerate' },
  { label: 'Ouvrir le panneau', run: 'menuOpenPanel' },
  { label: 'Vérifier la grille', run: 'menuVerify' },
  { label: 'Réappliquer les protections', run: 'menuProtect' },
  { label: 'Aide', run: 'menuHelp' },
] as const;

export type MenuFunction = (typeof MENU)[number]['run'];

/**
 * Adds the menu. It must call nothing else: in AuthMode.NONE, where an add-on was installed but never used in
 * the file, any other service would make the menu disappear. An add-on shows it under Extensions.
 */
export function addMenu(): void {
  const menu = SpreadsheetApp.getUi().createMenu(MENU_TITLE);
  for (const { label, run } of MENU) menu.addItem(label, run);
  menu.addToUi();
}
