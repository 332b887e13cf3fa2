import { Service } from '../strict';

/** Somebody with a right on a file: only the address is known. */
export class User extends Service {
  readonly kind = 'User';
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
