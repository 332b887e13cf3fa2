import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

/** What nobody can say before the project has an address and a publisher: it is written so, and a release refuses it. */
export const TO_FILL = 'À REMPLIR';

const ALL_FILES = [
  'CITATION.cff',
  'publiccode.yml',
  'docs/publication/fiche.md',
  'docs/publication/confidentialite.md',
  'docs/publication/conditions.md',
  'docs/publication/accessibilite.md',
] as const;

type Data = Record<string, unknown>;

const at = (data: unknown, path: string) =>
  path.split('.').reduce<unknown>((inner, key) => (inner as Data | undefined)?.[key], data);

const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';
const isList = (value: unknown) => Array.isArray(value) && value.length > 0 && value.every(isText);
const isDay = (value: unknown) => isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(String(value));
const isOneOf = (values: readonly string[]) => (value: unknown) => values.includes(String(value));
const hasLength = (least: number, most: number) => (value: unknown) =>
  isText(value) && String(value).trim().length >= least && String(value).trim().length <= most;

type Rule = readonly [path: string, isRight: (value: unknown) => boolean, what: string];

/**
 * The mandatory keys of publiccode.yml's standard, version 0.4 (https://yml.publiccode.tools), and of its optional keys those
 * that we give.
 */
const PUBLICCODE: readonly Rule[] = [
  ['publiccodeYmlVersion', isOneOf(['0.4']), 'the version of the standard'],
  ['name', isText, 'a name'],
  ['url', isText, 'the address of the repository'],
  ['softwareVersion', isText, 'a version'],
  ['releaseDate', isDay, 'a day'],
  ['platforms', isList, 'a list'],
  ['categories', isList, 'a list'],
  ['developmentStatus', isOneOf(['concept', 'development', 'beta', 'stable', 'obsolete']), 'a known status'],
  [
    'softwareType',
    isOneOf([
      ...['mobile', 'iot', 'desktop', 'web', 'backend', 'other'].map((one) => `standalone/${one}`),
      ...['addon', 'library', 'configurationFiles'],
    ]),
    'a known type',
  ],
  ['description.fr.shortDescription', hasLength(1, 150), 'a text of 150 characters at most'],
  ['description.fr.longDescription', hasLength(150, 10_000), 'a text of 150 to 10,000 characters'],
  ['description.fr.features', isList, 'a list'],
  ['legal.license', isOneOf(['MIT']), 'the licence'],
  ['maintenance.type', isOneOf(['internal', 'contract', 'community', 'none']), 'a known type'],
  [
    'maintenance.contacts',
    (value) => Array.isArray(value) && value.every((one) => isText(at(one, 'name'))),
    'named contacts',
  ],
  ['localisation.localisationReady', (value) => typeof value === 'boolean', 'true or false'],
  ['localisation.availableLanguages', isList, 'a list'],
];

/** The mandatory keys of CITATION.cff 1.2.0 (https://citation-file-format.github.io), and the optional ones that we give. */
const CITATION: readonly Rule[] = [
  ['cff-version', isOneOf(['1.2.0']), 'the version of the format'],
  ['message', isText, 'a message'],
  ['title', isText, 'a title'],
  ['type', isOneOf(['software']), 'software'],
  [
    'authors',
    (value) => Array.isArray(value) && value.length > 0 && value.every((one) => isText(at(one, 'name'))),
    'named authors',
  ],
  ['version', isText, 'a version'],
  ['date-released', isDay, 'a day'],
  ['license', isOneOf(['MIT']), 'the licence'],
];

/** What is wrong in a YAML text under those rules, a line per key. */
function faults(file: string, text: string, rules: readonly Rule[]): string[] {
  const data = parse(text) as unknown;
  return rules.flatMap(([path, isRight, what]) =>
    isRight(at(data, path)) ? [] : [`${file}: ${path} must be ${what}`],
  );
}

export const publiccodeFaults = (text: string) => faults('publiccode.yml', text, PUBLICCODE);
export const citationFaults = (text: string) => faults('CITATION.cff', text, CITATION);

export interface Metadata {
  /** Keys that the formats refuse. */
  readonly faults: readonly string[];
  /** What somebody who publishes has to fill in: « file, line: text ». */
  readonly toFill: readonly string[];
}

/** Reads the files that tell others of the project. Runs from the project's root. */
export async function readMetadata(): Promise<Metadata> {
  const texts = await Promise.all(
    ALL_FILES.map(async (path) => [path, await readFile(path, 'utf8')] as const),
  );
  const textOf = (path: (typeof ALL_FILES)[number]) => texts.find(([one]) => one === path)?.[1] ?? '';
  return {
    faults: [...publiccodeFaults(textOf('publiccode.yml')), ...citationFaults(textOf('CITATION.cff'))],
    toFill: texts.flatMap(([path, text]) =>
      text
        .split('\n')
        .flatMap((line, index) =>
          line.includes(TO_FILL) ? [`${path}, ligne ${index + 1} : ${line.trim()}`] : [],
        ),
    ),
  };
}
