import { readCommuneList } from '../../../src/communes/commune-list';
import { communeKey, copyTitle } from '../../../src/communes/names';
import { argumentProblem } from '../../../src/contract/arguments';
import type { CommuneRow, CommunesState, CopyState, ModelState } from '../../../src/contract/communes';
import type { CallName, Contract } from '../../../src/contract/contract';
import type { Refusal, Result } from '../../../src/contract/result';
import type { Access, Entries, Partner, Right, SharingState } from '../../../src/contract/sharing';
import type { TerritoryCommune, TerritoryState } from '../../../src/contract/territory';
import { CRITERIA, GUIDE } from '../../../src/guide/guide';

export interface Call {
  readonly name: CallName;
  readonly args: readonly unknown[];
}

export const FILE =
  'https://docs.google.com/spreadsheets/d/1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/edit';

/** The address of a copy, by a number. */
export const copyLink = (number: number) =>
  `https://docs.google.com/spreadsheets/d/${String(number).padStart(40, '1')}/edit`;

export function partner(
  name: string,
  email: string,
  right: Right | null,
  others: Partial<Partner> = {},
): Partner {
  return { name, contact: '', email, right, access: 'none', problem: null, ...others };
}

export function commune(
  name: string,
  state: CopyState = 'waiting',
  others: Partial<CommuneRow> = {},
): CommuneRow {
  return {
    key: communeKey(name, others.code ?? ''),
    name,
    code: '',
    contact: '',
    email: '',
    state,
    link: '',
    date: '',
    maker: '',
    error: '',
    problem: null,
    ...others,
  };
}

/** The 29 cells that a rule gives. */
export const entries = (cell: (number: number) => string): Entries =>
  CRITERIA.map(({ number }) => cell(number));

type Answers = {
  readonly [Name in CallName]?: (...args: Parameters<Contract[Name]>) => Result<ReturnType<Contract[Name]>>;
};

const ok = <T>(value: T): Result<T> => ({ ok: true, value });
const refused = (refusal: Refusal): Result<never> => ({ ok: false, refusal });

/** The server as the coordination page meets it, over sheets in memory that a test edits as a colleague would. */
export class FakeFile {
  hasGrid = true;
  sharing: 'absent' | 'reader' | 'ready' = 'ready';
  rules: Pick<
    Extract<SharingState, { status: 'ready' }>,
    'role' | 'answers' | 'team' | 'candidates' | 'own' | 'contactsShown' | 'partnersHidden'
  > = {
    role: 'manager',
    answers: 'all',
    team: [],
    candidates: [],
    own: [],
    contactsShown: false,
    partnersHidden: false,
  };
  partners: Partner[] = [];
  others: { email: string; access: Access }[] = [];
  freeColumns = 6;
  commune = 'Val-de-l’Orme';
  own: Entries = entries(() => '');
  regards: { name: string; entries: Entries }[] = [];
  model: ModelState = { kind: 'blank', carries: ['le script de ce classeur'] };
  rows: CommuneRow[] = [];
  territory: 'absent' | 'ready' = 'ready';
  territoryCommunes: TerritoryCommune[] = [];
  otherEditors = 0;
  medians: { median: number | null; communes: number }[] = GUIDE.pillars.map(() => ({
    median: 1.5,
    communes: 12,
  }));

  readonly calls: Call[] = [];
  /** Calls that never answer. */
  readonly silent = new Set<CallName>();
  /** Calls that fail at Google, with its message. */
  readonly failing = new Map<CallName, string>();
  /** Refusals to give, one per call of that name. */
  readonly refusals = new Map<CallName, Refusal[]>();
  /** What a call does instead of its usual work, by the key or address that it is about. */
  readonly mishaps = new Map<string, () => Result<unknown>>();
  /** The copies that Google made, by their titles. */
  readonly made: string[] = [];
  /** Greatest number of writing calls under way at once. */
  mostAtOnce = 0;
  private under = 0;
  private gate: Promise<void> = Promise.resolve();
  private held: CallName | null = null;

  /** Keeps every answer back, or those to calls of that name, until the function returned is called. */
  hold(name: CallName | null = null): () => void {
    let release = () => {};
    this.held = name;
    this.gate = new Promise((resolve) => {
      release = resolve;
    });
    return release;
  }

  names(): CallName[] {
    return this.calls.map(({ name }) => name);
  }

  count(name: CallName): number {
    return this.names().filter((one) => one === name).length;
  }

  /** The first argument of each call of that name. */
  sent(name: CallName): unknown[] {
    return this.calls.filter((call) => call.name === name).map(({ args }) => args[0]);
  }

  refuse(name: CallName, ...refusals: Refusal[]): void {
    this.refusals.set(name, [...(this.refusals.get(name) ?? []), ...refusals]);
  }

