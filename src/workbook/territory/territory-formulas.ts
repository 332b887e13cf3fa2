import { LINK_STATES, SEVERAL_IN_STATE } from '../../communes/link-state';
import { spreadsheetUrl } from '../../communes/links';
import { CRITERIA, GUIDE, PALIERS, pillarOf, TOP_PALIER } from '../../guide/guide';
import type { Pillar } from '../../guide/types';
import { NOT_APPLICABLE } from '../../position/entry';
import { isoDate, literal, oneDecimal, tidiedCode } from '../formulas';
import { EXPORT_SCHEMA } from '../sheet-names';
import {
  CHOSEN_ROW,
  criterionColumn,
  FIRST_COMMUNE_ROW,
  meanColumn,
  type Statistic,
  statisticRow,
  TERRITORY_COLUMNS,
} from './territory-columns';

/** The formulas of the Territoire sheet; a function that takes `last` is given the last row of the communes. */

const state = (name: keyof typeof LINK_STATES) => literal(LINK_STATES[name]);

const at = (column: string, row: number) => `$${TERRITORY_COLUMNS.letter(column)}${row}`;

/** The place of the chosen commune among the lines, from 1; 0 for none, negative where it is not one line. */
const CHOSEN_PLACE = `$${TERRITORY_COLUMNS.letter('label')}$${CHOSEN_ROW}`;

/** The cell where one commune is chosen. */
const CHOSEN = `$${TERRITORY_COLUMNS.letter('median')}$${CHOSEN_ROW}`;

const stretch = (column: string, last: number) => {
  const letter = TERRITORY_COLUMNS.letter(column);
  return `$${letter}$${FIRST_COMMUNE_ROW}:$${letter}$${last}`;
};

/** The plain address of the spreadsheet that a link leads to: `spreadsheetId` as a formula, empty where there is none. */
export function fileFormula(row: number): string {
  const link = `TRIM(${at('link', row)})`;
  const rest = `SUBSTITUTE(SUBSTITUTE(MID(${link};FIND("/d/";${link})+3;200);"?";"/");"#";"/")&"/"`;
  const end = `FIND("/";${rest})`;
  const isGoogle = `AND(LEFT(${link};24)="https://docs.google.com/";ISNUMBER(FIND("/spreadsheets/";${link}));ISERROR(FIND(" ";${link}));${end}>20)`;
  return `IFERROR(IF(${isGoogle};${literal(spreadsheetUrl('').replace('/edit', ''))}&LEFT(${rest};${end}-1)&"/edit";"");"")`;
}

/** A code however it is typed, with the zero that a spreadsheet took from its head: `readCode` as a formula. */
function plainCode(cell: string): string {
  const code = tidiedCode(cell);
  return `IF(LEN(${code})=4;"0"&${code};${code})`;
}

/** The same where the cell holds a code; '' for « - », « néant » and the like, which several files may hold. */
function codeOrNothing(cell: string): string {
  const code = tidiedCode(cell);
  return `IF(AND(LEN(${code})<10;ISNUMBER(VALUE(RIGHT(${code};3))));${plainCode(cell)};"")`;
}

/** What tells a line's commune from the others: the code on the line, else the one in its file. */
export function keyFormula(row: number): string {
  const [code, exported] = [at('code', row), at('exported_code', row)];
  return `IFERROR(IF(TRIM(${code}&"")="";${codeOrNothing(exported)};${plainCode(code)});"")`;
}

/** A commune as people choose it in a list: `communeLabel` as a formula. */
export function labelFormula(row: number): string {
  const [name, key] = [at('commune', row), at('key', row)];
  return `IFERROR(IF(TRIM(${name}&"")="";"";TRIM(${name})&IF(${key}="";"";" ("&${key}&")"));"")`;
}

const isRead = (row: number) =>
  `OR(${at('state', row)}=${state('current')};${at('state', row)}=${state('blank')})`;

const answeredIn = (row: number) =>
  `SUM(${GUIDE.pillars.map(({ id }) => at(`${id}_answered`, row)).join(';')})`;

/** How many criteria a commune has answered: « 12 / 29 ». */
export function progressFormula(row: number): string {
  return `IF(${isRead(row)};${answeredIn(row)}&" / ${CRITERIA.length}";"")`;
}

/** The date that the commune wrote in its Accueil. */
export function datedFormula(row: number): string {
  return `IF(${isRead(row)};${isoDate(at('date', row))}&"";"")`;
}

