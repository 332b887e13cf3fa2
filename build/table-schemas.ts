import { CRITERIA, GUIDE, PALIERS, TOP_PALIER } from '../src/guide/guide';
import type { Pillar } from '../src/guide/types';
import { NOT_APPLICABLE } from '../src/position/entry';
import { EXPORT_FIELDS, EXPORT_FIGURES, EXPORT_TITLES } from '../src/workbook/grid/data-layout';
import { FIELDS, type Field } from '../src/workbook/grid/fields';
import { EXPORT_SCHEMA, SHEET_HEADINGS } from '../src/workbook/sheet-names';

/** A field of a Table Schema (https://specs.frictionlessdata.io/table-schema/). */
interface TableField {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly type: 'string' | 'integer' | 'number' | 'date';
  readonly constraints?: Readonly<Record<string, unknown>>;
  readonly example?: string;
}

export interface TableSchema {
  readonly $schema: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly fields: readonly TableField[];
  readonly missingValues: readonly string[];
  readonly primaryKey?: string;
}

const EXPORTED: ReadonlySet<string> = new Set(EXPORT_FIELDS);

const STANDARD = 'https://frictionlessdata.io/schemas/table-schema.json';

/** The version of the sheets is the first number: what reads the export row by its titles then still reads it. */
const VERSION = `${EXPORT_SCHEMA}.0.0`;

const schema = (
  name: string,
  title: string,
  description: string,
  fields: readonly TableField[],
  primaryKey?: string,
): TableSchema => ({
  $schema: STANDARD,
  name,
  title,
  description,
  version: VERSION,
  fields,
  missingValues: [''],
  ...(primaryKey !== undefined && { primaryKey }),
});

/** What the cell of a field gives once the formulas of Données have read it; a field that is not told here is a text. */
const READ_FIELDS: Readonly<Record<string, Pick<TableField, 'type' | 'constraints' | 'example'>>> = {
  code: { type: 'string', example: '35238' },
  population: { type: 'integer', constraints: { minimum: 0 }, example: '4210' },
  date: { type: 'date', example: '2025-03-15' },
};

function identityField(field: Field): TableField {
  return {
    name: field.key,
    title: field.label,
    description: field.help,
    type: 'string',
    ...READ_FIELDS[field.key],
  };
}

const answerField = (number: number): TableField => {
  const criterion = CRITERIA[number - 1];
  return {
    name: `c${number}`,
    title: `${number}. ${criterion?.label ?? ''}`,
    description: `${criterion?.question ?? ''} Palier choisi, ou ${NOT_APPLICABLE} pour « sans objet » ; vide : non renseigné.`,
    type: 'string',
    constraints: { enum: [...PALIERS.map(String), NOT_APPLICABLE] },
    example: '2',
  };
};

const FIGURE_TITLES: Readonly<Record<(typeof EXPORT_FIGURES)[number], string>> = {
  points: 'points',
  max: 'maximum de points, les critères sans objet étant ôtés',
  answered: 'critères renseignés, « sans objet » compris',
};

const figureField = (
  { id, title, criteria }: Pillar,
  figure: (typeof EXPORT_FIGURES)[number],
): TableField => ({
  name: `${id}_${figure}`,
  title: `${title} : ${FIGURE_TITLES[figure]}`,
  description: `Calculé par les formules de la grille, sur les ${criteria.length} critères du pilier.`,
  type: 'integer',
  constraints: {
    required: true,
    minimum: 0,
    maximum: figure === 'answered' ? criteria.length : criteria.length * TOP_PALIER,
  },
});

