import { BAKED } from './baked';
import { listByHand } from './by-hand';
import type { Check, Spreadsheet } from './check';
import { runChecks } from './run';
import { ALONE, BY_HAND, QUOTAS, SHARING, WIDE } from './suite';
import { asMarkdown, openTable, readLines, TABLE_NAME } from './table';

/** The menu of the essays: each of these is a global function of the script. */

export const MENU = [
  ['Lancer les essais', 'lancer'],
  ['Lister les essais à la main', 'listerALaMain'],
  ['Essais avec une seconde adresse…', 'essayerAvecAdresse'],
  ['Essais qui dépensent le quota du jour…', 'essayerQuotas'],
  ['Montrer le tableau en Markdown', 'montrerMarkdown'],
  ['Tout recommencer…', 'recommencer'],
] as const;

const file = (): Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();

export function onOpen(): void {
  const menu = SpreadsheetApp.getUi().createMenu('Essais');
  for (const [label, name] of MENU) menu.addItem(label, name);
  menu.addToUi();
}

function run(checks: readonly Check[], address = ''): void {
  const { done, left } = runChecks(file(), checks, address);
  const more = left > 0 ? ` Il en reste ${left} : relancez le même article du menu.` : ' C’est fini.';
  file().toast(`Essais faits : ${done}.${more}`, 'Essais', 30);
}

export function lancer(): void {
  run(BAKED.wide ? WIDE : ALONE);
}

export function listerALaMain(): void {
  const count = listByHand(file(), BY_HAND);
  file().toast(
    `Essais ajoutés au tableau : ${count}. Choisissez ce que vous avez vu dans « Observé ».`,
    'Essais',
    30,
  );
}

export function essayerAvecAdresse(): void {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(
    'Essais avec une seconde adresse',
    'Une adresse Google dont vous disposez. Elle recevra des invitations à ce fichier, et n’aura plus aucun droit à la fin.',
    ui.ButtonSet.OK_CANCEL,
  );
  const address = answer.getResponseText().trim();
  if (answer.getSelectedButton() === ui.Button.OK && address !== '') run(SHARING, address);
}

export function essayerQuotas(): void {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert(
    'Essais qui dépensent le quota du jour',
    'Une copie de ce fichier sera créée dans votre Drive, et comptera dans votre quota du jour. Continuer ?',
    ui.ButtonSet.YES_NO,
  );
  if (answer === ui.Button.YES) run(QUOTAS);
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

export function montrerMarkdown(): void {
  const text = asMarkdown(readLines(openTable(file())).values());
  const page = HtmlService.createHtmlOutput(
    `<!doctype html><html lang="fr"><body><p>Copiez, puis collez dans un ticket.</p><textarea rows="24" style="width:100%" onfocus="this.select()" autofocus>${escaped(text)}</textarea></body></html>`,
  );
  SpreadsheetApp.getUi().showModalDialog(page.setWidth(900).setHeight(500), 'Tableau des essais');
}

export function recommencer(): void {
  const ui = SpreadsheetApp.getUi();
  const question = `La feuille « ${TABLE_NAME} » sera effacée, réponses comprises. Continuer ?`;
  if (ui.alert('Tout recommencer', question, ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
  const table = file().getSheetByName(TABLE_NAME);
  if (table && file().getSheets().length > 1) file().deleteSheet(table);
}
