import { type Execution, giveLockBack } from '../script/execution';
import { Service } from '../script/strict';

/** The document's lock: one run has it at a time. It is given back at the end of the run and lost while an alert waits. */
class Lock extends Service {
  readonly kind = 'Lock';
  readonly signatures = { tryLock: ['integer'], waitLock: ['integer'], hasLock: [''], releaseLock: [''] };

  constructor(private readonly execution: Execution) {
    super();
  }

  /** Nobody waits in the host, but a time below 0 is refused even where the lock is free. */
  tryLock(milliseconds: number): boolean {
    if (milliseconds < 0) return false;
    const { file } = this.execution;
    if (this.execution.lockHeldElsewhere()) return false;
    if (file.lockedBy !== null && file.lockedBy !== this.execution) return false;
    file.lockedBy = this.execution;
    return true;
  }

  waitLock(milliseconds: number): void {
    if (!this.tryLock(milliseconds))
      throw new Error('Lock timeout: another process was holding the lock for too long.');
  }

  hasLock(): boolean {
    return this.execution.file.lockedBy === this.execution;
  }

  releaseLock(): void {
    giveLockBack(this.execution);
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
