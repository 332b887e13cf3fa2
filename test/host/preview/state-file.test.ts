import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openSessions } from '../../../host/preview/preview';
import { DriveSessions } from '../../../host/preview/sessions';
import { StateFile } from '../../../host/preview/state-file';
import { OWNER } from '../../../host/preview/wire/session-key';
import { SMALL_ADDON } from './small-addon';

it('a state file is its owner’s alone, whatever stood there', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'grille-etat-')), 'state.json');
  writeFileSync(path, 'ancien', { mode: 0o644 });
  writeFileSync(`${path}.tmp`, 'reste d’une panne', { mode: 0o644 });
  const file = new StateFile(path);
  file.writeSoon(() => '{}');
  file.flush();
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

/** What somebody who can write the file, or a crash of the machine, left there. */
describe('a poisoned state', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  interface Saved {
    readonly files: {
      id: string;
      engine: string;
      state: Record<string, unknown> & { sheets: Record<string, unknown>[] };
    }[];
    [field: string]: unknown;
  }

  const good = () => DriveSessions.begin(SMALL_ADDON).save();

  /** The state of last time, changed. */
  function changed(
    change: (saved: Saved, file: Saved['files'][0], sheet: Record<string, unknown>) => void,
  ): string {
    const saved = JSON.parse(good()) as Saved;
    const [file] = saved.files;
    const sheet = file?.state.sheets[0];
    if (!file || !sheet) throw new Error('nothing was saved');
    change(saved, file, sheet);
    return JSON.stringify(saved);
  }

  function begin(content: string | null): {
    sessions: DriveSessions;
    path: string;
    told: string;
    names: string[];
  } {
    const folder = mkdtempSync(join(tmpdir(), 'grille-etat-'));
    const path = join(folder, 'state.json');
    if (content !== null) writeFileSync(path, content);
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const sessions = openSessions({ addon: SMALL_ADDON }, new StateFile(path));
    return { sessions, path, told: error.mock.calls.flat().join(' '), names: readdirSync(folder) };
  }

  const works = (sessions: DriveSessions) =>
    sessions.session({ file: sessions.home(), person: OWNER, addon: true }).view();

  it('a right one goes on, and none begins, without a word', () => {
    expect(begin(good()).told).toBe('');
    const { told, sessions } = begin(null);
    expect([told, works(sessions).tabs.length > 0]).toEqual(['', true]);
  });

  const POISONS: readonly (readonly [what: string, content: () => string])[] = [
    ['empty', () => ''],
    ['cut', () => good().slice(0, -40)],
    ['bytes that are no text', () => Buffer.from([0xff, 0xfe, 0, 1, 2]).toString('latin1')],
    ...['null', '3', '[]', '{}', '"files"', '{"files":[]}', '{"files":null}'].map(
      (content) => [content, () => content] as const,
    ),
    ['a drive whose files are texts', () => changed((saved) => Object.assign(saved, { files: ['a'] }))],
    [
      'mails that are none',
      () => changed((saved) => Object.assign(saved, { mails: [{ to: { toString: 1 } }] })),
    ],
    ['contents that are none', () => changed((_, file) => Object.assign(file, { engine: 'AAAA' }))],
    ['contents cut', () => changed((_, file) => Object.assign(file, { engine: file.engine.slice(0, 400) }))],
    ['no state', () => changed((_, file) => Object.assign(file, { state: null }))],
    ['no owner', () => changed((_, { state }) => Object.assign(state, { people: { $map: [] } }))],
    ['people in a list', () => changed((_, { state }) => Object.assign(state, { people: [] }))],
    ['no sheet', () => changed((_, { state }) => Object.assign(state, { sheets: [] }))],
    ['a tab that is not there', () => changed((_, { state }) => Object.assign(state, { activeSheet: 77 }))],
    ['a sheet twice', () => changed((_, { state }, sheet) => state.sheets.push({ ...sheet }))],
    [
      'contents of no sheet',
      () => changed((_, _file, sheet) => Object.assign(sheet, { engineName: 'Autre' })),
    ],
    ['a thousand million rows', () => changed((_, _file, sheet) => Object.assign(sheet, { maxRows: 1e9 }))],
    ['half a row', () => changed((_, _file, sheet) => Object.assign(sheet, { maxRows: 1.5 }))],
    [
      'a name that is no text',
      () => changed((_, _file, sheet) => Object.assign(sheet, { name: { $map: [] } })),
    ],
    [
      'notes that are numbers',
      () => changed((_, _file, sheet) => Object.assign(sheet, { notes: { $map: [[20001, 3]] } })),
    ],
    [
      'notes at no cell',
      () => changed((_, _file, sheet) => Object.assign(sheet, { notes: { $map: [['__proto__', 'a']] } })),
    ],
    [
      'a protection of nothing',
      () => changed((_, _file, sheet) => Object.assign(sheet, { protections: [{}] })),
    ],
    [
      'properties that are objects',
      () => changed((_, { state }) => Object.assign(state, { properties: { $map: [['connu', {}]] } })),
    ],
  ];

  it.each(POISONS)('%s: a new workbook begins, it is said, and the former is kept', (_, content) => {
    const poison = content();
    const { sessions, path, told, names } = begin(poison);
    expect(works(sessions).tabs.length).toBeGreaterThan(0);
    expect(told).toContain(`Il est gardé dans ${path}.illisible`);
    expect(names).toEqual([`${basename(path)}.illisible`]);
    expect(readFileSync(`${path}.illisible`, 'utf8')).toBe(poison);
  });

  it('one larger than anything the preview writes is not even read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'grille-etat-'));
    const path = join(folder, 'state.json');
    writeFileSync(path, good());
    truncateSync(path, 700_000_000);
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    works(openSessions({ addon: SMALL_ADDON }, new StateFile(path)));
    expect(error.mock.calls.flat().join(' ')).toContain(`${path}.illisible`);
    expect(statSync(`${path}.illisible`).size).toBe(700_000_000);
  });

  it('a folder in its place is put aside too', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'grille-etat-')), 'state.json');
    mkdirSync(path);
    vi.spyOn(console, 'error').mockImplementation(() => {});
    works(openSessions({ addon: SMALL_ADDON }, new StateFile(path)));
    expect(statSync(`${path}.illisible`).isDirectory()).toBe(true);
  });

  it('a second one leaves the first where it was kept', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'grille-etat-')), 'state.json');
    vi.spyOn(console, 'error').mockImplementation(() => {});
    for (const content of ['un', 'deux', 'trois']) {
      writeFileSync(path, content);
      openSessions({ addon: SMALL_ADDON }, new StateFile(path));
    }
    const kept = ['', '-2', '-3'].map((rank) => readFileSync(`${path}.illisible${rank}`, 'utf8'));
    expect(kept).toEqual(['un', 'deux', 'trois']);
  });

  it('what it says obeys no terminal', () => {
    expect(begin('\u001b[2J{"files"').told).not.toContain('\u001b');
  });

  it('names that look like orders are only names', () => {
    const name = '"><img src=x onerror=alert(1)>\u202e__proto__';
    const content = changed((_, { state }, sheet) => {
      Object.assign(state, { title: name });
      Object.assign(sheet, { name });
    });
    const { sessions, told } = begin(content);
    expect([told, works(sessions).title, works(sessions).tabs[0]?.name]).toEqual(['', name, name]);
  });
});
