import { ascii, keptText } from '../kept-texts';

/** For which commune each copy was made, by the id of its file: a sort of some columns of Communes changes nothing there. */
const COPY = 'lien ';

export interface CopiedFor {
  /** As `nameKey` gives it. */
  readonly name: string;
  readonly code: string;
}

/** What says for which commune a file was made; goes with `keepKnown`. */
export function copiedForText(id: string, { name, code }: CopiedFor): Readonly<Record<string, string>> {
  return { [COPY + id]: ascii(JSON.stringify([code, name])) };
}

/** Null where nobody knows. */
export function copiedFor(id: string): CopiedFor | null {
  try {
    const [code, name]: unknown[] = JSON.parse(keptText(COPY + id) ?? 'null');
    return { code: String(code), name: String(name) };
  } catch {
    return null;
  }
}
