/** Who looks at which file, with or without the add-on. The page's address says it, so two windows may differ. */

export interface SessionKey {
  readonly file: string;
  readonly person: string;
  readonly addon: boolean;
}

export const OWNER = 'proprietaire@exemple.fr';

export function sessionAddress({ file, person, addon }: SessionKey): string {
  const words = new URLSearchParams({ fichier: file, personne: person });
  if (!addon) {
    words.set('complement', 'non');
  }
  return `/?${words}`;
}

/** `home` gives the file of an address that names none. */
export function readSessionKey(words: URLSearchParams, home: () => string): SessionKey {
  return {
    file: words.get('fichier') ?? home(),
    person: words.get('personne') ?? OWNER,
    addon: words.get('complement') !== 'non',
  };
}

const LINK = /^https:\/\/docs\.google\.com\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]+)\S*$/;

/** The id of the file that an address of Google Sheets leads to; null for any other text. */
export function linkedFile(text: string): string | null {
  return LINK.exec(text.trim())?.[1] ?? null;
}
