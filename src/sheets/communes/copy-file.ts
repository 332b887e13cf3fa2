import type { Referent } from '../../communes/invitation';
import { blockName, parseBlock } from '../../workbook/addresses';
import { fieldAddress } from '../../workbook/communes/blank-template';
import { COMMUNES, type CommuneColumn } from '../../workbook/communes/communes-sheet';
import { type CopyKind, MARKER_CELL, markerIn, markerText } from '../../workbook/copy-marker';
import type { FieldKey } from '../../workbook/grid/fields';
import { fieldContents } from '../../workbook/grid/restore';
import { describeRegister, REGISTER_FIRST_ROW } from '../../workbook/register';
import { toRaw, toWritten } from '../cell-values';
import { prepareCompanion } from '../companion';
import { errorText, type GoogleReason, googleReason } from '../google-errors';
import { keepKnown } from '../kept-texts';
import { refusalOf } from '../sharing/share-refusals';
import { type CommunesTable, clearLines, putLines, setCells } from './commune-lines';
import { type CopiedFor, copiedForText } from './copied-for';
import { keepStash, type Stash } from './stash';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Limits that end by themselves, or once there is room: nothing was made. */
const LIMITS = ['rate', 'daily', 'storage'] as const satisfies readonly GoogleReason[];
export type CopyLimit = (typeof LIMITS)[number];

export function isLimit(kind: string): kind is CopyLimit {
  return (LIMITS as readonly string[]).includes(kind);
}

/**
 * What became of the invitation that goes with a copy. `unable`: the script may not share the file it has just made, or
 * no more of them for now: another way is left.
 */
export type Invited =
  | { readonly kind: 'not-asked' | 'done' }
  | { readonly kind: 'unable' | 'refused'; readonly reason: string };

export type CopyOutcome =
  /** `id` is null when Google did not tell which file it made, `owner` when it did not tell whose it is. */
  | {
      readonly kind: 'created';
      readonly id: string | null;
      readonly owner: string | null;
      readonly invited: Invited;
    }
  | { readonly kind: CopyLimit | 'too-long' }
  /** The run broke while Google was copying, which said no more than `text`. */
  | { readonly kind: 'unknown'; readonly text: string };

/**
 * What the commune's line says at each step. `added`: what a second look at the file found that was not there when the
 * series began, in French; null until that look.
 */
export type Step =
  | (CopyOutcome & { readonly added: string | null })
  | { readonly kind: 'begun'; readonly job: string };
type Texts = Readonly<Partial<Record<CommuneColumn, string>>>;

/** One file of a series. */
export interface CopyOrder {
  readonly title: string;
  /** What the fields of the Accueil sheet hold in the copy. */
  readonly texts: Readonly<Partial<Record<FieldKey, string>>>;
  /** Whom the copy is for: its first opening offers to invite them. */
  readonly referent?: Referent | null;
  /** They are let in as soon as the copy is made. */
  readonly isInvited?: boolean;
  /** The commune's line in the Communes sheet. */
  readonly line?: {
    readonly row: number;
    readonly commune: CopiedFor;
    readonly former: Texts;
    says(step: Step): Texts;
  };
}

/** Copies that one run makes, one after another. */
export interface CopySeries {
  readonly kind: CopyKind;
  readonly welcome: Sheet;
  /** Cells of the Accueil sheet to fill, by field; each is empty. */
  readonly fields: readonly { readonly key: FieldKey; readonly at: string }[];
  readonly communesTable: CommunesTable | null;
  readonly orders: readonly CopyOrder[];
  /** Looks at the file again, where the register is still put away: what was added meanwhile, '' for nothing. */
  lookAgain(): string;
}

/** How long a run goes on beginning copies, in milliseconds: others wait for the document lock meanwhile. */
const LONGEST_SERIES = 30_000;

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

const UNKNOWN_COPY: Invited = { kind: 'unable', reason: 'Google n’a pas dit quel fichier il a créé' };

