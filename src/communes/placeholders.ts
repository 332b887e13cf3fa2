/** What stands for nothing: errors of spreadsheets in English and in French, words of programs, marks of people. */
const PLACEHOLDER =
  /^(?:#(?:n\/a|ref!|réf!|value!|valeur!|name\?|nom\?|div\/0!|null!|nul!|num!|nombre!|error!|erreur!|spill!|calc!|#+)|n ?\/ ?a|n\. ?a\.|null|nan|none|nil|undefined|true|false|vrai|vide|inconnue?|néant|neant|sans objet|s\.o\.|tbd|todo|(?:à|a) (?:compléter|completer|renseigner|définir|definir|venir|préciser|vérifier)|non (?:renseignée?|connue?|communiquée?|disponible|défini)|n\.?[cdr]\.?|\[object object\]|lorem ipsum.*|x{2,})$/i;

export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text);
}
