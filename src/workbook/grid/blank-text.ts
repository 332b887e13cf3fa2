import type { FormerSheet, SheetDescription, SheetKind } from '../description';
import { SHEET_KINDS, type SheetNames } from '../sheet-names';
import type { SheetPattern } from '../sheet-pattern';

/** The sheets that hold nothing of people's but in cells that are known: all but the Grille. */
export type BlankKind = Exclude<SheetKind, 'grid'>;

/** With what the Grille of former versions held: its description is the script's, since the edit guard needs it at once. */
export type BlankSheets = Readonly<Record<BlankKind, SheetDescription<SheetKind>>> & {
  readonly grid: { readonly former: FormerSheet };
  /** Made on request. */
  readonly plan: SheetPattern;
  readonly territory: SheetPattern;
};

/** What stands for the name of a sheet in the text that the build writes; no text of ours holds these signs. */
const MARK = /⟦(\w+)⟧/g;

export const NAME_MARKS = Object.fromEntries(SHEET_KINDS.map((kind) => [kind, `⟦${kind}⟧`])) as SheetNames;

/** The sheets under those names, from the text that the build wrote: names stand in it as formulas quote them. */
export function readBlanks(text: string, names: SheetNames): BlankSheets {
  const quoted = (kind: string) => JSON.stringify(names[kind as SheetKind].replace(/'/g, "''")).slice(1, -1);
  const sheets = JSON.parse(text.replace(MARK, (_, kind: string) => quoted(kind))) as BlankSheets;
  const named = Object.entries(sheets).map(([kind, sheet]) => [
    kind,
    'name' in sheet ? { ...sheet, name: names[kind as SheetKind] } : sheet,
  ]);
  return Object.fromEntries(named) as unknown as BlankSheets;
}
