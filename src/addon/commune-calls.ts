import type { CommuneRow } from '../communes/commune-row';
import { isInseeCode } from '../communes/identity';
import { invitationText, referentOf } from '../communes/invitation';
import { invitedAddress } from '../communes/invited';
import { spreadsheetId, spreadsheetUrl } from '../communes/links';
import { copyTitle, nameKey } from '../communes/names';
import { openingTime } from '../communes/quota';
import type {
  CommuneCalls,
  CommunesState,
  CopiedCommune,
  CopiedCommunes,
  CopiedTemplate,
} from '../contract/communes';
import { onOneLine } from '../position/clean-text';
import { type CommunesTable, findCommunesTable } from '../sheets/communes/commune-lines';
import { instant } from '../sheets/communes/communes';
import { copiedForText } from '../sheets/communes/copied-for';
import {
  type CopyLimit,
  type CopyOrder,
  type CopyOutcome,
  copyFiles,
  type Invited,
  isLimit,
  type Step,
} from '../sheets/communes/copy-file';
import { onFinishedFile } from '../sheets/communes/finish-copy';
import { addedSince, keepKnownBlank, lookAgain, templateNow } from '../sheets/communes/known-blank';
import { carriedParts, readTemplate, type Template } from '../sheets/communes/template';
import { readRoles } from '../sheets/find-sheets';
import { keepKnown } from '../sheets/kept-texts';
import { writeOnLine } from '../sheets/write-on-line';
import { fieldAddress } from '../workbook/communes/blank-template';
import { type Commune, type CommuneColumn, STATE_WORDS } from '../workbook/communes/communes-sheet';
import { TEMPLATE_TITLE } from '../workbook/copy-marker';
import type { FieldKey } from '../workbook/grid/fields';
import { fieldContents } from '../workbook/grid/restore';
import type { Table } from '../workbook/table';
import * as say from './commune-messages';
import { NO_GRID } from './messages';
import { refuse } from './refusal';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const rowOf = ({ row: _, ...commune }: Commune): CommuneRow => commune;

/** The caller holds the document lock. */
function communesState(file: Spreadsheet): CommunesState {
  const { communesTable, roles } = findCommunesTable(readRoles(file));
  const template = readTemplate(roles, communesTable);
  if (template.kind === 'blank') keepKnownBlank(file, communesTable);
  return {
    template:
      template.kind === 'blank'
        ? { kind: 'blank', carries: carriedParts(file, roles) }
        : template.kind === 'filled'
          ? { kind: 'filled', what: template.what }
          : { kind: template.kind },
    hasSheet: communesTable !== null,
    rows: communesTable?.communes.map(rowOf) ?? [],
  };
}

function readCommunes(): CommunesState {
  return onFinishedFile(communesState);
}

/** The commune of that key, in a sheet where what becomes of it can be written. */
function find(
  communesTable: CommunesTable | null,
  key: string,
): { communesTable: CommunesTable; commune: Commune } {
  if (!communesTable) return refuse('not-ready', say.NO_SHEET);
  const { places, communes } = communesTable;
  const columns: readonly CommuneColumn[] = ['name', 'state', 'link'];
  if (columns.some((column) => places[column] === 0)) refuse('column-missing', say.COLUMN_GONE);
  const commune = communes.find((one) => one.key === key);
  return commune ? { communesTable, commune } : refuse('row-missing', say.GONE);
}

/** The sheet and cells to fill in a template that is blank: somebody may have begun to fill it since the last copy. */
function mustCopy(template: Template) {
  switch (template.kind) {
    case 'no-grid':
      return refuse('no-grid', NO_GRID);
    case 'territory':
      return refuse('not-ready', say.TERRITORY);
    default:
      return template;
  }
}

/** The error of a line whose copy was made; '' where all is well. */
function madeError(id: string | null, title: string, added: string | null): string {
  const errors = [
    ...(id === null ? [say.addressUnknown(title)] : []),
    ...(added === null ? [say.NOT_LOOKED_AT] : added === '' ? [] : [say.addedMeanwhile(added)]),
  ];
  return errors.join(' ');
}

/** What the Invitation column says once a copy was made. */
function invitedText(invited: Invited, email: string): string {
  switch (invited.kind) {
    case 'not-asked':
      return '';
    case 'done':
      return invitationText('done', email);
    default:
      return invitationText(invited.kind, email, invited.reason);
  }
}

