/** Sheets of the user's bear our names: what the server says of it, and the names that ours can bear. */
export interface Taken {
  readonly message: string;
  readonly instead: readonly string[];
}
