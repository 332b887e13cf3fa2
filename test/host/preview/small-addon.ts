import type { AddonBundle } from '../../../host/index';

/** An add-on of a few functions: these tests are about the preview, whatever Grille SPPE does. */
export const SMALL_ADDON: AddonBundle = {
  code: `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Essai')
    .addItem('Préparer', 'prepare')
    .addItem('Demander', 'ask')
    .addItem('Ouvrir le panneau', 'openPanel')
    .addItem('Ouvrir la fenêtre', 'openDialog')
    .addToUi();
}
function prepare() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  sheet.getRange('A1:C4').setValues([
    ['N°', 'Critère', 'Palier'], [1, 'Recenser', ''], [2, 'Informer', ''], [3, 'Observer', ''],
  ]);
  sheet.getRange('A1:C1').setBackground('#1f3a5f').setFontColor('#ffffff').setFontWeight('bold');
  sheet.getRange('B2').setNote('Voir le guide.');
  sheet.setFrozenRows(1);
  sheet.setColumnWidth(2, 180);
  var rule = SpreadsheetApp.newDataValidation()
    .requireValueInList(['0', '1', '2', '3', 'SO'], true)
    .setAllowInvalid(false).setHelpText('Choisissez 0, 1, 2, 3 ou SO.').build();
  sheet.getRange('C2:C4').setDataValidation(rule);
  sheet.getRange('D2:D4').setDataValidation(rule.copy().setAllowInvalid(true).build());
  sheet.getRange('C6').setFormula('=SUM(C2:C4)');
  SpreadsheetApp.getActiveSpreadsheet().insertSheet('Données', 1).hideSheet();
  SpreadsheetApp.getActiveSpreadsheet().toast('La feuille est prête.', 'Essai');
}
function ask() {
  var ui = SpreadsheetApp.getUi();
  var answer = ui.alert('Question', 'Faut-il continuer ?', ui.ButtonSet.YES_NO);
  SpreadsheetApp.getActiveSheet().getRange('E1').setValue(answer === ui.Button.YES ? 'oui' : 'non');
}
function openPanel() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Panneau'));
}
function openDialog() {
  var page = HtmlService.createHtmlOutputFromFile('window').setWidth(500).setHeight(240);
  SpreadsheetApp.getUi().showModalDialog(page, 'Fenêtre');
}
function onEdit(e) {
  if (e.value === '3') {
    SpreadsheetApp.getActiveSpreadsheet().toast('Palier 3 noté.', 'Essai');
  }
}
function double(number) { return number * 2; }
function where() { return SpreadsheetApp.getCurrentCell().getA1Notation(); }
function fail() { throw new Error('raté'); }
function writeFive() { SpreadsheetApp.getActiveSheet().getRange('E5').setValue(5); }
function hidden_() { return 1; }
`,
  html: {
    sidebar: `<!doctype html><html lang="fr"><head><title>Panneau</title></head><body>
<button id="double">Doubler</button> <button id="fail">Échouer</button> <button id="write">Écrire</button>
<button id="where">Où</button> <button id="date">Date</button> <button id="focus">Grille</button>
<button id="reach">Sortir</button> <button id="open">Fenêtre</button><p id="out"></p>
<script>
  var out = document.getElementById('out');
  function say(text) { out.textContent += text + ';'; }
  function on(id, act) { document.getElementById(id).onclick = act; }
  on('double', function () {
    [1, 2, 3].forEach(function (n) {
      google.script.run.withUserObject('u' + n)
        .withSuccessHandler(function (value, user) { say(user + '=' + value); }).double(n);
    });
  });
  on('fail', function () {
    google.script.run.withFailureHandler(function (error, user) { say(error.message + '|' + user); })
      .withUserObject('u').fail();
  });
  on('write', function () { google.script.run.withSuccessHandler(function () { say('écrit'); }).writeFive(); });
  on('where', function () { google.script.run.withSuccessHandler(say).where(); });
  on('date', function () { try { google.script.run.double(new Date()); } catch (error) { say(error.message); } });
  on('focus', function () { google.script.host.editor.focus(); });
  on('open', function () { google.script.run.openDialog(); });
  on('reach', function () { fetch('/view').catch(function () { say('pas de réseau'); }); });
</script></body></html>`,
    window: `<!doctype html><html lang="fr"><head><title>Fenêtre</title></head><body>
<button id="five">Écrire 5</button> <button id="wide">Élargir</button> <button id="close">Fermer</button>
<script>
  function on(id, act) { document.getElementById(id).onclick = act; }
  on('five', function () { google.script.run.writeFive(); });
  on('wide', function () { google.script.host.setWidth(640); });
  on('close', function () { google.script.host.close(); });
</script></body></html>`,
  },
};