export function stateFormula(row: number): string {
  const [file, key, edition, schema, written, exported] = (
    ['file', 'key', 'edition', 'schema', 'written', 'exported_code'] as const
  ).map((id) => at(id, row)) as [string, string, string, string, string, string];
  const above = (id: string) => {
    const letter = TERRITORY_COLUMNS.letter(id);
    return `$${letter}$${FIRST_COMMUNE_ROW}:$${letter}${row}`;
  };
  // Not COUNTIF: it would take a code of digits for a number.
  // A line that the add-on has not related yet puts no other one out: anybody who edits may have typed it.
  const source = `IF(${written}="";${file};${written})`;
  const same = `(${above('written')}=${source})+(${key}<>"")*(${above('key')}=${key})`;
  const blankOrCurrent = `IF(${answeredIn(row)}=0;${state('blank')};${state('current')})`;
  const cases: readonly [condition: string, state: string][] = [
    [`IFERROR(LEFT(TRIM(${at('commune', row)}&"");1)="=";TRUE)`, state('unnamed')],
    [`${file}=""`, state('unreadable')],
    [`SUMPRODUCT((${above('written')}<>"")*((${same})>0))>IF(${written}="";0;1)`, state('doubled')],
    [`${written}=""`, state('toPrepare')],
    [`NOT(EXACT(${written};${file}))`, state('changed')],
    [`NOT(ISFORMULA(${edition}))`, state('toPrepare')],
    [`ISERROR(${edition})`, state('toAllow')],
    [`NOT(ISNUMBER(${schema}))`, state('unreadable')],
    [`${edition}&${schema}<>${literal(GUIDE.edition + EXPORT_SCHEMA)}`, state('otherEdition')],
    [`IFERROR(TRIM(${exported}&"")="";FALSE)`, blankOrCurrent],
    [`IFERROR(${codeOrNothing(exported)};"")=""`, state('unreadableCode')],
    [`${plainCode(exported)}<>${key}`, state('otherCode')],
  ];
  const known = cases.reduceRight((rest, [when, then]) => `IF(${when};${then};${rest})`, blankOrCurrent);
  const isEmpty = `${at('commune', row)}&${at('code', row)}=""`;
  return `IF(${at('link', row)}="";IF(${isEmpty};"";${state('noLink')});${known})`;
}

/** The mean palier of a commune on a pillar that counts; a text, which MEDIAN passes over, on one that does not. */
export function meanFormula({ id, criteria }: Pillar, row: number): string {
  const [points, max, answered] = ['points', 'max', 'answered'].map((figure) => at(`${id}_${figure}`, row));
  const counts = `IF(${at('state', row)}=${state('current')};IF(${answered}=${criteria.length};${max}>0;FALSE);FALSE)`;
  return `IFERROR(IF(${counts};${points}/(${max}/${TOP_PALIER});"");"")`;
}

/** A line of statistics for one criterion; « à jour » communes only, those whose pillar is complete but for the last two. */
export function statisticFormula(key: Statistic, number: number, last: number): string {
  const criterion = CRITERIA[number - 1];
  if (!criterion) throw new Error(`No criterion ${number}`);
  const pillar = pillarOf(criterion);
  const column = criterionColumn(number);
  const current = `${stretch('state', last)};${state('current')}`;
  const entries = stretch(column, last);
  const complete = `${stretch(`${pillar.id}_answered`, last)};${pillar.criteria.length}`;
  const counted = (what: string) => `COUNTIFS(${current};${complete};${entries};${what})`;
  const any = `COUNTIFS(${current};${entries};">=0")+COUNTIFS(${current};${entries};"${NOT_APPLICABLE}")`;
  const line = (other: Statistic) => `${TERRITORY_COLUMNS.letter(column)}$${statisticRow(other)}`;
  const upTo = (palier: number) =>
    PALIERS.slice(0, palier + 1)
      .map((each) => line(`palier${each}`))
      .join('+');
  /** The palier at a rank, when all are in order. */
  const ranked = (rank: string) =>
    `IF(${rank}<=${upTo(0)};0;IF(${rank}<=${upTo(1)};1;IF(${rank}<=${upTo(2)};2;${TOP_PALIER})))`;
  const n = line('n');
  switch (key) {
    case 'mediane':
      return `IF(${n}=0;"";(${ranked(`INT((${n}+1)/2)`)}+${ranked(`(INT(${n}/2)+1)`)})/2)`;
    case 'n':
      return `SUM(${line('palier0')}:${line('palier3')})`;
    case 'sansObjet':
      return counted(`"${NOT_APPLICABLE}"`);
    case 'nonRenseigne':
      // A grid without any answer has answered none of them.
      return `COUNTIF(${current})+COUNTIF(${stretch('state', last)};${state('blank')})-(${any})`;
    case 'incomplet':
      return `${any}-${n}-${line('sansObjet')}`;
    default:
      return counted(String(PALIERS.find((palier) => key === `palier${palier}`)));
  }
}

