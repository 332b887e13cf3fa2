import { createHash } from 'node:crypto';
import type { Execution } from '../script/execution';
import { Service } from '../script/strict';
import * as enums from './enums';
import { formatInstant } from './zones';

function refuse(method: string, scope: string): never {
  throw new Error(
    `Specified permissions are not sufficient to call ${method}. Required permissions: https://www.googleapis.com/auth/${scope}`,
  );
}

export class SessionService extends Service {
  readonly kind = 'Session';
  readonly signatures = {
    getActiveUserLocale: [''],
    getActiveUser: [''],
    getEffectiveUser: [''],
  };

  constructor(private readonly execution: Execution) {
    super();
  }

  getActiveUserLocale(): string {
    return this.execution.file.state.locale.slice(0, 2);
  }

  getActiveUser(): never {
    return refuse('Session.getActiveUser', 'userinfo.email');
  }

  getEffectiveUser(): never {
    return refuse('Session.getEffectiveUser', 'userinfo.email');
  }
}

export class ScriptApp extends Service {
  readonly kind = 'ScriptApp';
  override readonly constants = { AuthMode: enums.AuthMode };
  readonly signatures = { newTrigger: ['any'], getProjectTriggers: [''], getOAuthToken: [''] };

  getOAuthToken(): string {
    return 'token';
  }

  newTrigger(): never {
    return refuse('ScriptApp.newTrigger', 'script.scriptapp');
  }

  getProjectTriggers(): never {
    return refuse('ScriptApp.getProjectTriggers', 'script.scriptapp');
  }
}

export class Utilities extends Service {
  readonly kind = 'Utilities';
  override readonly constants = { DigestAlgorithm: enums.DigestAlgorithm, Charset: enums.Charset };
  readonly signatures = {
    formatDate: ['value string string'],
    computeDigest: ['enum string', 'enum string enum'],
    sleep: ['integer'],
  };

  formatDate(date: Date, zone: string, pattern: string): string {
    return formatInstant(date, zone, pattern);
  }

  /** Signed bytes, as Java has them. */
  computeDigest(_algorithm: unknown, text: string): number[] {
    return [...new Int8Array(createHash('sha256').update(text, 'utf8').digest())];
  }

  /** No one waits in the host. */
  sleep(): void {}
}

export class Charts extends Service {
  readonly kind = 'Charts';
  readonly signatures = {};
  override readonly constants = {
    ChartType: enums.ChartType,
  };
}

/** A service that no scope of the add-on opens: every method throws. */
export class ForbiddenService extends Service {
  readonly signatures: Record<string, readonly string[]>;

  constructor(
    readonly kind: string,
    methods: readonly string[],
    scope: string,
  ) {
    super();
    this.signatures = Object.fromEntries(methods.map((m) => [m, ['', 'any ...']]));
    for (const method of methods) {
      Object.assign(this, { [method]: () => refuse(`${kind}.${method}`, scope) });
    }
  }
}