/** A copy belongs to whoever makes it: their address, where Google tells it; in a shared drive a file has no owner. */
function ownerOf(copy: Spreadsheet): string | null {
  try {
    return copy.getOwner()?.getEmail() || null;
  } catch {
    return null;
  }
}

/**
 * Lets somebody edit a copy while the run still holds it: Google's scopes let no script open it again. Never asked of an
 * object that may be the file that was copied.
 */
function invite(copy: Spreadsheet, email: string): Invited {
  try {
    copy.addEditor(email);
    return { kind: 'done' };
  } catch (error) {
    const reason = googleReason(error);
    const isOne = reason === 'address' || reason === 'organisation';
    if (isOne || reason === null) return { kind: 'refused', reason: refusalOf(error) };
    return {
      kind: 'unable',
      reason:
        reason === 'rights' || reason === 'protected'
          ? 'Google ne laisse pas l’extension le faire'
          : refusalOf(error),
    };
  }
}

/** The cells of a series: the marker, each field, then all fields at once where they stand one below the other. */
function cellsOf(fields: readonly string[]): string[] {
  const places = fields.map(parseBlock);
  const [first, last] = [places[0], places[places.length - 1]];
  const isRun = places.every(
    ({ row, column }, index) => row === (first?.row ?? 0) + index && column === first?.column,
  );
  const whole = first && last && isRun ? [blockName({ ...first, lastRow: last.row })] : [];
  return [MARKER_CELL, ...fields, ...whole];
}

/** Writes texts in the cells of `cellsOf`, those that change; all fields in one call where all of them do. */
function writeTexts(ranges: readonly Range[], texts: readonly string[], former: readonly string[]): void {
  const changed = texts.flatMap((text, index) => (text === (former[index] ?? '') ? [] : [index]));
  const whole = ranges[texts.length];
  const isWhole = whole !== undefined && changed.filter((index) => index > 0).length === texts.length - 1;
  if (isWhole) whole.setValues(texts.slice(1).map((text) => [toWritten(text)]));
  for (const index of changed)
    if (index === 0 || !isWhole) ranges[index]?.setValue(toWritten(texts[index] ?? ''));
}

/** True where people typed lines into the emptied sheet: they are no other commune's to receive. */
const isTypedIn = (communesTable: CommunesTable | null) =>
  communesTable !== null && communesTable.sheet.getLastRow() >= REGISTER_FIRST_ROW;

/**
 * Copies the file for each order, without what the Communes sheet holds, which is kept in the document properties
 * meanwhile; fewer where Google sets a limit, where people type into the emptied sheet, or after `LONGEST_SERIES`. A run
 * that dies leaves in the properties all that `putBack` needs; the line of the commune under way then says that its copy
 * was begun. The caller holds the document lock, and has read that nothing was left by another run.
 */