function textsOf(
  step: Step,
  job: string,
  title: string,
  now: string,
  maker: string,
  email: string,
): Partial<Record<CommuneColumn, string>> {
  const begun = `${STATE_WORDS.interrupted} · ${job}`;
  switch (step.kind) {
    case 'created':
      return {
        state: STATE_WORDS.created,
        link: step.id === null ? '' : spreadsheetUrl(step.id),
        date: now,
        invited: invitedText(step.invited, email),
        maker: maker || (step.owner ?? ''),
        error: madeError(step.id, title, step.added),
      };
    case 'begun':
      return { state: begun, link: '', date: now, invited: '', maker, error: say.copyUnknown(title) };
    case 'unknown':
      return { state: begun, link: '', date: now, maker, error: say.copyUnknown(title, step.text) };
    default:
      return { state: STATE_WORDS.waiting, link: '', date: '', maker: '', error: '' };
  }
}

/** Ends a call that met one of Google's limits; nothing was made. */
function refuseLimit(limit: CopyLimit, opening: () => string): never {
  switch (limit) {
    case 'rate':
      return refuse('too-fast', say.TOO_FAST);
    case 'storage':
      return refuse('quota', say.FULL);
    case 'daily':
      return refuse('quota', say.quota(opening()));
  }
}

/** Why no copy of a commune can be begun, in French; null when one can. */
function obstacle({ state, problem }: Commune): string | null {
  if (state === 'interrupted') return say.INTERRUPTED;
  return problem === null ? null : `${problem} Rien n’a été copié.`;
}

const isMade = ({ state, problem }: Commune) => state === 'created' && problem === null;

/** What is asked for one commune, and the row that comes of it. */
interface Ordered {
  readonly order: CopyOrder;
  row(outcome: CopyOutcome): CommuneRow;
}

/** `invite`: the address that the person agreed to let in, null where nobody is. */
function orderFor(commune: Commune, now: string, maker: string, invite: string | null): Ordered {
  const { name, code, row, link, date, error, state } = commune;
  const title = copyTitle(name, code);
  const referent = referentOf(commune);
  const isSame = referent !== null && invite !== null && referent.email === invitedAddress(invite);
  let texts: Partial<Record<CommuneColumn, string>> = {};
  let job = '';
  const order: CopyOrder = {
    title,
    texts: { nom: name, code, type: isInseeCode(code) ? 'Commune' : '' },
    referent,
    isInvited: isSame,
    line: {
      row,
      commune: { name: nameKey(name), code },
      former: {
        state: STATE_WORDS[state],
        link,
        date,
        maker: commune.maker,
        invited: commune.invited,
        error,
      },
      says: (step) => {
        if (step.kind === 'begun') job = step.job;
        texts = textsOf(step, job, title, now, maker, referent?.email ?? '');
        if (step.kind === 'created' && invite !== null && !isSame)
          texts = { ...texts, invited: invitationText('refused', commune.email, say.OTHER_ADDRESS) };
        return texts;
      },
    },
  };
  return {
    order,
    row: ({ kind }) => ({
      ...rowOf(commune),
      ...texts,
      state: kind === 'created' ? 'created' : 'interrupted',
    }),
  };
}

/** The fields that a copy has of its own. */
function copiedFields(welcome: Table): FieldKey[] {
  const isTyped = String(fieldContents(welcome).get('type') ?? '').trim() !== '';
  return isTyped ? ['nom', 'code'] : ['nom', 'code', 'type'];
}

