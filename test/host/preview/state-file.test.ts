import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { StateFile } from '../../../host/preview/state-file';

it('a state file is its owner’s alone, whatever stood there', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'grille-etat-')), 'state.json');
  writeFileSync(path, 'ancien', { mode: 0o644 });
  writeFileSync(`${path}.tmp`, 'reste d’une panne', { mode: 0o644 });
  const file = new StateFile(path);
  file.writeSoon(() => '{}');
  file.flush();
  expect(statSync(path).mode & 0o777).toBe(0o600);
});
