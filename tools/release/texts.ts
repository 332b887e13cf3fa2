/** What a release writes in the project's own files: pure texts. */

const VERSION = /^(\d+)\.(\d+)\.(\d+)$/;

const parts = (version: string) => (VERSION.exec(version) ?? []).slice(1).map(Number);

/** True for « 1.2.3 », above the former one. */
export function isNext(version: string, former: string): boolean {
  const [next, before] = [parts(version), parts(former)];
  if (next.length === 0) return false;
  const place = next.findIndex((number, index) => number !== before[index]);
  return place >= 0 && (next[place] ?? 0) > (before[place] ?? 0);
}

const UNRELEASED = '## [Unreleased]';

/** What the changelog says of the version to come; '' where it says nothing. */
export function unreleased(changelog: string): string {
  const [, after = ''] = changelog.split(UNRELEASED);
  return (after.split(/^## \[/m)[0] ?? '').trim();
}

/** The changelog, its unreleased part under the version and the day, an empty one above. */
export function releasedChangelog(changelog: string, version: string, day: string): string {
  return changelog.replace(UNRELEASED, `${UNRELEASED}\n\n## [${version}] - ${day}`);
}

/** A text with the value of a key on a line of its own, as YAML writes it; throws where the key is not there. */
export function withKey(text: string, key: string, value: string): string {
  const line = new RegExp(`^${key}: .*$`, 'm');
  if (!line.test(text)) throw new Error(`No « ${key} » in the file`);
  return text.replace(line, `${key}: ${value}`);
}

/** package.json or package-lock.json with another version of the project itself. */
export function withVersion(json: string, version: string): string {
  const data = JSON.parse(json) as { version: string; packages?: Record<string, { version?: string }> };
  data.version = version;
  const own = data.packages?.[''];
  if (own) own.version = version;
  return `${JSON.stringify(data, null, 2)}\n`;
}
