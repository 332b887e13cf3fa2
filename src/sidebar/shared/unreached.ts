/** Why the sheet could not be read; `detail` is Google's own message, or the server's own words when it refused. */
export interface Unreached {
  readonly cause: 'accounts' | 'offline' | 'script' | 'refused';
  readonly detail: string;
}
