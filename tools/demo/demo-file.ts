import { readFile } from 'node:fs/promises';
import { CRITERIA } from '../../src/guide/guide';

/** A demo file, checked: `docs/` and README tell its form. */
export interface DemoFile {
  readonly commune: string;
  /** What is typed for each criterion, raw. */
  readonly entries: ReadonlyMap<number, string>;
  readonly comments: ReadonlyMap<number, string>;
  /** The paliers aimed at, as typed. */
  readonly targets: ReadonlyMap<number, string>;
  /** What is typed in Accueil beside the name, raw. */
  readonly fields: ReadonlyMap<DemoField, string>;
}

/** Fields of Accueil that a demo file may hold, by their key. */
export const DEMO_FIELDS = ['type', 'population', 'rpe'] as const;
export type DemoField = (typeof DEMO_FIELDS)[number];

/** A demo file that cannot be used; the message is one line that says which file and what. */
export class BadDemoFile extends Error {}

function record(value: unknown, field: string): [string, unknown][] {
  if (value === undefined) return [];
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadDemoFile(`« ${field} » doit être un objet, numéro de critère → valeur`);
  return Object.entries(value);
}

function byCriterion(value: unknown, field: string): Map<number, string> {
  const read = new Map<number, string>();
  for (const [key, typed] of record(value, field)) {
    const number = Number(key);
    if (!/^\d+$/.test(key) || number < 1 || number > CRITERIA.length)
      throw new BadDemoFile(`« ${field} » nomme le critère ${key} ; ils vont de 1 à ${CRITERIA.length}`);
    if (typeof typed !== 'string' && typeof typed !== 'number')
      throw new BadDemoFile(`« ${field} », critère ${key} : un texte ou un nombre est attendu`);
    // As a person in France types it.
    read.set(number, typeof typed === 'number' ? String(typed).replace('.', ',') : typed);
  }
  return read;
}

/** Reads a demo file's text; throws `BadDemoFile`. */
export function parseDemoFile(text: string): DemoFile {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new BadDemoFile('ce n’est pas du JSON');
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new BadDemoFile('un objet est attendu : {"commune": …, "entries": …}');
  const { commune = '', entries, comments, targets, ...others } = data as Record<string, unknown>;
  if (typeof commune !== 'string') throw new BadDemoFile('« commune » doit être un texte');
  const fields = DEMO_FIELDS.flatMap((key): [DemoField, string][] => {
    const value = others[key];
    if (value === undefined) return [];
    if (typeof value !== 'string' && typeof value !== 'number')
      throw new BadDemoFile(`« ${key} » doit être un texte ou un nombre`);
    return [[key, String(value)]];
  });
  return {
    commune,
    entries: byCriterion(entries, 'entries'),
    comments: byCriterion(comments, 'comments'),
    targets: byCriterion(targets, 'targets'),
    fields: new Map(fields),
  };
}

/** Reads and checks the demo file at that path; throws `BadDemoFile`, the path in its message. */
export async function readDemoFile(path: string): Promise<DemoFile> {
  try {
    return parseDemoFile(await readFile(path, 'utf8'));
  } catch (error) {
    const what = error instanceof BadDemoFile ? error.message : 'le fichier est introuvable ou illisible';
    throw new BadDemoFile(`${path} : ${what}.`);
  }
}
