import { GUIDE } from '../guide/guide';
import type { AnyKind, CompanionKind, SheetKind } from './description';

/** The grid's sheets in the order of their tabs, with the names they are given. */
const GRID_TITLES: Readonly<Record<SheetKind, string>> = {
  welcome: 'Accueil',
  grid: 'Grille',
  summary: 'Synthèse',
  steps: 'Pistes',
  advice: 'Conseils',
  descriptors: 'Repères',
  data: 'Données',
};

const COMPANION_TITLES: Readonly<Record<CompanionKind, string>> = {
  plan: 'Plan d’action',
  snapshots: 'Photographies',
  partners: 'Partenaires',
  perspectives: 'Regards',
  communes: 'Communes',
  territory: 'Territoire',
};

export const SHEET_TITLES: Readonly<Record<AnyKind, string>> = { ...GRID_TITLES, ...COMPANION_TITLES };

export const SHEET_KINDS = Object.keys(GRID_TITLES) as SheetKind[];
export const COMPANION_KINDS = Object.keys(COMPANION_TITLES) as CompanionKind[];
const ALL_KINDS: readonly AnyKind[] = [...SHEET_KINDS, ...COMPANION_KINDS];

/** True for a sheet of the grid: those that a generation makes and renews. */
export function isGridKind(kind: AnyKind): kind is SheetKind {
  return (SHEET_KINDS as readonly AnyKind[]).includes(kind);
}

/** The names in use: a sheet that its owner renamed keeps the name given. */
export type SheetNames = Readonly<Record<SheetKind, string>>;

/** Version of the sheets' layout, written in A1 for those who read them later. */
export const SCHEMA_VERSION = 2;

/** Version of the export row, for other files and tools: it changes only where that row does. */
export const EXPORT_SCHEMA = 1;

/** Name of a sheet that is being built beside the one it will replace; a number follows where it is taken. */
export function stagingName(kind: AnyKind): string {
  return `${SHEET_TITLES[kind]} (en préparation)`;
}

/** The kind whose staging name this is, or null. */
export function stagedKind(name: string): AnyKind | null {
  return ALL_KINDS.find((kind) => name.replace(/ \d+$/, '') === stagingName(kind)) ?? null;
}

/** The text of cell A1, by which a sheet is known whatever its name. */
export function metaText(kind: AnyKind): string {
  return `Grille SPPE · ${kind} · schéma ${SCHEMA_VERSION} · guide de ${GUIDE.edition}`;
}

/** What every generated sheet shows in row 2: it tells our sheet when A1 was overwritten. */
export const SHEET_HEADINGS: Readonly<Record<AnyKind, string>> = {
  welcome: 'Grille d’auto-positionnement SPPE',
  grid: 'Grille d’auto-positionnement',
  summary: 'Synthèse',
  steps: 'Pistes de travail',
  advice: 'Conseils par critère',
  descriptors: 'Repères par palier',
  data: 'edition',
  plan: 'Plan d’action',
  snapshots: 'Photographies de la grille',
  partners: 'Partenaires de la démarche',
  perspectives: 'Regards croisés',
  communes: 'Copies par commune',
  territory: 'Territoire',
};

const KEPT_SUFFIX = ' (conservée)';

/** Name under which a former sheet is kept. */
export function keptName(name: string): string {
  return name + KEPT_SUFFIX;
}

/** The text of cell A1 of a kept sheet: what it holds is past, and is looked at by people only. */
export const KEPT_TEXT = 'Grille SPPE · conservée';

/** The first cells of a kept sheet, in place of the meta text and the stamp. */
export const KEPT_HEAD = [
  KEPT_TEXT,
  'Ancienne feuille, conservée pour ce qu’elle contient : elle ne compte plus. Supprimez-la quand vous n’en avez plus besoin.',
];

const META_PATTERN = /^Grille SPPE · ([a-z]+) · schéma (\d+) · /;

/** True for the text of A1 in a sheet laid out by a former version. */
export function isFormerMeta(text: unknown): boolean {
  const [, , schema] = META_PATTERN.exec(String(text ?? '')) ?? [];
  return schema !== undefined && Number(schema) < SCHEMA_VERSION;
}

/** The edition of the guide that a sheet was made for, from its A1; '' where it says none. */
export function editionIn(text: unknown): string {
  return / · guide de (.+)$/.exec(isMetaText(String(text)) ? String(text) : '')?.[1] ?? '';
}

export function isMetaText(text: string): boolean {
  return META_PATTERN.test(text);
}

/**
 * The kind of a sheet, from its name and its top left 2 × 2 values; null when it is none of ours.
 * The text of A1 decides; a sheet that lost it is known by its own name and heading together.
 */
export function recognise(name: string, corner: readonly (readonly unknown[])[]): AnyKind | null {
  const text = (row: number, column: number) => String(corner[row]?.[column] ?? '');
  if (text(0, 0) === KEPT_TEXT) return null;
  const known = META_PATTERN.exec(text(0, 0))?.[1];
  const kind = ALL_KINDS.find((candidate) => candidate === known);
  if (kind) return kind;
  const named = ALL_KINDS.find((candidate) => SHEET_TITLES[candidate] === name);
  if (!named) return null;
  return hasHeading(corner, named) ? named : null;
}

/** True where row 2 shows the heading of that kind, or of any: in A for a plain table, in B for the others. */
export function hasHeading(corner: readonly (readonly unknown[])[], kind?: AnyKind): boolean {
  const kinds = kind ? [kind] : ALL_KINDS;
  const texts = [0, 1].map((column) => String(corner[1]?.[column] ?? ''));
  return kinds.some((one) => texts.some((text) => text.startsWith(SHEET_HEADINGS[one])));
}

/** True where a sheet bears that name: for Google, « grille » and « Grille » are one. */
export function isTaken(name: string, taken: readonly string[]): boolean {
  return taken.some((other) => other.toLowerCase() === name.toLowerCase());
}

/** The name, numbered where it is taken. */
export function freeName(wanted: string, taken: readonly string[]): string {
  let name = wanted;
  for (let count = 2; isTaken(name, taken); count += 1) name = `${wanted} ${count}`;
  return name;
}

/** Added to our names when other sheets already bear them. */
const ALTERNATIVE_SUFFIX = ' (SPPE)';

/** The name of a sheet of ours that the file does not have yet. */
export function newName(kind: AnyKind, taken: readonly string[]): string {
  const title = SHEET_TITLES[kind];
  return isTaken(title, taken) ? freeName(title + ALTERNATIVE_SUFFIX, taken) : title;
}

/** A sheet's name as a formula writes it. */
export function quoted(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
