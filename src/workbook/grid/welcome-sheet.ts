import { GUIDE } from '../../guide/guide';
import { MISSIONS, SCOPE } from '../../guide/scope';
import { type Update, updateLabel, updateReference } from '../../guide/updates';
import { columnLetters } from '../addresses';
import { blank, cell, formula } from '../cells';
import { MARKER_CELL } from '../copy-marker';
import type { Cell, SheetDescription, SheetKind, Validation } from '../description';
import { tidied, tidiedCode } from '../formulas';
import { metaText, SHEET_HEADINGS, type SheetNames } from '../sheet-names';
import { CHECKED_ASIDE, FIELDS, type Field, type FieldKey, fieldRowKey, NAME_LIMIT } from './fields';
import { summaryFigure } from './grid-columns';
import { FIELD_COLUMN, FIRST_FIELD_ROW, INPUT_LETTER } from './welcome-layout';

/** Keys (hidden), labels, what people fill, then help or what is wrong with it. */
const COLUMN_WIDTHS = [300, 300, 300, 520];
/** In the hidden row: the code tidied once, for a check that reads it forty times. */
const CODE_CELL = `$${INPUT_LETTER}$1`;
/** Fields whose check stands in the hidden row, right of the marker of a copy. */
const ASIDE = FIELDS.filter((field: Field) => field.rule === CHECKED_ASIDE);
const asideCell = (field: Field) =>
  `$${columnLetters(FIELD_COLUMN + 2 + ASIDE.findIndex(({ key }) => key === field.key))}$1`;

const inputCell = (key: string) =>
  `$${INPUT_LETTER}$${FIRST_FIELD_ROW + FIELDS.findIndex((field) => field.key === key)}`;

/** True or false; says nothing of an empty cell. */
const checkOf = (field: Field) =>
  `IFERROR(${field.check?.(field.key === 'code' ? CODE_CELL : inputCell(field.key))};FALSE)`;

const STEPS = [
  '1. Renseignez l’identité de la collectivité, ci-dessous. Seules les cellules encadrées, à fond crème, se remplissent.',
  '2. Dans la feuille Grille, choisissez un palier pour chaque critère ; le repère s’affiche à côté. Ou, critère par critère : menu Grille SPPE > Ouvrir le panneau.',
  '3. Lisez la Synthèse et son radar, puis les Conseils pour choisir vos pistes.',
];

/** The rows between the hidden one and the fields: `FIRST_FIELD_ROW` counts them. */
const HEAD: readonly (readonly Cell[])[] = [
  [blank(), cell(SHEET_HEADINGS.welcome, 'title')],
  [
    blank(),
    cell(
      `Service public de la petite enfance – d’après le guide pratique du ministère, ${GUIDE.edition}`,
      'subtitle',
    ),
  ],
  [blank(), cell(SCOPE, 'line')],
  [blank(), cell('Pour commencer', 'heading')],
  ...STEPS.map((step) => [blank(), cell(step, 'line')]),
  [
    blank(),
    cell(
      'Les paliers sont des pistes de réflexion, à adapter à votre territoire : ce ne sont pas des niveaux d’évaluation.',
      'note',
    ),
  ],
  [],
  [blank(), cell('La collectivité', 'heading')],
];

/** The hidden first row; the fourth cell is for the marker of a copy. */
function metaRow(): Cell[] {
  return [
    cell(metaText('welcome'), 'meta'),
    blank('meta'),
    formula(tidiedCode(inputCell('code')), 'meta'),
    blank('meta'),
    ...ASIDE.map((field) => formula(checkOf(field), 'meta')),
  ];
}

/** Help while the field is empty or right, a message when it is not. */
function helpFormula(field: Field, at: string): Cell {
  const help = `"${field.help}"`;
  if (!field.check) return cell(field.help, 'muted');
  const wrong =
    field.key === 'nom'
      ? `"Nom trop long : seuls les ${NAME_LIMIT} premiers caractères sont affichés ailleurs ; rien n’est perdu ici."`
      : `"À corriger. "&${help}`;
  const isRight = field.rule === CHECKED_ASIDE ? asideCell(field) : checkOf(field);
  return formula(`IF(${tidied(at)}="";${help};IF(${isRight};${help};${wrong}))`, 'muted');
}

