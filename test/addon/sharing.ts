import { expect } from 'vitest';
import { AddonRuntime, Person } from '../../host/index';
import type { Done, Refusal, Result } from '../../src/contract/result';
import type { Answerers, PerspectivesState, SharedPartner, SharingState } from '../../src/contract/sharing';
import { columnLetters } from '../../src/workbook/addresses';
import { PARTNERS, type PartnerColumn } from '../../src/workbook/sharing/partners-sheet';
import { PERSPECTIVE_COLUMNS } from '../../src/workbook/sharing/perspectives-sheet';
import { type Bench, benchFrom, fileMadeOnce, newGrid } from './grid';

export const CAF = 'conseillere@caf.exemple.fr';
export const PMI = 'medecin@departement.exemple.fr';

/** A call of the page, with its result. */
export function call<T>(bench: Bench, name: string, ...args: unknown[]): Result<T> {
  return bench.runtime.callFromSidebar(name, args) as Result<T>;
}

export function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
}

export function refused(result: Result<unknown>): Refusal {
  if (result.ok) throw new Error('the call was granted');
  return result.refusal;
}

/** Address of a cell of the Partenaires sheet, on the line of that name. */
export function partnerCell({ file }: Bench, name: string, column: PartnerColumn): string {
  const sheet = file.sheetByName('Partenaires');
  const row = [...sheet.cells()].find((cell) => cell.column === 1 && cell.value === name)?.row ?? 0;
  expect(row, name).toBeGreaterThan(4);
  return `${columnLetters(PARTNERS.columns.findIndex(({ id }) => id === column) + 1)}${row}`;
}

/** Writes an address and a right on a partner's line. */
export function invite(bench: Bench, name: string, email: string, right: string): void {
  bench.person.type('Partenaires', partnerCell(bench, name, 'email'), email);
  bench.person.type('Partenaires', partnerCell(bench, name, 'right'), right);
}

/** Letters of the n-th partner's column on Regards, from 1. */
export const perspectiveLetter = (rank: number) => columnLetters(PERSPECTIVE_COLUMNS.number('own') + rank);

/** Row of a criterion on Regards, as the sheet is made. */
export const perspectiveRow = (criterion: number) => criterion + 4;

/** Says who answers the grid, as the owner unless another bench is given. */
export const choose = (bench: Bench, answers: Answerers, team: readonly string[] = []) =>
  call<Done>(bench, 'chooseAnswerers', { answers, team });

/** A grid with both sheets as they are made: nobody noted, nobody chosen. */
export function preparedSharing(): Bench {
  const json = fileMadeOnce('sharing', () => {
    const bench = newGrid();
    granted(call(bench, 'prepareSharing'));
    return bench;
  });
  return benchFrom(json);
}

/** A grid with both sheets, the Caf as a contributor and the PMI as a reader noted, nobody invited yet. */
export function newSharing(answers: Answerers = 'all'): Bench {
  const json = fileMadeOnce(`sharing-${answers}`, () => {
    const bench = preparedSharing();
    granted(choose(bench, answers));
    invite(bench, 'Caf', CAF, 'contribution');
    invite(bench, 'Département (PMI)', PMI, 'lecture');
    return bench;
  });
  return benchFrom(json);
}

export const sharing = (bench: Bench) =>
  granted(call<SharingState>(bench, 'readSharing')) as Extract<SharingState, { status: 'ready' }>;

/** The name on the line of an address, read without any call. */
function nameOf({ file }: Bench, email: string): string {
  const cells = [...file.sheetByName('Partenaires').cells()];
  const column = PARTNERS.columns.findIndex(({ id }) => id === 'email') + 1;
  const key = email.trim().toLowerCase();
  const row = cells.find(
    (one) => one.column === column && String(one.value).trim().toLowerCase() === key,
  )?.row;
  return String(cells.find((one) => one.column === 1 && one.row === row)?.value ?? '').trim();
}

/** Shares as the panel does, the line's name sent along; `agreed` is the question that the person ticked. */
export const share = (bench: Bench, email: string, right: string, agreed?: string) =>
  call<SharedPartner>(bench, 'sharePartner', {
    email,
    name: nameOf(bench, email),
    right,
    ...(agreed !== undefined && { agreed }),
  });

/** What the panel asks on the line of an address before it can be invited. */
export const questionOf = (bench: Bench, email: string) =>
  sharing(bench).partners.find((one) => one.email === email)?.column?.question ?? undefined;

export const perspectives = (bench: Bench) =>
  granted(call<PerspectivesState>(bench, 'readPerspectives')) as Extract<
    PerspectivesState,
    { status: 'ready' }
  >;

/** The same file as another person opens it, with the add-on or without. */
export function as(bench: Bench, email: string, withAddon = true): Person {
  const runtime = withAddon
    ? AddonRuntime.fromBuild(bench.file, undefined, email)
    : new AddonRuntime(bench.file, { code: '', html: {}, person: email });
  return new Person(runtime, { email });
}