function copyCommune(
  key: string,
  maker = '',
  next: readonly string[] = [],
  invite: readonly string[] = [],
): CopiedCommunes {
  return onFinishedFile((file) => {
    const look = lookAgain(file);
    const { communesTable: found, roles } = findCommunesTable(readRoles(file));
    const { communesTable, commune } = find(found, key);
    // Somebody else has just done it.
    if (isMade(commune)) return { row: rowOf(commune), others: [] };
    const reason = obstacle(commune);
    if (reason !== null) refuse('not-ready', reason);
    const template = mustCopy(templateNow(file, roles, communesTable, look));
    if (template.kind === 'filled') return refuse('not-ready', say.filled(template.what));
    const now = instant(file);
    const series = [commune];
    const [, ...following] = new Set([key, ...next]);
    for (const other of following) {
      const one = communesTable.communes.find((line) => line.key === other);
      // The next call says why.
      if (!one || isMade(one) || obstacle(one) !== null) break;
      series.push(one);
    }
    const asked = new Map([key, ...next].map((one, index) => [one, invite[index] || null]));
    const ordered = series.map((one) => orderFor(one, now, onOneLine(maker), asked.get(one.key) ?? null));
    const outcomes = copyFiles(file, {
      kind: 'commune',
      welcome: template.sheet,
      // A type that the template gives to all stays.
      fields: copiedFields(template.welcome).flatMap((field) => {
        const at = fieldAddress(template.welcome, field);
        return at === null ? [] : [{ key: field, at }];
      }),
      communesTable,
      orders: ordered.map(({ order }) => order),
      lookAgain: () => addedSince(file, roles, communesTable),
    });
    const [first] = outcomes;
    if (first.kind === 'too-long') refuse('not-ready', say.TOO_LONG);
    if (isLimit(first.kind)) {
      const dates = communesTable.communes.map((one) => one.date);
      refuseLimit(first.kind, () => openingTime(dates, instant(file, 1), now));
    }
    const made = outcomes.filter(({ kind }) => !isLimit(kind));
    const [row = rowOf(commune), ...others] = made.flatMap(
      (outcome, index) => ordered[index]?.row(outcome) ?? [],
    );
    return { row, others };
  });
}

function settleCommune(key: string, link: string): CopiedCommune {
  return onFinishedFile((file) => {
    const { communesTable, commune } = find(findCommunesTable(readRoles(file)).communesTable, key);
    const id = spreadsheetId(link);
    if (link.trim() !== '' && id === null) refuse('argument', say.NOT_A_LINK);
    if (id !== null && id === file.getId()) refuse('argument', say.OWN_LINK);
    const other = communesTable.communes.find(
      (one) => id !== null && one.row !== commune.row && spreadsheetId(one.link) === id,
    );
    if (other) refuse('argument', say.usedLink(other.name));
    const state = id === null ? 'waiting' : 'created';
    const texts = {
      link: id === null ? '' : spreadsheetUrl(id),
      date: id === null ? '' : commune.date || instant(file),
      // Nobody was let into the file that was found, as far as is known.
      invited: '',
      maker: id === null ? '' : commune.maker,
      // Whoever finds that file again can still open it.
      error: id === null && commune.link !== '' ? say.formerCopy(commune.link) : '',
    };
    // Whoever gives a link says whose it is.
    if (id !== null) keepKnown(copiedForText(id, { name: nameKey(commune.name), code: commune.code }));
    writeOnLine(communesTable.sheet, communesTable.places, commune.row, {
      state: STATE_WORDS[state],
      ...texts,
    });
    return { row: { ...rowOf(commune), ...texts, state, problem: null } };
  });
}

function noteInvitation(key: string, email: string): CopiedCommune {
  return onFinishedFile((file) => {
    const { communesTable, commune } = find(findCommunesTable(readRoles(file)).communesTable, key);
    if (invitedAddress(commune.email) !== invitedAddress(email)) refuse('conflict', say.OTHER_ADDRESS_NOW);
    const texts = { invited: invitationText('opened', invitedAddress(email)) };
    writeOnLine(communesTable.sheet, communesTable.places, commune.row, texts);
    return { row: { ...rowOf(commune), ...texts } };
  });
}

function makeTemplate(): CopiedTemplate {
  return onFinishedFile((file) => {
    const { communesTable, roles } = findCommunesTable(readRoles(file));
    const { sheet } = mustCopy(readTemplate(roles, communesTable));
    const [outcome] = copyFiles(file, {
      kind: 'template',
      welcome: sheet,
      fields: [],
      communesTable,
      orders: [{ title: TEMPLATE_TITLE, texts: {} }],
      lookAgain: () => '',
    });
    switch (outcome.kind) {
      case 'too-long':
        return refuse('not-ready', say.TOO_LONG);
      case 'rate':
      case 'daily':
      case 'storage':
        return refuseLimit(outcome.kind, () => 'dans 24 heures');
      case 'unknown':
        return refuse('failure', say.copyUnknown(TEMPLATE_TITLE, outcome.text));
      case 'created':
        return outcome.id === null
          ? { link: '', message: say.addressUnknown(TEMPLATE_TITLE) }
          : { link: spreadsheetUrl(outcome.id), message: say.TEMPLATE_MADE };
    }
  });
}

export const communeCalls: CommuneCalls = {
  readCommunes,
  copyCommune,
  settleCommune,
  noteInvitation,
  makeTemplate,
};
