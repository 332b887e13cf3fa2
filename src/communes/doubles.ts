import { spreadsheetId } from './links';
import { nameKey } from './names';

/** What makes a commune a double of another. */
export interface KnownCommune {
  readonly name: string;
  readonly code: string;
  readonly link: string;
}

/** What was met so far, by code, name and link, with where: « la ligne 3 », « la feuille Communes ». */
export class Doubles {
  private readonly codes = new Map<string, string>();
  /** By name: where it stands without a code, and where at all. */
  private readonly bare = new Map<string, string>();
  private readonly names = new Map<string, string>();
  private readonly links = new Map<string, string>();

  add({ name, code, link }: KnownCommune, where: string): void {
    const key = nameKey(name);
    if (code) this.codes.set(code, where);
    else this.bare.set(key, where);
    this.names.set(key, where);
    const id = spreadsheetId(link);
    if (id) this.links.set(id, where);
  }

  /** Why a commune is a double, or null. Two communes may bear one name, each with its code. */
  reason({ name, code, link }: KnownCommune): string | null {
    const key = nameKey(name);
    const sameCode = code && this.codes.get(code);
    if (sameCode) return `En double : le code ${code} est déjà dans ${sameCode}.`;
    const sameName = (code ? this.bare : this.names).get(key);
    if (sameName)
      return `En double : ce nom est déjà dans ${sameName}. S’il s’agit de deux communes, donnez le code de chacune.`;
    const sameLink = this.links.get(spreadsheetId(link) ?? '');
    return sameLink ? `En double : ce lien est déjà dans ${sameLink}.` : null;
  }
}
