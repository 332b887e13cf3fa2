import { describe, expect, it } from 'vitest';
import type { CopyHandle, SpreadsheetFile } from '../../host/index';
import type { CommuneRow } from '../../src/communes/commune-row';
import { invitationState } from '../../src/communes/invitation';
import type { CopiedCommunes } from '../../src/contract/communes';
import type { Done, Result } from '../../src/contract/result';
import type { SharingState } from '../../src/contract/sharing';
import {
  add,
  call,
  copies,
  copyCallOf,
  type Desk,
  expectNoLeak,
  KEYS,
  LIST,
  newDesk,
  only,
  refusal,
  reopened,
  settle,
  sitAt,
  state,
  TITLES,
  titled,
  value,
} from './communes';

/** A copy made for a commune, and whom it is for: let in by the call that makes it, or ready to be. */

const EMAILS = [
  'enfance@saint-ouen.exemple.fr',
  'enfance@amberieu.exemple.fr',
  'guichet@bastia.exemple.fr',
  '',
  'accueil@plaine.exemple.fr',
];

function listed(options: Parameters<typeof newDesk>[0] = {}): Desk {
  const desk = newDesk(options);
  add(desk, LIST);
  return desk;
}

function copyAll(desk: Desk, invite: readonly string[] = EMAILS, keys = KEYS): CommuneRow[] {
  const [first = '', ...next] = keys;
  const { row, others } = value(call<CopiedCommunes>(desk, 'copyCommune', first, '', next, invite));
  return [row, ...others];
}

/** Who has a right on a file besides its owner. */
const peopleOf = (file: SpreadsheetFile) =>
  Object.fromEntries([...file.state.people].filter(([email]) => email !== file.owner));
const people = (desk: Desk, title: string) => peopleOf(only(titled(desk, title)));
const mailed = ({ drive }: Desk) => drive.mails.map(({ to, role }) => [to, role]);
const kinds = (rows: readonly CommuneRow[]) => rows.map((row) => invitationState(row).kind);

describe('inviter chaque commune à sa copie', () => {
  it('se fait dans l’appel qui la crée, chacune à la sienne, et la feuille le dit', () => {
    const desk = listed();
    const rows = copyAll(desk);
    expect(TITLES.map((title) => people(desk, title))).toEqual(
      EMAILS.map((email) => (email === '' ? {} : { [email]: 'editor' })),
    );
    expect(kinds(rows)).toEqual(['done', 'done', 'done', 'no-address', 'done']);
    expect(state(desk).rows).toEqual(rows);
    expect(peopleOf(desk.file)).toEqual({});
    expectNoLeak(desk);
  });

  it('n’invite personne sans qu’on l’ait demandé', () => {
    const desk = listed();
    expect(kinds(copyAll(desk, []))).toEqual(['toSend', 'toSend', 'toSend', 'no-address', 'toSend']);
    expect(mailed(desk)).toEqual([]);
  });

  it('coûte un appel de plus par copie', () => {
    const count = (invite: readonly string[]) => {
      const desk = listed();
      desk.runtime.resetCalls();
      copyAll(desk, invite);
      return desk.runtime.calls.total;
    };
    expect(count(EMAILS) - count([])).toBe(4);
  });

  it('une adresse changée depuis l’écran n’invite ni l’ancienne ni la nouvelle', () => {
    const desk = listed();
    desk.person.type('Communes', 'D5', 'autre@exemple.fr');
    const rows = copyAll(desk);
    expect(mailed(desk).map(([to]) => to)).toEqual(EMAILS.slice(1).filter((email) => email !== ''));
    expect(rows[0]?.invited).toContain('a changé');
    expect(invitationState(rows[0] as CommuneRow).kind).toBe('refused');
  });

  it('une adresse qui n’en est pas une n’est jamais envoyée à Google', () => {
    const desk = listed();
    desk.person.type('Communes', 'D5', 'enfance@saint‑ouen.exemple.fr');
    const [row] = copyAll(desk, ['enfance@saint‑ouen.exemple.fr'], ['93070']);
    expect(mailed(desk)).toEqual([]);
    expect(row && invitationState(row).kind).toBe('wrong');
  });

  it('ce que Google refuse d’une adresse n’arrête pas les autres, et se dit', () => {
    const desk = listed();
    desk.drive.refusedAddresses.add(EMAILS[1] ?? '');
    const rows = copyAll(desk);
    expect(kinds(rows)).toEqual(['done', 'refused', 'done', 'no-address', 'done']);
    expect(rows[1]?.invited).toContain('organisation');
    expect(copies(desk)).toHaveLength(5);
  });

  it('à la limite d’invitations, les copies continuent et le reste attend un clic', () => {
    const desk = listed({ limits: { invitations: 1 } });
    const rows = copyAll(desk);
    expect(copies(desk)).toHaveLength(5);
    expect(kinds(rows)).toEqual(['done', 'unable', 'unable', 'no-address', 'unable']);
    expect(mailed(desk)).toHaveLength(1);
  });

  it.each<[CopyHandle, string]>([
    ['identity', 'unable'],
    ['refused', 'unable'],
    ['same', 'unable'],
  ])(
    'là où l’objet rendu est « %s », personne n’est invité nulle part, et chaque ligne attend',
    (copyHandle, kind) => {
      const desk = listed({ copyHandle });
      const rows = copyAll(desk);
      expect(kinds(rows)).toEqual([kind, kind, kind, 'no-address', kind]);
      expect(mailed(desk)).toEqual([]);
      expect(peopleOf(desk.file)).toEqual({});
      for (const file of copies(desk)) expect(peopleOf(file)).toEqual({});
    },
  );

  it('une copie refaite n’hérite pas de l’invitation de l’ancienne', () => {
    const desk = listed();
    copyAll(desk, EMAILS, ['93070']);
    expect(value(settle(desk, '93070', '')).row.invited).toBe('');
    expect(kinds(state(desk).rows)[0]).toBe('toSend');
  });

  it('une panne après la copie ne laisse personne invité ailleurs, et la ligne demande ce qu’il en est', () => {
    const saved = JSON.stringify(listed().drive);
    const desk = reopened(saved);
    desk.runtime.failAt(copyCallOf(saved, '93070') + 2, { dead: true });
    call(desk, 'copyCommune', '93070', '', [], [EMAILS[0]]);
    expect(peopleOf(desk.file)).toEqual({});
    expect(state(desk).rows[0]?.state).toBe('interrupted');
    expect(mailed(desk).every(([to]) => to === EMAILS[0])).toBe(true);
  });

  it('une fenêtre de Google ouverte pour une adresse se note sur sa ligne, et sur elle seule', () => {
    const desk = listed({ copyHandle: 'identity' });
    copyAll(desk);
    const { row } = value(call<{ row: CommuneRow }>(desk, 'noteInvitation', '93070', EMAILS[0]));
    expect(invitationState(row).kind).toBe('opened');
    expect(kinds(state(desk).rows)).toEqual(['opened', 'unable', 'unable', 'no-address', 'unable']);
    expect(refusal(call(desk, 'noteInvitation', '93070', EMAILS[1])).code).toBe('conflict');
  });
});

