import { beforeEach, describe, expect, test } from 'vitest';
import { SpreadsheetFile } from '../../../host/index';
import type { FileSession } from '../../../host/preview/session';
import { DriveSessions } from '../../../host/preview/sessions';
import type { WorkbookView } from '../../../host/preview/wire/protocol';
import { linkedFile, OWNER, readSessionKey, sessionAddress } from '../../../host/preview/wire/session-key';
import { SHARING_ADDON } from './sharing-addon';

const PARTNER = 'partenaire@exemple.fr';

let sessions: DriveSessions;
let owner: FileSession;
let partner: FileSession;

function sessionOf(person: string, file = sessions.home(), addon = true): FileSession {
  return sessions.session({ file, person, addon });
}

function type(session: FileSession, cell: string, text: string): WorkbookView {
  return session.act({ do: 'type', sheet: session.view().sheet.id, cell, text });
}

/** The text of a cell whose column is one letter. */
function shown(session: FileSession, cell: string): string | undefined {
  return session.view().sheet.cells[Number(cell.slice(1)) - 1]?.[cell.charCodeAt(0) - 65]?.text;
}

beforeEach(() => {
  sessions = DriveSessions.begin(SHARING_ADDON);
  owner = sessionOf(OWNER);
  owner.act({ do: 'menu', run: 'invite' });
  partner = sessionOf(PARTNER);
});

describe('plusieurs personnes dans un fichier', () => {
  test('annuler ne défait que ce qu’on a fait soi-même', () => {
    type(owner, 'B2', '3');
    expect(owner.view().canUndo).toBe(true);
    type(partner, 'B3', 'du partenaire');
    expect(owner.view().canUndo).toBe(false);
    owner.act({ do: 'undo' });
    expect([shown(owner, 'B2'), shown(owner, 'B3')]).toEqual(['3', 'du partenaire']);
    partner.act({ do: 'undo' });
    expect(shown(owner, 'B3')).toBe('');
  });

  test('un geste refusé ne retire à personne son annulation', () => {
    type(owner, 'B2', '3');
    expect(type(partner, 'A1', 'autre').dialog?.text).toMatch(/protégés/);
    type(sessionOf('lecteur@exemple.fr'), 'B2', '1');
    owner.act({ do: 'undo' });
    expect(shown(owner, 'B2')).toBe('2');
  });

  test('chacun garde sa feuille et sa sélection', () => {
    const sheet = owner.view().sheet.id;
    owner.act({ do: 'addSheet' });
    partner.act({ do: 'select', sheet, range: 'B2' });
    expect([owner.view().sheet.name, partner.view().selection]).toEqual(['Feuille 2', 'B2']);
  });

  test('les fenêtres ouvertes apprennent ce que les autres font, et la perte d’un droit', () => {
    const seen: WorkbookView[] = [];
    const stop = partner.watch((view) => seen.push(view));
    type(owner, 'B2', '1');
    expect(seen.at(-1)?.sheet.cells[1]?.[1]?.text).toBe('1');
    owner.act({ do: 'menu', run: 'putOut' });
    expect(seen.at(-1)).toMatchObject({ access: 'denied', title: '', tabs: [], sheet: { cells: [] } });
    expect(partner.sidebarPage()).toBeNull();
    stop();
  });

  test('qui n’a aucun droit ne peut ni écrire, ni appeler le complément, ni copier', async () => {
    const stranger = sessionOf('inconnue@exemple.fr');
    expect(stranger.view().access).toBe('denied');
    stranger.act({ do: 'type', sheet: owner.view().sheet.id, cell: 'B2', text: '9' });
    stranger.act({ do: 'copyFile' });
    expect(await stranger.run('linkOfCopy', [])).toEqual({ error: 'Vous n’avez plus accès à ce fichier.' });
    expect([shown(owner, 'B2'), owner.view().drive.files.length]).toEqual(['2', 1]);
    expect(owner.view().drive.people.map(({ email }) => email)).not.toContain('inconnue@exemple.fr');
  });

  test('seul le propriétaire met à la corbeille', () => {
    partner.act({ do: 'trashFile' });
    expect(owner.view().access).toBe('open');
    owner.act({ do: 'trashFile' });
    expect([owner.view().access, partner.view().access]).toEqual(['missing', 'missing']);
  });
});

describe('les limites de Google', () => {
  test('trop de copies en un jour : rien n’est copié et un message le dit', () => {
    for (let n = 0; n < 250; n++) {
      partner.act({ do: 'copyFile' });
    }
    const view = partner.act({ do: 'copyFile' });
    expect(view.dialog?.text).toContain('too many times for one day');
    expect(view.drive.files.length).toBe(251);
  }, 60_000);
});

describe('l’état gardé d’un démarrage à l’autre', () => {
  test('tous les fichiers, les droits, les messages, la corbeille', () => {
    owner.act({ do: 'newFile' });
    owner.act({ do: 'copyFile' });
    const [, blank, copy] = owner.view().drive.files;
    sessionOf(OWNER, blank?.id).act({ do: 'trashFile' });
    sessions = DriveSessions.reopen(SHARING_ADDON, sessions.save());
    const { files, mails, people } = sessionOf(PARTNER).view().drive;
    expect(files).toEqual([
      { id: sessions.home(), title: 'Complément (essai)', readable: true },
      { id: copy?.id, title: 'Copie de Complément (essai)', readable: false },
    ]);
    expect(mails.map(({ to }) => to)).toEqual([PARTNER, 'lecteur@exemple.fr']);
    expect(people.map(({ role }) => role)).toEqual(['owner', 'editor', 'viewer']);
  });

  test('le fichier unique d’une version précédente s’ouvre comme avant', () => {
    const file = SpreadsheetFile.create({ title: 'D’avant' });
    sessions = DriveSessions.reopen(SHARING_ADDON, JSON.stringify(file));
    expect(sessions.home()).toBe(file.id);
    expect(sessionOf(OWNER).view()).toMatchObject({ access: 'open', title: 'D’avant' });
  });
});

describe('les adresses', () => {
  test('une session s’écrit et se relit', () => {
    for (const addon of [true, false]) {
      const key = { file: 'a-b_C', person: 'é+x@exemple.fr', addon };
      const { searchParams } = new URL(sessionAddress(key), 'http://127.0.0.1');
      expect(readSessionKey(searchParams, () => 'autre')).toEqual(key);
    }
    expect(readSessionKey(new URLSearchParams(), () => 'f')).toEqual({
      file: 'f',
      person: OWNER,
      addon: true,
    });
  });

  test.each([
    ['https://docs.google.com/spreadsheets/d/1aB-c_D/edit#gid=0', '1aB-c_D'],
    ['https://docs.google.com/spreadsheets/u/1/d/1aB/edit?usp=sharing', '1aB'],
    ['https://drive.google.com/drive/search?q=1aB', null],
    ['https://exemple.fr/?https://docs.google.com/spreadsheets/d/1aB', null],
    ['voir https://docs.google.com/spreadsheets/d/1aB', null],
  ])('%s mène à %s', (text, id) => {
    expect(linkedFile(text)).toBe(id);
  });
});
