import { MENU_TITLE } from './menu';

const pageOf = (name: string) => HtmlService.createHtmlOutputFromFile(name);

/** Opens one of the add-on's pages beside the sheet. */
export function openPanel(name: string, title: string): void {
  SpreadsheetApp.getUi().showSidebar(pageOf(name).setTitle(title));
}

/** Opens one of the add-on's pages over the sheet, which waits; sizes in pixels. The run goes on meanwhile. */
function openDialog(name: string, title: string, width: number, height: number): void {
  SpreadsheetApp.getUi().showModalDialog(pageOf(name).setWidth(width).setHeight(height), title);
}

export function openImportDialog(): void {
  openDialog('import', `${MENU_TITLE} – importer des réponses`, 900, 600);
}
