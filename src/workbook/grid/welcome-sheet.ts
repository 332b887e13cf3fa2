import { GUIDE } from '../../guide/guide';
import { MISSIONS, SCOPE } from '../../guide/scope';
import type { GuideTexts } from '../../guide/types';
import { type Update, updateLabel, updateReference } from '../../guide/updates';
import { columnLetters } from '../addresses';
import { blank, cell, formula } from '../cells';
import { MARKER_CELL } from '../copy-marker';
import type { Cell, SheetDescription, SheetKind, Validation } from '../description';
import { pillarWords, tidied, tidiedCode } from '../formulas';
import { metaText, SHEET_HEADINGS, type SheetNames } from '../sheet-names';
import { exportCell } from './data-layout';
import { dutyRows } from './duty-rows';
import { CHECKED_ASIDE, FIELD_LAYOUTS } from './field-layout';
import { FIELDS, type FieldKey, fieldRowKey, NAME_LIMIT } from './fields';
import { overallFigure, type SummaryColumn, summaryFigure } from './grid-columns';
import { gridEntry, linked, nextToFill, type Target } from './links';
import { FIELD_COLUMN, FIRST_FIELD_ROW, INPUT_LETTER } from './welcome-layout';

/** Keys (hidden), labels, what people fill, then help or what is wrong with it: 934 pixels in sight. */
const COLUMN_WIDTHS = [250, 250, 250, 434];
/** In the hidden row: the code tidied once, for a check that reads it forty times. */
const CODE_CELL = `$${INPUT_LETTER}$1`;
/** Fields whose check stands in the hidden row, right of the marker of a copy. */
const ASIDE = FIELDS.filter(({ key }) => FIELD_LAYOUTS[key].rule === CHECKED_ASIDE);
const asideCell = (key: FieldKey) =>
  `$${columnLetters(FIELD_COLUMN + 2 + ASIDE.findIndex((field) => field.key === key))}$1`;

const inputCell = (key: string) =>
  `$${INPUT_LETTER}$${FIRST_FIELD_ROW + FIELDS.findIndex((field) => field.key === key)}`;

/** True or false; says nothing of an empty cell. */
const checkOf = (key: FieldKey) =>
  `IFERROR(${FIELD_LAYOUTS[key].check?.(key === 'code' ? CODE_CELL : inputCell(key))};FALSE)`;

/** The three ways in. No link opens the panel: its menu is told. */
const DOORS = {
  fill: {
    title: 'Remplir la Grille',
    help: 'Un palier par critère, de 0 à 3, ou SO. Le lien mène au prochain critère à renseigner.',
  },
  panel: {
    title: 'Ouvrir le panneau',
    help: 'Menu Grille SPPE > Ouvrir le panneau : critère par critère, avec les conseils.',
  },
  read: { title: 'Lire la Synthèse', help: 'Le radar, les chiffres par pilier, ce qui reste à renseigner.' },
};
const REFLECTION =
  'Les paliers sont des pistes de réflexion, à adapter à votre territoire : ce ne sont pas des niveaux d’évaluation.';
const ALONE =
  'Ce classeur fonctionne seul : listes, totaux, radar et conseils n’ont besoin d’aucune extension. Rien n’en sort.';

/** The rows between the hidden one and the fields: the ways in, how far the grid is, what to do next. */
function head(names: SheetNames): (readonly Cell[])[] {
  const { fill, panel, read } = DOORS;
  const [answered, criteria] = [overallFigure(names, 'answered'), overallFigure(names, 'criteria')];
  const bar = `REPT("●";${answered})&REPT("○";${criteria}-${answered})&"  "&${answered}&" / "&${criteria}`;
  const whole = `IF(${answered}=0;"";"Grille complète : lisez la Synthèse, puis choisissez vos pistes dans le panneau.")`;
  const summary: Target = { sheet: 'summary', column: 'A', row: '2' };
  return [
    [blank(), cell(SHEET_HEADINGS.welcome, 'title')],
    [
      blank(),
      cell(
        `Service public de la petite enfance – d’après le guide pratique du ministère, ${GUIDE.edition}`,
        'subtitle',
      ),
    ],
    [
      blank(),
      formula(linked(names, gridEntry(names), fill.title), 'door'),
      cell(panel.title, 'doorTitle'),
      formula(linked(names, summary, read.title), 'door'),
    ],
    [blank(), ...[fill, panel, read].map((step) => cell(step.help, 'doorHelp'))],
    [],
    [blank(), formula(`IFERROR(${bar}&" critères renseignés";"")`, 'strong')],
    [blank(), formula(nextToFill(names, whole), 'link')],
    [],
    [blank(), cell(REFLECTION, 'note')],
    [blank(), cell('La collectivité', 'heading')],
  ];
}

