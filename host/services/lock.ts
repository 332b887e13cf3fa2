import type { Execution } from '../script/execution';
import { Service } from '../script/strict';

/** The document's lock; it is given back at the end of the run and lost while an alert waits. */
class Lock extends Service {
  readonly kind = 'Lock';
  readonly signatures = { tryLock: ['integer'], waitLock: ['integer'], hasLock: [''], releaseLock: [''] };

  constructor(private readonly execution: Execution) {
    super();
  }

  tryLock(): boolean {
    if (this.execution.lockHeldElsewhere()) return false;
    this.execution.lockHeld = true;
    return true;
  }

  waitLock(): void {
    if (!this.tryLock()) throw new Error('Lock timeout: another process was holding the lock for too long.');
  }

  hasLock(): boolean {
    return this.execution.lockHeld;
  }

  releaseLock(): void {
    this.execution.lockHeld = false;
  }
}

export class LockService extends Service {
  readonly kind = 'LockService';
  readonly signatures = { getDocumentLock: [''] };
  private readonly lock: Lock;

  constructor(execution: Execution) {
    super();
    this.lock = new Lock(execution);
  }

  getDocumentLock(): Lock {
    return this.lock;
  }
}
