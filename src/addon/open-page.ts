import type { ListTarget } from '../communes/listed';
import { MENU_TITLE } from './menu';

const pageOf = (name: string) => HtmlService.createHtmlOutputFromFile(name);

/** A page that must know a word from its start: its body says it. */
function pageWith(name: string, attribute: string, value: string): GoogleAppsScript.HTML.HtmlOutput {
  const file = HtmlService.createTemplateFromFile(name).getRawContent();
  return HtmlService.createHtmlOutput(file.replace('<body>', `<body data-${attribute}="${value}">`));
}

/** Opens the page where one shares, copies and compares, on one of its views. */
export function openSharingPanel(view: string): void {
  SpreadsheetApp.getUi().showSidebar(
    pageWith('coordination', 'view', view).setTitle(`${MENU_TITLE} – partage`),
  );
}

/** Opens one of the add-on's pages beside the sheet. */
export function openPanel(name: string, title: string): void {
  SpreadsheetApp.getUi().showSidebar(pageOf(name).setTitle(title));
}

/** Opens one of the add-on's pages over the sheet, which waits. The run goes on meanwhile. */
function openDialog(
  page: GoogleAppsScript.HTML.HtmlOutput,
  title: string,
  // In pixels.
  [width, height] = [900, 600],
): void {
  SpreadsheetApp.getUi().showModalDialog(page.setWidth(width).setHeight(height), `${MENU_TITLE} – ${title}`);
}

export function openImportDialog(): void {
  openDialog(pageOf('import'), 'importer des réponses');
}

/** The page adds to one sheet or to the other: its body says which. */
export function openListDialog(into: ListTarget): void {
  openDialog(pageWith('list', 'into', into), 'ajouter des communes');
}

export function openReportDialog(): void {
  openDialog(pageOf('report'), 'rapport à imprimer', [960, 700]);
}

/** As large as a usual projector shows. */
export function openWorkshopDialog(): void {
  openDialog(pageOf('workshop'), 'atelier', [1000, 700]);
}
