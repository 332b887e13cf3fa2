import { Service } from '../script/strict';

/** Somebody with a right on a file: only the address is known. */
export class User extends Service {
  readonly kind = 'User';
  /** Its address came with it: reading it crosses to no server. */
  override readonly builder = true;
  readonly signatures = { getEmail: [''] };

  constructor(private readonly email: string) {
    super();
  }

  getEmail(): string {
    return this.email;
  }
}

export function addressOf(person: string | User): string {
  return typeof person === 'string' ? person : person.getEmail();
}