/** The hidden first row; the fourth cell is for the marker of a copy. */
function metaRow(): Cell[] {
  return [
    cell(metaText('welcome'), 'meta'),
    blank('meta'),
    formula(tidiedCode(inputCell('code')), 'meta'),
    blank('meta'),
    ...ASIDE.map(({ key }) => formula(checkOf(key), 'meta')),
  ];
}

/** Help while the field is empty or right, a message when it is not. */
function helpFormula({ key, help: text }: (typeof FIELDS)[number], at: string): Cell {
  const help = `"${text}"`;
  if (!FIELD_LAYOUTS[key].check) return cell(text, 'muted');
  const wrong =
    key === 'nom'
      ? `"Nom trop long : seuls les ${NAME_LIMIT} premiers caractères sont affichés ailleurs ; rien n’est perdu ici."`
      : `"À corriger. "&${help}`;
  const isRight = FIELD_LAYOUTS[key].rule === CHECKED_ASIDE ? asideCell(key) : checkOf(key);
  return formula(`IF(${tidied(at)}="";${help};IF(${isRight};${help};${wrong}))`, 'muted');
}

function fieldRows(): { rows: Cell[][]; validations: Validation[] } {
  const validations: Validation[] = [];
  const rows = FIELDS.map((field, index) => {
    const at = `$${INPUT_LETTER}$${FIRST_FIELD_ROW + index}`;
    const { rule, style } = FIELD_LAYOUTS[field.key];
    if (rule)
      validations.push({
        range: at.replace(/\$/g, ''),
        rule: rule === CHECKED_ASIDE ? { kind: 'formula', formula: `=${asideCell(field.key)}` } : rule,
        help: field.help,
        // Refused at the keyboard, a text is lost: it stays, and the help says what is wrong with it.
        strict: false,
      });
    return [
      cell(fieldRowKey(field.key), 'meta'),
      cell(field.label, 'label'),
      blank(style),
      helpFormula(field, at),
    ];
  });
  return { rows, validations };
}

function missionRows(): Cell[][] {
  return [
    [],
    [blank(), cell('Les quatre missions du service public de la petite enfance (SPPE)', 'heading')],
    ...MISSIONS.map((mission) => [blank(), cell(mission, 'line')]),
    [blank(), cell(SCOPE, 'note')],
  ];
}

/** What changed about the fields since the guide, apart from their help. */
function updateRows(updates: readonly Update[]): Cell[][] {
  const rows = FIELDS.flatMap(({ key, label }) =>
    updates
      .filter(({ fields }) => fields.some((field) => field === key))
      .map((update) => [
        blank('meta'),
        cell(label, 'label'),
        cell(updateLabel(update), 'plain'),
        cell(`${update.text} [${updateReference(update)}]`, 'muted'),
      ]),
  );
  return rows.length === 0 ? [] : [[], [blank(), cell('À savoir sur ces informations', 'heading')], ...rows];
}

/** How far each pillar is, and what it makes once it is read. */
function progressRows(names: SheetNames): Cell[][] {
  return [
    [],
    [blank(), cell('Par pilier', 'heading')],
    ...GUIDE.pillars.map((pillar) => {
      const figure = (id: SummaryColumn) => summaryFigure(names, pillar.id, id);
      const bar = `REPT("●";${figure('answered')})&REPT("○";${figure('criteria')}-${figure('answered')})`;
      return [
        blank('meta'),
        cell(pillar.title, `tint-${pillar.id}`),
        formula(`IFERROR(${bar};"")`, 'plain'),
        formula(`IFERROR(${pillarWords(figure)};"")`, 'muted'),
      ];
    }),
  ];
}

/** The Accueil sheet: the ways in, progress and what to do next, the collectivité's identity, the four missions. */
export function welcomeSheet(
  names: SheetNames,
  { updates, duties }: Pick<GuideTexts, 'updates' | 'duties'>,
): SheetDescription<SheetKind> {
  const { rows, validations } = fieldRows();
  const above = head(names);
  const dutySection = [
    [],
    ...dutyRows(duties, FIRST_FIELD_ROW + FIELDS.length + 1, exportCell(names, 'population'), inputCell),
  ];
  if (above.length !== FIRST_FIELD_ROW - 2)
    throw new Error(`${above.length} rows of Accueil stand above the fields`);
  return {
    kind: 'welcome',
    name: names.welcome,
    hidden: false,
    columnWidths: COLUMN_WIDTHS,
    frozenRows: 0,
    frozenColumns: 0,
    hiddenColumns: 1,
    rows: [
      metaRow(),
      ...above,
      ...rows,
      ...dutySection,
      ...progressRows(names),
      ...missionRows(),
      ...updateRows(updates),
      [],
      [blank(), cell(ALONE, 'note')],
    ],
    validations,
    conditionalFormats: [],
    inputs: [
      `${INPUT_LETTER}${FIRST_FIELD_ROW}:${INPUT_LETTER}${FIRST_FIELD_ROW + FIELDS.length - 1}`,
      MARKER_CELL,
    ],
  };
}
