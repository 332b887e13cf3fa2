import type { Row } from '../row';

/** Formules et textes. */
export const FORMULAS: readonly Row[] = [
  {
    row: 22,
    way: 'eye',
    supposed:
      '`setValues` et `setFormula` acceptent `;` et les noms anglais dans un fichier en français comme en anglais ; de même les formules de mise en forme et de validation.',
    why: 'Toutes nos formules.',
    trial: 'Générer dans un fichier France, puis dans un fichier États-Unis.',
    otherwise: 'Erreurs partout : écrire le séparateur selon le fichier.',
  },
  {
    row: 23,
    way: 'eye',
    supposed:
      'L’apostrophe placée en tête par `setValues` fait un texte et ne se voit pas, même au format texte brut.',
    why: 'Aucun texte ne devient une formule ([0010](decisions/0010-text-stays-text.md)).',
    trial: '*code* : `setValue("\'=1+1")` en format automatique et en texte brut ; lire la cellule.',
    otherwise: 'Apostrophe visible : ne pas la mettre au format texte.',
  },
  {
    row: 24,
    way: 'eye',
    supposed: '`ISFORMULA(INDEX(plage;n))` fonctionne.',
    why: 'Une formule dans Palier ne compte pas.',
    trial: 'Effacer le script, taper `=1+1` dans Palier : le repère dit « non reconnue ».',
    otherwise: 'Repli prévu : seule la garde refuse les formules.',
  },
  {
    row: 25,
    way: 'eye',
    supposed: '`plage=texte` dans SUMPRODUCT ignore la casse et ne connaît pas de joker.',
    why: 'Lecture des écritures ([0007](decisions/0007-one-reading-of-entries.md)).',
    trial: 'Sans script : taper « PALIER 2 », puis « * ».',
    otherwise: 'Comparer sur des minuscules, ou par EXACT.',
  },
  {
    row: 26,
    way: 'eye',
    supposed: 'COUNTIF(plage;5) compte aussi un texte « 5 ».',
    why: 'Un numéro de critère devenu texte.',
    trial: 'Mettre la colonne A en texte brut, lire la feuille Données.',
    otherwise: 'Le code et les formules diffèrent sur ce cas : aligner.',
  },
  {
    row: 27,
    way: 'eye',
    supposed:
      'Une formule qui nomme une feuille absente reste en `#REF!` même si cette feuille est créée ensuite ; une feuille supprimée laisse `#REF!` pour de bon.',
    why: 'Les onglets sont créés avant les formules.',
    trial: 'Écrire `=Absente!A1`, créer la feuille ; puis supprimer et recréer.',
    otherwise: 'Rien à changer : ordre plus prudent que nécessaire.',
  },
  {
    row: 28,
    way: 'eye',
    supposed: 'Formules, validations et graphique suivent une feuille renommée.',
    why: 'La mise à jour construit à côté, puis renomme ([0009](decisions/0009-generation-beside-then-swap.md)).',
    trial: 'Générer deux fois, puis changer un palier : totaux et radar bougent.',
    otherwise: 'Réécrire les formules après l’échange.',
  },
  {
    row: 57,
    way: 'eye',
    supposed:
      '`setFormulas` reprend tel quel ce que `getFormulas` a rendu, dans un fichier en français comme en anglais.',
    why: 'Les formules de l’utilisateur qui nomment nos feuilles sont réécrites à chaque mise à jour ([0009](decisions/0009-generation-beside-then-swap.md)).',
    trial:
      'Dans une feuille à soi : `=SI(Synthèse!C10>5;1,5;2)` ; mettre à jour, relire la formule et son résultat. Fichier France, puis États-Unis.',
    otherwise: 'Passer par `createTextFinder(…).matchFormulaText(true)`.',
  },
  {
    row: 29,
    way: 'eye',
    supposed: 'Une mise en forme conditionnelle ne peut pas nommer une autre feuille.',
    why: 'Les nôtres n’en nomment aucune.',
    trial: 'En saisir une à la main.',
    otherwise: 'Rien à changer.',
  },
];