function fieldRows(): { rows: Cell[][]; validations: Validation[] } {
  const validations: Validation[] = [];
  const rows = FIELDS.map((field: Field, index) => {
    const at = `$${INPUT_LETTER}$${FIRST_FIELD_ROW + index}`;
    if (field.rule)
      validations.push({
        range: at.replace(/\$/g, ''),
        rule:
          field.rule === CHECKED_ASIDE ? { kind: 'formula', formula: `=${asideCell(field)}` } : field.rule,
        help: field.help,
        // Refused at the keyboard, a text is lost: it stays, and the help says what is wrong with it.
        strict: false,
      });
    return [
      cell(fieldRowKey(field.key as FieldKey), 'meta'),
      cell(field.label, 'label'),
      blank(field.style),
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
  ];
}

/** What changed about the fields since the guide, apart from their help. */
function updateRows(updates: readonly Update[]): Cell[][] {
  const rows = FIELDS.flatMap(({ key, label }: Field) =>
    updates
      .filter(({ fields }) => fields.some((field) => field === key))
      .map((update) => [
        blank('meta'),
        cell(label, 'label'),
        cell(updateLabel(update), 'ruled'),
        cell(`${update.text} [${updateReference(update)}]`, 'muted'),
      ]),
  );
  return rows.length === 0 ? [] : [[], [blank(), cell('À savoir sur ces informations', 'heading')], ...rows];
}

function progressRows(names: SheetNames): Cell[][] {
  const total = (figure: 'answered' | 'criteria') =>
    GUIDE.pillars.map((pillar) => summaryFigure(names, pillar.id, figure)).join('+');
  return [
    [],
    [blank(), cell('Avancement', 'heading')],
    ...GUIDE.pillars.map((pillar) => {
      const figure = (id: 'answered' | 'criteria' | 'points' | 'max' | 'state') =>
        summaryFigure(names, pillar.id, id);
      const bar = `REPT("●";${figure('answered')})&REPT("○";${figure('criteria')}-${figure('answered')})`;
      return [
        cell('', 'meta'),
        cell(pillar.title, `tint-${pillar.id}`),
        formula(`IFERROR(${bar}&"  "&${figure('answered')}&" / "&${figure('criteria')};"")`, 'ruled'),
        formula(
          `IFERROR(${figure('points')}&" / "&${figure('max')}&" points · "&${figure('state')};"")`,
          'muted',
        ),
      ];
    }),
    [
      blank('total'),
      cell('Ensemble', 'total'),
      formula(
        `IFERROR((${total('answered')})&" / "&(${total('criteria')})&" critères renseignés";"")`,
        'total',
      ),
      blank('total'),
    ],
  ];
}

const LAST_ROWS: readonly Cell[][] = [
  [],
  [
    blank(),
    cell(
      'Ce classeur fonctionne seul : listes, totaux, radar et conseils n’ont besoin d’aucune extension. Rien n’en sort.',
      'note',
    ),
  ],
];

/** The Accueil sheet: what the grid covers, three steps, the collectivité's identity, progress, the four missions. */
export function welcomeSheet(names: SheetNames, updates: readonly Update[]): SheetDescription<SheetKind> {
  const { rows, validations } = fieldRows();
  if (HEAD.length !== FIRST_FIELD_ROW - 2)
    throw new Error(`${HEAD.length} rows of Accueil stand above the fields`);
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
      ...HEAD,
      ...rows,
      ...progressRows(names),
      ...missionRows(),
      ...updateRows(updates),
      ...LAST_ROWS,
    ],
    validations,
    conditionalFormats: [],
    inputs: [
      `${INPUT_LETTER}${FIRST_FIELD_ROW}:${INPUT_LETTER}${FIRST_FIELD_ROW + FIELDS.length - 1}`,
      MARKER_CELL,
    ],
  };
}
