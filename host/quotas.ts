/** What one person may make in a day: see Drive. */

export interface QuotaLimits {
  spreadsheets: number;
  scripts: number;
}

export type QuotaName = keyof QuotaLimits;

interface Spent {
  /** Instant of the first use, from which Google counts 24 hours. */
  readonly since: number;
  readonly used: number;
}

/** Names of what is counted, as Google's error gives them. */
const CALLED: Readonly<Record<QuotaName, string>> = {
  spreadsheets: 'spreadsheets create',
  scripts: 'Apps Script projects',
};
const DAY = 86_400_000;

/** Counts per person, in a state that is plain data. */
export class Quotas {
  /** Gmail's limits; Workspace allows 3,200 spreadsheets and as many scripts as Gmail. */
  readonly limits: QuotaLimits = { spreadsheets: 250, scripts: 50 };

  constructor(readonly spent = new Map<string, Spent>()) {}

  private counted(person: string, name: QuotaName, now: number): Spent {
    const known = this.spent.get(`${name} ${person}`);
    return known && now - known.since < DAY ? known : { since: now, used: 0 };
  }

  used(person: string, name: QuotaName, now: number): number {
    return this.counted(person, name, now).used;
  }

  /** Spends one of each, or throws as Google does and spends none. */
  spend(person: string, names: readonly QuotaName[], now: number): void {
    for (const name of names) {
      if (this.used(person, name, now) < this.limits[name]) continue;
      throw new Error(`Service invoked too many times for one day: ${CALLED[name]}.`);
    }
    for (const name of names) {
      const { since, used } = this.counted(person, name, now);
      this.spent.set(`${name} ${person}`, { since, used: used + 1 });
    }
  }
}