describe('la première ouverture d’une copie qui n’a pas invité sa commune', () => {
  const read = (desk: Desk) => value(call<SharingState>(desk, 'readSharing'));
  const settleReferent = (desk: Desk, email: string, isInvited = true) =>
    call<Done>(desk, 'settleReferent', email, isInvited);
  const opened = (copyHandle: CopyHandle = 'identity') => {
    const desk = listed({ copyHandle });
    copyAll(desk);
    const own = sitAt(only(titled(desk, TITLES[0] ?? '')));
    own.person.menu('Partager, copier, comparer');
    return own;
  };

  it('propose le référent de sa ligne, une fois, et l’invite d’un clic', () => {
    const desk = opened();
    expect(read(desk)).toMatchObject({ referent: { email: EMAILS[0], contact: 'Service enfance' } });
    expect(value(settleReferent(desk, EMAILS[0] ?? '')).message).toContain(EMAILS[0]);
    expect(desk.file.state.people.get(EMAILS[0] ?? '')).toBe('editor');
    expect(read(desk)).toMatchObject({ referent: null });
    expect(refusal(settleReferent(desk, EMAILS[0] ?? '')).code).toBe('conflict');
  });

  it('ne propose rien à qui n’en est pas propriétaire, ni une adresse autre que celle montrée', () => {
    const desk = opened();
    desk.file.share('agent@exemple.fr', 'editor');
    const editor = sitAt(desk.file, 'agent@exemple.fr');
    expect(read(editor)).toMatchObject({ referent: null });
    expect(refusal(settleReferent(editor, EMAILS[0] ?? '')).code).toBe('protected');
    expect(refusal(settleReferent(desk, 'autre@exemple.fr')).code).toBe('conflict');
    expect(peopleOf(desk.file)).toEqual({ 'agent@exemple.fr': 'editor' });
  });

  it('se refuse d’un clic aussi, et ne revient pas', () => {
    const desk = opened();
    value(settleReferent(desk, EMAILS[0] ?? '', false));
    expect(read(desk)).toMatchObject({ referent: null });
    expect(peopleOf(desk.file)).toEqual({});
  });

  it('dit ce que Google refuse, et le propose encore', () => {
    const desk = opened();
    desk.drive.refusedAddresses.add(EMAILS[0] ?? '');
    expect(refusal(settleReferent(desk, EMAILS[0] ?? '') as Result<unknown>).message).toContain(
      'organisation',
    );
    expect(read(desk)).toMatchObject({ referent: { email: EMAILS[0] } });
  });

  it('ne propose rien dans la copie d’une commune sans adresse', () => {
    const desk = listed();
    copyAll(desk);
    const own = sitAt(only(titled(desk, TITLES[3] ?? '')));
    own.person.menu('Partager, copier, comparer');
    expect(read(own)).toMatchObject({ referent: null });
  });
});
