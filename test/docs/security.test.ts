import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** SECURITY.md, line by line: what is claimed is tested, under the name that it gives. */

const TEXT = readFileSync('SECURITY.md', 'utf8');
const ROWS = TEXT.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| who '));

describe('the threat model', () => {
  it('has a line per threat', () => {
    expect(ROWS.length).toBeGreaterThan(10);
  });

  it.each(ROWS)('%s', (row) => {
    const tests = [...row.matchAll(/`(test\/[^`]+)`/g)].map(([, path = '']) => path);
    expect(tests.length).toBeGreaterThan(0);
    for (const path of tests) {
      expect(existsSync(path), path).toBe(true);
      expect(readFileSync(path, 'utf8')).toContain('expect');
    }
  });

  it('links to pages that exist', () => {
    for (const [, path = ''] of TEXT.matchAll(/\]\((?!https?:)([^)#]+)/g))
      expect(existsSync(path), path).toBe(true);
  });
});