export function copyFiles(file: Spreadsheet, series: CopySeries): readonly [CopyOutcome, ...CopyOutcome[]] {
  const { kind, welcome, communesTable, orders } = series;
  const fields = [...series.fields].sort((a, b) => parseBlock(a.at).row - parseBlock(b.at).row);
  const [source, job, end] = [file.getId(), newJob(), Date.now() + LONGEST_SERIES];
  const stash: Stash = {
    file: source,
    lines: communesTable?.lines ?? null,
    written: Object.fromEntries(fields.map(({ key }) => [key, orders.map(({ texts }) => texts[key] ?? '')])),
  };
  const say = ({ line }: CopyOrder, texts: Texts | undefined) => {
    if (communesTable && line && texts) setCells(communesTable, line.row, texts);
  };
  const outcomes: CopyOutcome[] = [];
  const made: Record<string, string> = {};
  let ranges: readonly Range[] = [];
  let standing: readonly string[] = [];
  let owner: string | null | undefined;
  /** Why no more invitations leave, once Google said so. */
  let unable: Invited | null = null;
  let failure: { readonly error: unknown } | null = null;
  for (const order of orders) {
    const { line, title } = order;
    if (outcomes.length > 0 && (Date.now() > end || isTypedIn(communesTable))) break;
    let isAsked = false;
    say(order, line?.says({ kind: 'begun', job }));
    try {
      // The last outcome with it: a run that dies loses no link.
      if (!keepStash(stash, made)) {
        if (outcomes.length === 0) return [{ kind: 'too-long' }];
        say(order, line?.former);
        break;
      }
      if (outcomes.length === 0) {
        if (communesTable) clearLines(communesTable);
        ranges = welcome.getRangeList(cellsOf(fields.map(({ at }) => at))).getRanges();
      }
      const { referent = null } = order;
      const texts = [
        markerText(kind, job, source, referent),
        ...fields.map(({ key }) => order.texts[key] ?? ''),
      ];
      writeTexts(ranges, texts, standing);
      standing = texts;
      SpreadsheetApp.flush();
      isAsked = true;
      const copy = file.copy(title);
      const id = idOf(copy, source);
      if (id !== null) owner ??= ownerOf(copy);
      if (id !== null && line) Object.assign(made, copiedForText(id, line.commune));
      let invited: Invited = { kind: 'not-asked' };
      if (order.isInvited && referent)
        invited = unable ?? (id === null ? UNKNOWN_COPY : invite(copy, referent.email));
      if (invited.kind === 'unable' && id !== null) unable = invited;
      outcomes.push({ kind: 'created', id, owner: id === null ? null : (owner ?? null), invited });
    } catch (error) {
      const reason = googleReason(error);
      // Any reason that Google gives says that it made nothing.
      if (!isAsked || (reason && !isLimit(reason))) {
        say(order, line?.former);
        failure = { error };
        break;
      }
      outcomes.push(reason ? { kind: reason } : { kind: 'unknown', text: errorText(error) });
    }
    const outcome = outcomes[outcomes.length - 1];
    if (outcome) say(order, line?.says({ ...outcome, added: null }));
    if (outcome?.kind !== 'created') break;
  }
  clearWritten(welcome, stash.written);
  if (outcomes[0]?.kind === 'created') {
    // One copy alone follows the first look at once.
    const added = outcomes.length > 1 ? lookedAgain(series) : '';
    for (const [index, outcome] of outcomes.entries()) {
      const order = orders[index];
      if (order) say(order, order.line?.says({ ...outcome, added }));
    }
  }
  // From here on, what was kept says how it ended.
  keepStash(stash, made);
  putBack(
    file,
    { ...stash, written: {} },
    { welcome: undefined, communes: communesTable?.sheet, size: communesTable?.size },
  );
  const [first, ...others] = outcomes;
  if (failure || !first) throw failure?.error;
  return [first, ...others];
}

/** Null where the file could not be compared: the lines keep the warning that says so. */
function lookedAgain(series: CopySeries): string | null {
  try {
    return series.lookAgain();
  } catch {
    return null;
  }
}

/** Takes away what was written in Accueil for copies; what people typed there meanwhile stays. */
function clearWritten(welcome: Sheet, written: Stash['written']): void {
  const values = welcome.getDataRange().getValues();
  const table = { values: values.map((row) => row.map((value) => toRaw(value))), formulas: [] };
  const contents = fieldContents(table);
  const cells = (Object.keys(written) as FieldKey[]).flatMap((key) => {
    const text = String(contents.get(key) ?? '');
    const at = fieldAddress(table, key);
    // A run of a former version left one text.
    return at !== null && text !== '' && [written[key] ?? []].flat().includes(text) ? [at] : [];
  });
  if (markerIn(table.values)) cells.push(MARKER_CELL);
  if (cells.length > 0) welcome.getRangeList(cells).clearContent();
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
    readonly size?: CommunesTable['size'] | undefined;
  },
): void {
  if (lines) {
    const sheet = communes ?? prepareCompanion(file, 'communes', () => describeRegister(COMMUNES, [])).sheet;
    putLines(sheet, lines, size);
  }
  if (welcome) clearWritten(welcome, written);
  SpreadsheetApp.flush();
  keepKnown();
}
