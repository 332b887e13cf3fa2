import { BAKED } from './baked';
import {
  type Check,
  type Json,
  LOCALES,
  type Locale,
  type Scratch,
  type Sheet,
  type Spreadsheet,
} from './check';
import { keyOf, type Line, openTable, readLines, TABLE_NAME, writeLine } from './table';
import { asText, expectedOf, verdict } from './verdict';

/** Google stops a run after six minutes. */
const BATCH = 270_000;
const SCRATCH = 'essai';
const STARTED = '(en cours)';
/** Property that keeps the language that the file had. */
const FORMER = 'langue avant les essais';

export interface Progress {
  readonly done: number;
  readonly left: number;
}

function removeScratch(file: Spreadsheet): void {
  for (const sheet of file.getSheets())
    if (sheet.getName() !== TABLE_NAME && /^(essai|e{50})/.test(sheet.getName())) file.deleteSheet(sheet);
}

function scratchOf(file: Spreadsheet, locale: Locale, address: string, messages: string[]): Scratch {
  let made = 0;
  const another = (): Sheet => {
    made += 1;
    return file.insertSheet(`${SCRATCH} ${made}`, file.getSheets().length);
  };
  return {
    file,
    locale,
    address,
    another,
    sheet: another(),
    tried: (action) => {
      try {
        return action();
      } catch (error) {
        messages.push(messageOf(error));
        return 'refused';
      }
    },
  };
}

const messageOf = (error: unknown) => String((error as { message?: unknown } | null)?.message ?? error);

/** One check, with nothing of it left in the file. */
function observe(
  check: Check,
  file: Spreadsheet,
  locale: Locale,
  address: string,
): Pick<Line, 'observed' | 'more'> {
  const messages: string[] = [];
  let observed: Json;
  try {
    observed = check.observe(scratchOf(file, locale, address, messages));
  } catch (error) {
    observed = 'interrupted';
    messages.push(messageOf(error));
  }
  removeScratch(file);
  return { observed: asText(observed), more: messages.join(' · ') };
}

function lineOf(check: Check, locale: Locale, seen: Pick<Line, 'observed' | 'more'>): Line {
  const expected = expectedOf(BAKED.expected, check.id, locale);
  const standIn = BAKED.standIn[keyOf(check.id, locale)];
  return {
    id: check.id,
    locale,
    what: check.what,
    observed: seen.observed,
    expected: expected ? `${asText(expected.value)} (${expected.source})` : '',
    verdict: seen.observed === STARTED ? '' : verdict(expected, seen.observed),
    standIn: standIn === undefined ? '' : asText(standIn),
    date: new Date().toISOString().slice(0, 16),
    more: seen.more,
  };
}

/**
 * Runs the checks that the table lacks, in both languages, and stops before Google does. Each line is kept as it ends; one
 * on which a run died is told so and not tried again.
 */
export function runChecks(file: Spreadsheet, checks: readonly Check[], address = ''): Progress {
  const started = Date.now();
  const table = openTable(file);
  const store = PropertiesService.getDocumentProperties();
  const former = store.getProperty(FORMER) ?? file.getSpreadsheetLocale();
  store.setProperty(FORMER, former);
  removeScratch(file);
  const known = readLines(table);
  let next = table.getLastRow() + 1;
  const wanted = LOCALES.flatMap((locale) =>
    checks.filter(({ locales = LOCALES }) => locales.includes(locale)).map((check) => ({ check, locale })),
  );
  const left = wanted.filter(({ check, locale }) => {
    const line = known.get(keyOf(check.id, locale));
    return line === undefined || line.observed === STARTED;
  });
  let done = 0;
  let current = file.getSpreadsheetLocale();
  for (const { check, locale } of left) {
    if (Date.now() - started > BATCH) break;
    if (current !== locale) {
      file.setSpreadsheetLocale(locale);
      SpreadsheetApp.flush();
      current = locale;
    }
    const dead = known.get(keyOf(check.id, locale));
    const place = dead?.place ?? next++;
    if (!dead) writeLine(table, place, lineOf(check, locale, { observed: STARTED, more: '' }));
    const seen = dead
      ? { observed: '"dead"', more: 'Le lancement s’est arrêté pendant cet essai.' }
      : observe(check, file, locale, address);
    writeLine(table, place, lineOf(check, locale, seen));
    done += 1;
  }
  if (current !== former) file.setSpreadsheetLocale(former);
  if (done === left.length) store.deleteProperty(FORMER);
  table.activate();
  return { done, left: left.length - done };
}
