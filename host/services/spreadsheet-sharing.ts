import type { Role } from '../file/file-state';
import { fileEditors } from '../file/rights';
import { letIn, putOut } from '../file/sharing';
import { type Execution, mustShare } from '../script/execution';
import { Service } from '../script/strict';
import { addressOf, User } from './user';

export const SHARING_SIGNATURES = {
  addEditor: ['string', 'User'],
  addEditors: ['strings'],
  addViewer: ['string', 'User'],
  addViewers: ['strings'],
  removeEditor: ['string', 'User'],
  removeViewer: ['string', 'User'],
  getEditors: [''],
  getViewers: [''],
  getOwner: [''],
} as const;

/** Who has a right on the file. */
export abstract class SpreadsheetSharing extends Service {
  constructor(readonly execution: Execution) {
    super();
  }

  private letIn(people: readonly string[], role: 'editor' | 'viewer'): this {
    mustShare(this.execution);
    letIn(this.execution.file, people, role, this.execution.person);
    return this;
  }

  private putOut(person: string | User, roles: readonly Role[]): this {
    mustShare(this.execution);
    putOut(this.execution.file, addressOf(person), roles);
    return this;
  }

  addEditor(person: string | User): this {
    return this.letIn([addressOf(person)], 'editor');
  }

  addEditors(people: string[]): this {
    return this.letIn(people, 'editor');
  }

  addViewer(person: string | User): this {
    return this.letIn([addressOf(person)], 'viewer');
  }

  addViewers(people: string[]): this {
    return this.letIn(people, 'viewer');
  }

  /** « For Drive files, this also removes the user from the list of viewers », says the reference. */
  removeEditor(person: string | User): this {
    return this.putOut(person, ['editor', 'viewer']);
  }

  /** The reference says both that editors stay and that they go: here they stay. */
  removeViewer(person: string | User): this {
    return this.putOut(person, ['viewer']);
  }

  /** The owner is among them. */
  getEditors(): User[] {
    return fileEditors(this.execution.file).map((email) => new User(email));
  }

  getViewers(): User[] {
    const { people } = this.execution.file.state;
    return [...people].filter(([, role]) => role === 'viewer').map(([email]) => new User(email));
  }

  getOwner(): User {
    return new User(this.execution.file.owner);
  }
}
