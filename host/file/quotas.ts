/** What one person may ask of Google: see Drive. */

export interface QuotaLimits {
  spreadsheets: number;
  scripts: number;
  /** Invitations sent in a day. */
  invitations: number;
  /** Files made in a minute. */
  pace: number;
  /** Files that a person's Drive has room for. */
  files: number;
}

export type QuotaName = keyof QuotaLimits;

interface Spent {
  /** Instant of the first use, from which Google counts 24 hours. */
  readonly since: number;
  readonly used: number;
}

/** What Google says where a limit is reached. */
const ERRORS: Readonly<Record<QuotaName, string>> = {
  spreadsheets: 'Service invoked too many times for one day: spreadsheets create.',
  scripts: 'Service invoked too many times for one day: Apps Script projects.',
  invitations: 'Rate limit exceeded. User message: "Sorry, you have exceeded your sharing quota."',
  pace: 'Service invoked too many times in a short time: spreadsheets create. Try Utilities.sleep(1000) between calls.',
  files: "The user's Drive storage quota has been exceeded.",
};
const MINUTE = 60_000;
const DAY = 86_400_000;

/** How long each count lasts, in milliseconds. */
const WINDOWS: Readonly<Record<QuotaName, number>> = {
  spreadsheets: DAY,
  scripts: DAY,
  invitations: DAY,
  pace: MINUTE,
  files: Number.POSITIVE_INFINITY,
};

/** Counts per person, in a state that is plain data. */
export class Quotas {
  /** Gmail's limits; Workspace allows 3,200 spreadsheets and as many scripts as Gmail. */
  readonly limits: QuotaLimits = {
    spreadsheets: 250,
    scripts: 50,
    invitations: 1000,
    pace: 1000,
    files: 100_000,
  };

  constructor(readonly spent = new Map<string, Spent>()) {}

  private counted(person: string, name: QuotaName, now: number): Spent {
    const known = this.spent.get(`${name} ${person}`);
    return known && now - known.since < WINDOWS[name] ? known : { since: now, used: 0 };
  }

  used(person: string, name: QuotaName, now: number): number {
    return this.counted(person, name, now).used;
  }

  /** Spends one of each, or throws as Google does and spends none. */
  spend(person: string, names: readonly QuotaName[], now: number): void {
    for (const name of names) {
      if (this.used(person, name, now) < this.limits[name]) continue;
      throw new Error(ERRORS[name]);
    }
    for (const name of names) {
      const { since, used } = this.counted(person, name, now);
      this.spent.set(`${name} ${person}`, { since, used: used + 1 });
    }
  }
}