  async call(name: CallName, args: readonly unknown[]): Promise<unknown> {
    this.calls.push({ name, args });
    if (this.silent.has(name)) return new Promise(() => {});
    const problem = argumentProblem(name, args);
    if (problem !== null) return refused({ code: 'argument', message: problem });
    const writes = !name.startsWith('read') && name !== 'ping';
    if (writes) this.under += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.under);
    try {
      if (this.held === null || this.held === name) await this.gate;
      const failure = this.failing.get(name);
      if (failure !== undefined) throw new Error(failure);
      const refusal = this.refusals.get(name)?.shift();
      if (refusal) return refused(refusal);
      return (this.answers[name] as (...given: readonly unknown[]) => unknown)(...args);
    } finally {
      if (writes) this.under -= 1;
    }
  }

  private readonly answers: Answers = {
    ping: () => ok(true),
    readSharing: () => ok(this.sharingState()),
    prepareSharing: () => {
      this.sharing = 'ready';
      return ok({ message: 'Les feuilles Partenaires et Regards sont prêtes.' });
    },
    sharePartner: ({ email, right }) => {
      const mishap = this.mishaps.get(email);
      if (mishap) return mishap() as Result<never>;
      return ok({
        partner: this.given(email, right === 'lecture' ? 'viewer' : 'editor'),
        message: `${email} a son droit.`,
      });
    },
    unsharePartner: (email) =>
      ok({ partner: this.given(email, 'none'), message: `${email} n’a plus accès au fichier.` }),
    chooseAnswerers: ({ answers, team }) => {
      this.rules = { ...this.rules, answers, team };
      return ok({ message: 'C’est noté.' });
    },
    showPartners: (visible) => {
      this.rules = { ...this.rules, partnersHidden: !visible, contactsShown: false };
      return ok({ message: visible ? 'La feuille est affichée.' : 'La feuille est masquée.' });
    },
    readPerspectives: () =>
      ok(
        this.sharing === 'absent'
          ? { status: 'absent' }
          : { status: 'ready', commune: this.commune, own: this.own, partners: this.regards },
      ),
    readCommunes: () => ok(this.communes()),
    addCommunes: (text, _, said = []) => {
      const { lines, problems } = readCommuneList(text, this.rows, { said });
      this.rows = [...this.rows, ...lines.map(({ name, code }) => commune(name, 'waiting', { code }))];
      const left = problems.map(({ line, reason }) => `Ligne ${line} : ${reason}`);
      return ok({
        communes: this.communes(),
        added: lines.length,
        problems,
        message: [`${lines.length} communes ajoutées.`, ...left].join('\n'),
      });
    },
    copyCommune: (key) => {
      const mishap = this.mishaps.get(key);
      if (mishap) return mishap() as Result<never>;
      return ok({ row: this.copied(key) });
    },
    settleCommune: (key, link) =>
      ok({ row: this.changed(key, link === '' ? { state: 'waiting' } : { state: 'created', link }) }),
    makeModel: () => ok({ link: copyLink(99), message: 'La copie vierge est faite.' }),
    readTerritory: () => ok(this.territoryState()),
    prepareTerritory: () => {
      this.territory = 'ready';
      return ok({ message: 'La feuille Territoire est prête.' });
    },
    acceptLinks: (links) => {
      this.territoryCommunes = this.territoryCommunes.map((one) =>
        links.includes(one.link) ? { ...one, state: 'toAllow' } : one,
      );
      return ok({ territory: this.territoryState(), message: 'Le nouveau lien est importé.' });
    },
    addToTerritory: (text) => {
      const lines = text.split('\n').filter((line) => line.trim() !== '');
      const right = lines.filter((line) => line.includes('https://docs.google.com/'));
      for (const line of right) {
        const [name = '', link = ''] = line.split('\t');
        this.territoryCommunes.push({
          name,
          code: '',
          link,
          state: 'toAllow',
          dated: '',
          entries: entries(() => ''),
        });
      }
      return ok({
        territory: this.territoryState(),
        added: right.length,
        message: [
          `${right.length} commune ajoutée.`,
          ...lines.flatMap((line, index) =>
            right.includes(line) ? [] : `Ligne ${index + 1} : le lien manque.`,
          ),
        ].join('\n'),
      });
    },
  };

  /** Google makes the copy, and the row says so. */
  copied(key: string): CommuneRow {
    const row = this.row(key);
    this.made.push(copyTitle(row.name, row.code));
    return this.changed(key, {
      state: 'created',
      link: copyLink(this.made.length),
      date: '24/11/2026 10:12',
      error: '',
    });
  }

  changed(key: string, change: Partial<CommuneRow>): CommuneRow {
    const row = { ...this.row(key), ...change };
    this.rows = this.rows.map((one) => (one.key === key ? row : one));
    return row;
  }

  row(key: string): CommuneRow {
    const row = this.rows.find((one) => one.key === key);
    if (!row) throw new Error(`no row ${key}`);
    return row;
  }

  private given(email: string, access: Access): Partner {
    this.partners = this.partners.map((one) =>
      one.email.toLowerCase() === email.toLowerCase()
        ? { ...one, access, withdrawn: access === 'none' }
        : one,
    );
    const found = this.partners.find((one) => one.email.toLowerCase() === email.toLowerCase());
    if (!found) throw new Error(`no partner ${email}`);
    return found;
  }

  private sharingState(): SharingState {
    if (this.sharing === 'absent') return { status: 'absent', hasGrid: this.hasGrid, role: 'manager' };
    if (this.sharing === 'reader') return { status: 'reader' };
    const { partners, others, freeColumns } = this;
    return { status: 'ready', partners, others, url: FILE, freeColumns, ...this.rules };
  }

  private communes(): CommunesState {
    return { model: this.model, hasSheet: this.rows.length > 0, rows: this.rows };
  }

  private territoryState(): TerritoryState {
    if (this.territory === 'absent') return { status: 'absent' };
    return {
      status: 'ready',
      communes: this.territoryCommunes,
      criteria: CRITERIA.map(({ number }) => ({
        median: (number % 7) / 2,
        paliers: [number % 3, 2, 3, number % 4],
        notApplicable: number % 2,
        blank: 1,
        incomplete: number % 5,
      })),
      pillars: this.medians,
      otherEditors: this.otherEditors,
    };
  }
}
