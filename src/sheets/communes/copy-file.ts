import { fieldAddress } from '../../workbook/communes/blank-template';
import { COMMUNES, type CommuneColumn } from '../../workbook/communes/communes-sheet';
import { type CopyKind, MARKER_CELL, markerIn, markerText } from '../../workbook/copy-marker';
import type { FieldKey } from '../../workbook/grid/fields';
import { fieldContents } from '../../workbook/grid/restore';
import { describeRegister } from '../../workbook/register';
import { toRaw, toWritten } from '../cell-values';
import { prepareCompanion } from '../companion';
import { errorText, type GoogleReason, googleReason } from '../google-errors';
import { keepKnown } from '../kept-texts';
import { clearLines, putLines, type Registry, setCells } from './commune-lines';
import { type CopiedFor, copiedForText } from './copied-for';
import { keepStash, type Stash } from './stash';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Limits that end by themselves, or once there is room: nothing was made. */
const LIMITS = ['rate', 'daily', 'storage'] as const satisfies readonly GoogleReason[];
export type CopyLimit = (typeof LIMITS)[number];

export function isLimit(kind: string): kind is CopyLimit {
  return (LIMITS as readonly string[]).includes(kind);
}

export type CopyOutcome =
  /** `id` is null when Google did not tell which file it made, `owner` when it did not tell whose it is. */
  | { readonly kind: 'created'; readonly id: string | null; readonly owner: string | null }
  | { readonly kind: CopyLimit | 'too-long' }
  /** The run broke while Google was copying, which said no more than `text`. */
  | { readonly kind: 'unknown'; readonly text: string };

/** What the commune's line says at each step. */
export type Step = CopyOutcome | { readonly kind: 'begun'; readonly job: string };
type Texts = Readonly<Partial<Record<CommuneColumn, string>>>;

export interface CopyOrder {
  readonly kind: CopyKind;
  readonly title: string;
  /** Cells of the Accueil sheet to fill in the copy. */
  readonly fields: readonly { readonly key: FieldKey; readonly at: string; readonly text: string }[];
  /** The commune's line in the Communes sheet. */
  readonly line?: {
    readonly row: number;
    readonly commune: CopiedFor;
    readonly former: Texts;
    says(step: Step): Texts;
  };
}

/** Time, in base 36, and a little chance. */
function newJob(): string {
  return Date.now().toString(36) + Math.floor(Math.random() * 46_656).toString(36);
}

/** Google's reference says both that `copy` gives the new file and this one. */
function idOf(copy: Spreadsheet, source: string): string | null {
  try {
    const id = copy.getId();
    return id === source ? null : id;
  } catch {
    return null;
  }
}

/** A copy belongs to whoever makes it: their address, where Google tells it; in a shared drive a file has no owner. */
function ownerOf(copy: Spreadsheet): string | null {
  try {
    return copy.getOwner()?.getEmail() || null;
  } catch {
    return null;
  }
}

/** Writes in the Accueil sheet what the copy must hold; each cell was empty. */
function writeFields(welcome: Sheet, { fields, kind }: CopyOrder, job: string, source: string): void {
  const ranges = welcome.getRangeList([MARKER_CELL, ...fields.map(({ at }) => at)]).getRanges();
  const texts = [markerText(kind, job, source), ...fields.map(({ text }) => text)];
  for (const [index, range] of ranges.entries()) range.setValue(toWritten(texts[index] ?? ''));
}

/**
 * Copies the file without what the Communes sheet holds, which is kept in the document properties meanwhile. A run that
 * dies leaves there all that `putBack` needs; the commune's line then says that its copy was begun. The caller holds the
 * document lock, and has read that nothing was left by another run.
 */
export function copyFile(
  file: Spreadsheet,
  welcome: Sheet,
  registry: Registry | null,
  order: CopyOrder,
): CopyOutcome {
  const [source, job] = [file.getId(), newJob()];
  const { line } = order;
  const say = (texts: Texts | undefined) => {
    if (registry && line && texts) setCells(registry, line.row, texts);
  };
  const stash: Stash = {
    file: source,
    lines: registry?.lines ?? null,
    written: Object.fromEntries(order.fields.map(({ key, text }) => [key, text])),
  };
  const sheets = { welcome, communes: registry?.sheet, size: registry?.size };
  let outcome: CopyOutcome;
  let isAsked = false;
  say(line?.says({ kind: 'begun', job }));
  try {
    if (!keepStash(stash)) return { kind: 'too-long' };
    if (registry) clearLines(registry);
    writeFields(welcome, order, job, source);
    SpreadsheetApp.flush();
    isAsked = true;
    const copy = file.copy(order.title);
    const id = idOf(copy, source);
    outcome = { kind: 'created', id, owner: id === null ? null : ownerOf(copy) };
  } catch (error) {
    const reason = googleReason(error);
    // Any reason that Google gives says that it made nothing.
    if (!isAsked || (reason && !isLimit(reason))) {
      say(line?.former);
      putBack(file, stash, sheets);
      throw error;
    }
    outcome = reason ? { kind: reason } : { kind: 'unknown', text: errorText(error) };
  }
  say(line?.says(outcome));
  // From here on, what was kept says how it ended: a run that dies loses no link.
  keepStash(stash);
  const id = outcome.kind === 'created' ? outcome.id : null;
  putBack(file, stash, sheets, line && id !== null ? copiedForText(id, line.commune) : {});
  return outcome;
}

/** Gives a file back what was taken from it while it was copied, then forgets it; can be run again at any point. */
export function putBack(
  file: Spreadsheet,
  { lines, written }: Stash,
  {
    welcome,
    communes,
    size,
  }: {
    readonly welcome: Sheet | undefined;
    readonly communes: Sheet | undefined;
    readonly size?: Registry['size'] | undefined;
  },
  more: Readonly<Record<string, string>> = {},
): void {
  if (lines) {
    const sheet = communes ?? prepareCompanion(file, 'communes', () => describeRegister(COMMUNES, [])).sheet;
    putLines(sheet, lines, size);
  }
  if (welcome) {
    const values = welcome.getDataRange().getValues();
    const table = { values: values.map((row) => row.map((value) => toRaw(value))), formulas: [] };
    const contents = fieldContents(table);
    // What people typed there meanwhile stays.
    const cells = (Object.keys(written) as FieldKey[]).flatMap((key) => {
      const at = fieldAddress(table, key);
      return at !== null && String(contents.get(key)) === written[key] ? [at] : [];
    });
    if (markerIn(table.values)) cells.push(MARKER_CELL);
    if (cells.length > 0) welcome.getRangeList(cells).clearContent();
  }
  SpreadsheetApp.flush();
  keepKnown(more);
}
