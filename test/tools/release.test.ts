import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checksums } from '../../tools/release/artifacts';
import { citationFaults, publiccodeFaults, readMetadata, TO_FILL } from '../../tools/release/metadata';
import { obstacles, type State } from '../../tools/release/release';
import { isNext, releasedChangelog, unreleased, withKey, withVersion } from '../../tools/release/texts';

const CHANGELOG =
  '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A thing.\n\n## [0.1.0] - 2026-01-01\n\n- First.\n';

describe('what a release writes', () => {
  it.each([
    ['0.2.0', '0.1.9', true],
    ['1.0.0', '0.9.9', true],
    ['0.1.10', '0.1.9', true],
    ['0.1.0', '0.1.0', false],
    ['0.0.9', '0.1.0', false],
    ['1.0', '0.1.0', false],
    ['v1.0.0', '0.1.0', false],
    ['1.0.0-beta', '0.1.0', false],
  ])('%s after %s: %s', (version, former, expected) => {
    expect(isNext(version, former)).toBe(expected);
  });

  it('puts what is unreleased under the version and the day', () => {
    expect(unreleased(CHANGELOG)).toBe('### Added\n\n- A thing.');
    const released = releasedChangelog(CHANGELOG, '0.2.0', '2026-12-01');
    expect(released).toContain('## [Unreleased]\n\n## [0.2.0] - 2026-12-01\n\n### Added\n\n- A thing.');
    expect(unreleased(released)).toBe('');
    expect(released).toContain('## [0.1.0] - 2026-01-01');
  });

  it('changes the version of the project, and of nothing else', () => {
    const lock = JSON.stringify({
      version: '0.1.0',
      packages: { '': { version: '0.1.0' }, a: { version: '0.1.0' } },
    });
    expect(JSON.parse(withVersion(lock, '0.2.0'))).toEqual({
      version: '0.2.0',
      packages: { '': { version: '0.2.0' }, a: { version: '0.1.0' } },
    });
    expect(withKey('cff-version: 1.2.0\nversion: 0.1.0\n', 'version', '0.2.0')).toBe(
      'cff-version: 1.2.0\nversion: 0.2.0\n',
    );
    expect(() => withKey('a: 1\n', 'version', '0.2.0')).toThrow();
  });

  it('keeps package.json and package-lock.json as npm writes them', () => {
    for (const path of ['package.json', 'package-lock.json']) {
      const text = readFileSync(path, 'utf8');
      expect(withVersion(text, (JSON.parse(text) as { version: string }).version)).toBe(text);
    }
  });

  it('gives checksums that sha256sum reads', () => {
    const content = new TextEncoder().encode('grille');
    const hash = createHash('sha256').update('grille').digest('hex');
    expect(checksums([['a.zip', content]])).toBe(`${hash}  a.zip\n`);
  });
});

describe('what stands in the way of a release', () => {
  const ready: State = {
    version: '0.2.0',
    former: '0.1.0',
    branch: 'main',
    changes: '',
    isTagged: false,
    changelog: CHANGELOG,
    metadata: { faults: [], toFill: [] },
  };

  it('is nothing on a clean main', () => {
    expect(obstacles(ready)).toEqual([]);
  });

  it.each<[string, Partial<State>]>([
    ['a version that does not follow', { version: '0.1.0' }],
    ['another branch', { branch: 'essai' }],
    ['changes that are not committed', { changes: ' M README.md' }],
    ['a tag of that name', { isTagged: true }],
    ['a changelog that says nothing', { changelog: '## [Unreleased]\n\n## [0.1.0]\n' }],
    ['a fault of the metadata', { metadata: { faults: ['x'], toFill: [] } }],
    ['a place to fill in', { metadata: { faults: [], toFill: ['x'] } }],
  ])('is %s', (_, change) => {
    expect(obstacles({ ...ready, ...change })).toHaveLength(1);
  });
});

describe('CITATION.cff and publiccode.yml', () => {
  const [citation, publiccode] = ['CITATION.cff', 'publiccode.yml'].map((path) => readFileSync(path, 'utf8'));

  it('have all that their formats ask, and the version of the project', () => {
    expect(citationFaults(citation ?? '')).toEqual([]);
    expect(publiccodeFaults(publiccode ?? '')).toEqual([]);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(citation).toContain(`\nversion: ${version}\n`);
    expect(publiccode).toContain(`\nsoftwareVersion: "${version}"\n`);
  });

  it.each([
    'name',
    'url',
    'platforms',
    'categories',
    'developmentStatus',
    'softwareType',
    'legal',
    'maintenance',
  ])('is refused without %s', (key) => {
    const without = (publiccode ?? '').replace(new RegExp(`^${key}:.*\\n(?:[ -].*\\n)*`, 'm'), '');
    expect(publiccodeFaults(without).length).toBeGreaterThan(0);
  });

  it('tell what the publisher has to fill in: no address of the project is known', async () => {
    const { toFill } = await readMetadata();
    expect(publiccode).toContain(TO_FILL);
    expect(toFill.some((place) => place.startsWith('publiccode.yml'))).toBe(true);
    expect(toFill.some((place) => place.startsWith('docs/publication/confidentialite.md'))).toBe(true);
  });
});