/** The radar's figures for one pillar, on a row of its block. */
export function pillarFormulas({ id }: Pillar, row: number, last: number) {
  const means = stretch(meanColumn(id), last);
  const ofChosen = `INDEX(${means};${CHOSEN_PLACE})`;
  const [median, mean, communes] = [at('median', row), at('chosen', row), at('communes', row)];
  const words =
    `IF(ISNUMBER(${median});"médiane "&${oneDecimal(median)}&" sur "&${communes}&IF(${communes}>1;" communes";" commune");"pas encore de médiane")` +
    `&IF(${CHOSEN_PLACE}<1;"";" ; "&${CHOSEN}&" : "&IF(ISNUMBER(${mean});${oneDecimal(mean)};"pas de point (pilier incomplet ou sans objet)"))`;
  return {
    // #N/A is what charts leave out.
    median: `IFERROR(MEDIAN(${means});NA())`,
    chosen: `IF(${CHOSEN_PLACE}<1;NA();IFERROR(IF(ISNUMBER(${ofChosen});${ofChosen};NA());NA()))`,
    communes: `COUNT(${means})`,
    reading: words,
  };
}

/** Where the chosen commune stands: by its label, else by its name where a single line bears it. */
export function chosenPlaceFormula(last: number): string {
  const [labels, names] = [stretch('label', last), stretch('commune', last)];
  const count = (column: string) => `SUMPRODUCT((${column}=${CHOSEN})*1)`;
  // Read back: a sign of the text may stand for others in MATCH.
  const place = (column: string) => {
    const found = `MATCH(${CHOSEN};${column};0)`;
    return `IFERROR(IF(INDEX(${column};${found})=${CHOSEN};${found};-1);-1)`;
  };
  return (
    `IF(${CHOSEN}="";0;IF(${count(labels)}=1;${place(labels)};IF(${count(labels)}>1;-2;` +
    `IF(${count(names)}=1;${place(names)};IF(${count(names)}>1;-2;-1)))))`
  );
}

/** What to do where the chosen commune is not one line. */
export function chosenNoteFormula(): string {
  const several = literal('Plusieurs communes portent ce nom : choisissez dans la liste, avec le code.');
  const none = literal('Cette commune n’est pas dans le tableau : choisissez dans la liste.');
  return `IF(${CHOSEN_PLACE}=-2;${several};IF(${CHOSEN_PLACE}=-1;${none};""))`;
}

/** The name of the second series, and the cell that asks for it. */
export function chosenTitle(): string {
  return `IF(${CHOSEN}="";"Commune choisie";${CHOSEN}&"")`;
}

/** How many communes there are in each state that some are in, in words. */
export function countsFormula(last: number): string {
  const states = stretch('state', last);
  const count = (name: keyof typeof LINK_STATES) => `COUNTIF(${states};${state(name)})`;
  const all = (Object.keys(LINK_STATES) as (keyof typeof LINK_STATES)[]).map(count).join('+');
  const { current: _, ...others } = LINK_STATES;
  const rest = (Object.keys(others) as (keyof typeof others)[]).map((name) => {
    const [one, several] = [LINK_STATES[name], SEVERAL_IN_STATE[name]].map((word) => literal(` ${word}`));
    const words = SEVERAL_IN_STATE[name] ? `IF(${count(name)}>1;${several};${one})` : one;
    return `IF(${count(name)}>0;", "&${count(name)}&${words};"")`;
  });
  return (
    `IF(${all}=0;"Aucune commune pour l’instant : collez leurs noms et leurs liens dans le panneau, ou écrivez-les ici.";` +
    `(${all})&IF((${all})>1;" communes";" commune")&" : "&${count('current')}&" à jour"&${rest.join('&')}&".")`
  );
}

/** What to do next for the communes that do not count yet. */
export function adviceFormula(last: number): string {
  const states = stretch('state', last);
  const when = (name: keyof typeof LINK_STATES, text: string) =>
    `IF(COUNTIF(${states};${state(name)})>0;${literal(text)};"")`;
  return [
    when(
      'changed',
      'Lien changé depuis l’import : rien n’en est lu. Panneau > Territoire, pour l’accepter. ',
    ),
    when('otherCode', 'Autre code : le fichier n’a pas le code de sa ligne, il reste hors des chiffres. '),
    when(
      'unreadableCode',
      'Code illisible : le code écrit dans l’Accueil du fichier n’en est pas un (« néant », « - ») ; à corriger ou effacer là-bas. ',
    ),
    when(
      'unnamed',
      'Nom à écrire : la case du nom contient une formule ou son texte ; écrivez le nom lui-même. ',
    ),
    when(
      'toAllow',
      'À autoriser : pointez #REF!, colonne Édition, puis « Autoriser l’accès », une fois par commune. Sans bouton : fichier supprimé, fermé par la personne qui l’a créé, ou dont la grille est à mettre à jour. ',
    ),
    when(
      'toPrepare',
      'À relier : panneau « Partager, copier, comparer » > Territoire > Remettre la feuille Territoire en ordre. ',
    ),
    when(
      'unreadable',
      'Introuvable : le lien n’est pas celui d’un classeur Google, ou ce classeur n’a pas de grille. ',
    ),
    when(
      'otherEdition',
      `Édition différente : grille d’une autre édition que ${GUIDE.edition}, hors des chiffres. `,
    ),
    when('doubled', 'En double : même fichier ou même code qu’une ligne plus haut, comptée une seule fois. '),
  ].join('&');
}