/** One row per grid: what the sheet Données writes under its titles, and what other files import. */
export function exportSchema(): TableSchema {
  const fields: TableField[] = [
    {
      name: SHEET_HEADINGS.data,
      title: 'Édition du guide',
      description: 'Édition du guide ministériel dont la grille suit les critères.',
      type: 'string',
      constraints: { required: true, enum: [GUIDE.edition] },
      example: GUIDE.edition,
    },
    {
      name: 'schema',
      title: 'Version des feuilles',
      description: 'Change quand l’ordre ou le sens des colonnes change.',
      type: 'integer',
      constraints: { required: true, enum: [EXPORT_SCHEMA] },
      example: String(EXPORT_SCHEMA),
    },
    ...FIELDS.filter(({ key }) => EXPORTED.has(key)).map(identityField),
    ...CRITERIA.map(({ number }) => answerField(number)),
    ...GUIDE.pillars.flatMap((pillar) => EXPORT_FIGURES.map((figure) => figureField(pillar, figure))),
  ];
  const names = fields.map(({ name }) => name);
  if (names.join() !== EXPORT_TITLES.join())
    throw new Error('The schema and the export row have other titles');
  return schema(
    'grille-sppe-export',
    'Ligne d’export d’une grille d’auto-positionnement SPPE',
    'Une ligne par collectivité : édition, identité, 29 réponses, chiffres de chaque pilier. Aucun commentaire n’y figure. Les paliers sont des pistes de réflexion, non une évaluation.',
    fields,
  );
}

const count = (name: string, title: string): TableField => ({
  name,
  title,
  description: 'Nombre de communes.',
  type: 'integer',
  constraints: { required: true, minimum: 0 },
});

const median = (description: string): TableField => ({
  name: 'mediane',
  title: 'Médiane',
  description,
  type: 'number',
  constraints: { minimum: 0, maximum: TOP_PALIER },
});

const pillarField: TableField = {
  name: 'pilier',
  title: 'Pilier',
  description: 'Clé stable du pilier.',
  type: 'string',
  constraints: { required: true, enum: GUIDE.pillars.map(({ id }) => id) },
};

/** The tables that a consolidation of many exports writes, by the name of their file. */
export function territorySchemas(): readonly TableSchema[] {
  const population = FIELDS.find(({ key }) => key === 'population');
  const text = (name: string, title: string, description: string): TableField => ({
    ...{ name, title, description },
    type: 'string',
  });
  return [
    schema(
      'territoire-communes',
      'Territoire : réponses des communes',
      'Une ligne par commune, par ordre alphabétique ; ni total, ni rang, ni commentaire.',
      [
        text('commune', 'Nom', 'Tel que la grille le porte.'),
        text('code', 'Code INSEE ou SIREN', 'Le 0 initial rendu à celui qui l’avait perdu.'),
        ...(population ? [identityField(population)] : []),
        text('fichier', 'Fichier lu', 'Chemin dans le dossier réuni.'),
        ...CRITERIA.map(({ number }) => answerField(number)),
      ],
      'fichier',
    ),
    schema(
      'territoire-criteres',
      'Territoire : chiffres par critère',
      'Une ligne par critère, dans l’ordre du guide, sur les communes dont le pilier est complet.',
      [
        {
          name: 'critere',
          title: 'Numéro du critère',
          description: 'De 1 à 29.',
          type: 'integer',
          constraints: { required: true, unique: true, minimum: 1, maximum: CRITERIA.length },
        },
        text('libelle', 'Critère', 'Libellé du guide.'),
        pillarField,
        median('Des paliers des communes, « sans objet » à part.'),
        count('n', 'Communes dans la médiane'),
        ...PALIERS.map((palier) => count(`palier_${palier}`, `Au palier ${palier}`)),
        count('sans_objet', 'Sans objet'),
        count('non_renseigne', 'Non renseigné'),
        count('pilier_incomplet', 'Renseigné, dans un pilier incomplet'),
      ],
      'critere',
    ),
    schema(
      'territoire-piliers',
      'Territoire : chiffres par pilier',
      'Une ligne par pilier, dans l’ordre du guide ; un pilier que nulle commune n’a complété n’y est pas.',
      [
        pillarField,
        text('intitule', 'Intitulé', 'Titre du pilier dans le guide.'),
        median('Des paliers moyens des communes.'),
        count('communes', 'Communes dont le pilier est complet'),
      ],
      'pilier',
    ),
    schema(
      'territoire-ecartes',
      'Territoire : fichiers laissés de côté',
      'Une ligne par fichier qui ne compte pas, avec la raison.',
      [
        text('fichier', 'Fichier', 'Chemin dans le dossier réuni.'),
        text('commune', 'Nom', 'Celui de la grille, quand il a pu être lu.'),
        text('raison', 'Raison', 'Pourquoi il ne compte pas.'),
      ],
    ),
  ];
}
