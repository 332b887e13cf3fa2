import type { AddonBundle } from '../../../host/index';

/** An add-on that shares its file, protects a range, copies the file and reads the copy. */
export const SHARING_ADDON: AddonBundle = {
  code: `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Partage')
    .addItem('Préparer', 'prepare')
    .addItem('Inviter', 'invite')
    .addItem('Retirer le partenaire', 'putOut')
    .addItem('Copier', 'copyFile')
    .addItem('Masquer la colonne A', 'hideFirst')
    .addItem('Ouvrir le panneau', 'openPanel')
    .addToUi();
}
function prepare() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('A1:B2').setValues([['Commune', 'Palier'], ['Saint-Ouen', 2]]);
  sheet.setColumnWidth(3, 420);
  sheet.getRange('A1:B1').protect();
}
function invite() {
  SpreadsheetApp.getActiveSpreadsheet().addEditor('partenaire@exemple.fr').addViewer('lecteur@exemple.fr');
  var protection = SpreadsheetApp.getActiveSheet().getProtections(SpreadsheetApp.ProtectionType.RANGE)[0];
  protection.removeEditors(['partenaire@exemple.fr']);
}
function putOut() {
  SpreadsheetApp.getActiveSpreadsheet().removeEditor('partenaire@exemple.fr');
}
function copyFile() {
  var copy = SpreadsheetApp.getActiveSpreadsheet().copy('Copie de Saint-Ouen');
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('C4').setValue(copy.getUrl());
  sheet.getRange('D4').setFormula('=IMPORTRANGE(C4;"A2:B2")');
}
function hideFirst() {
  SpreadsheetApp.getActiveSheet().hideColumns(1);
}
function onEdit(e) {
  e.range.getSheet().getRange('A9').setValue('onEdit a vu ' + e.value);
}
function openPanel() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Panneau'));
}
function linkOfCopy() {
  return SpreadsheetApp.getActiveSheet().getRange('C4').getValue();
}
`,
  html: {
    sidebar: `<!doctype html><html lang="fr"><head><title>Panneau</title></head><body>
<a id="copy" target="_blank">Ouvrir la copie</a>
<script>
  google.script.run.withSuccessHandler(function (url) { document.getElementById('copy').href = url; }).linkOfCopy();
</script></body></html>`,
  },
};
