import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { buildAll } from '../../build/build';
import type { Output } from '../demo/demo';
import { writeArtifacts } from './artifacts';
import { type Metadata, readMetadata } from './metadata';
import { isNext, releasedChangelog, unreleased, withKey, withVersion } from './texts';

const git = (...words: string[]) => spawnSync('git', words, { encoding: 'utf8' }).stdout.trim();

/** What is known before anything is built. */
export interface State {
  readonly version: string;
  readonly former: string;
  readonly branch: string;
  /** `git status --porcelain`. */
  readonly changes: string;
  readonly isTagged: boolean;
  readonly changelog: string;
  readonly metadata: Metadata;
}

/** Why that version cannot be released, a line each. */
export function obstacles({
  version,
  former,
  branch,
  changes,
  isTagged,
  changelog,
  metadata,
}: State): string[] {
  return [
    ...(isNext(version, former) ? [] : [`« ${version} » ne suit pas la version ${former}.`]),
    ...(branch === 'main' ? [] : [`La branche est « ${branch} » ; une version se fait de main.`]),
    ...(changes === '' ? [] : ['Des fichiers ont changé depuis le dernier commit.']),
    ...(isTagged ? [`L’étiquette v${version} existe déjà.`] : []),
    ...(unreleased(changelog) === '' ? ['CHANGELOG.md ne dit rien sous « Unreleased ».'] : []),
    ...metadata.faults,
    ...metadata.toFill.map((place) => `À remplir avant de publier : ${place}`),
  ];
}

async function stateOf(version: string): Promise<State> {
  const [manifest, changelog] = await Promise.all(
    ['package.json', 'CHANGELOG.md'].map((path) => readFile(path, 'utf8')),
  );
  return {
    version,
    former: (JSON.parse(manifest ?? '{}') as { version: string }).version,
    branch: git('branch', '--show-current'),
    changes: git('status', '--porcelain'),
    isTagged: git('tag', '--list', `v${version}`) !== '',
    changelog: changelog ?? '',
    metadata: await readMetadata(),
  };
}

/** The files that a release changes, with their new texts. */
async function changedFiles(version: string, day: string): Promise<ReadonlyMap<string, string>> {
  const changes: readonly [string, (text: string) => string][] = [
    ['CHANGELOG.md', (text) => releasedChangelog(text, version, day)],
    ['package.json', (text) => withVersion(text, version)],
    ['package-lock.json', (text) => withVersion(text, version)],
    ['CITATION.cff', (text) => withKey(withKey(text, 'version', version), 'date-released', day)],
    [
      'publiccode.yml',
      (text) => withKey(withKey(text, 'softwareVersion', `"${version}"`), 'releaseDate', `"${day}"`),
    ],
  ];
  return new Map(
    await Promise.all(
      changes.map(async ([path, change]) => [path, change(await readFile(path, 'utf8'))] as const),
    ),
  );
}

/** The checks of CI; the first that fails stops. */
function failedCheck(): string | null {
  const checks = ['check', 'bench', 'test'];
  return checks.find((name) => spawnSync('npm', ['run', name], { stdio: 'inherit' }).status !== 0) ?? null;
}

/**
 * `npm run release -- X.Y.Z`: says what would be done, checks everything and builds what the release carries; nothing of the
 * repository changes without `isForReal`, which writes the texts, commits and tags, and pushes nothing. Returns the exit code.
 */
export async function release(
  version: string,
  { isForReal, output }: { readonly isForReal: boolean; readonly output: Output },
): Promise<number> {
  const met = obstacles(await stateOf(version));
  for (const obstacle of met) output.error(obstacle);
  if (met.length > 0 && isForReal) return 1;
  const failed = failedCheck();
  if (failed !== null) {
    output.error(`npm run ${failed} échoue.`);
    return 1;
  }
  // The add-on shows its version: it is built with the new one.
  await buildAll(version);
  output.out(await writeArtifacts(version, output));
  const changed = await changedFiles(version, new Date().toISOString().slice(0, 10));
  if (!isForReal) {
    output.out(
      `Essai à blanc : ${[...changed.keys()].join(', ')} changeraient, puis un commit et l’étiquette v${version}.`,
    );
    return met.length > 0 ? 1 : 0;
  }
  for (const [path, text] of changed) await writeFile(path, text);
  git('add', ...changed.keys());
  git('commit', '-m', `Release ${version}`);
  git('tag', '-a', `v${version}`, '-m', `Grille SPPE ${version}`);
  output.out(
    `v${version} : commit et étiquette sont faits. À pousser : git push --follow-tags ; à joindre : build/release/.`,
  );
  return 0;
}
