import { onOneLine } from '../position/clean-text';
import { isEmail } from '../position/identity';
import { type PastedRow, pastedTable } from '../position/pasted-table';
import { identityProblem, readCode } from './codes';
import { Doubles, type KnownCommune } from './doubles';
import { spreadsheetId, spreadsheetUrl } from './links';
import { type ListColumn, listLayout } from './list-columns';

/** Communes that one file can list. */
export const LIST_LIMIT = 2000;

/** What a list says of a commune; the code has its zero, the link is the spreadsheet's plain address. */
export interface ListedCommune {
  readonly name: string;
  readonly code: string;
  readonly contact: string;
  readonly email: string;
  readonly link: string;
}

export interface ListProblem {
  /** The line of the pasted text, from 1. */
  readonly line: number;
  /** What stands there, cut where it is long. */
  readonly text: string;
  /** Why it is left out: a French sentence. */
  readonly reason: string;
}

/** A pasted list, checked. */
export interface CommuneList {
  /** What can be added. */
  readonly lines: readonly ListedCommune[];
  /** Lines that are left out. */
  readonly problems: readonly ListProblem[];
  /** What was put right, or is to be looked at, in French. */
  readonly notes: readonly string[];
  /** Why nothing at all can be added, in French; null when something can. */
  readonly refused: string | null;
}

const CODE = String.raw`(\d{9}|\d{3} \d{3} \d{3}|\d{2} ?\d{3}|[1-9]\d{3}|2[ABab] ?\d{3})`;
const CODE_FIRST = new RegExp(`^${CODE}(?: ?[-–:,;] ?| )(.+)$`);
const CODE_LAST = new RegExp(`^(.+?)(?: ?[-–:,;] ?| )\\(?${CODE}\\)?$`);

/** A name and its code written in one cell: « 93070 Saint-Ouen », « Saint-Ouen (93070) ». */
function parted(text: string): { name: string; code: string } {
  if (readCode(text)) return { name: '', code: text };
  const [, first = '', after = ''] = CODE_FIRST.exec(text) ?? [];
  if (first) return { name: after, code: first };
  const [, before = text, last = ''] = CODE_LAST.exec(text) ?? [];
  return { name: before, code: last };
}

const thousands = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, '\u202f');

const enumerate = (what: readonly string[]) =>
  what.length > 5 ? `${what.slice(0, 5).join(', ')} et ${what.length - 5} de plus` : what.join(', ');

const shown = (row: PastedRow) =>
  row.cells
    .map(onOneLine)
    .filter((cell) => cell !== '')
    .join(' ; ')
    .slice(0, 80);

/** Checks a pasted list against what `where`, a sheet of the file, lists already; some sheets keep no contacts. */
export function readCommuneList(
  text: string,
  known: readonly KnownCommune[] = [],
  where = 'la feuille Communes',
  keepsContacts = true,
): CommuneList {
  const rows = pastedTable(text);
  const { headers, places, unused } = listLayout(rows);
  const content = rows.slice(headers);
  const lines: ListedCommune[] = [];
  const problems: ListProblem[] = [];
  const notes: string[] = [];
  if (known.length + content.length > LIST_LIMIT) {
    const already = known.length > 0 ? `, et ${where} en compte déjà ${thousands(known.length)}` : '';
    return {
      lines,
      problems,
      notes,
      refused: `La liste compte ${thousands(content.length)} lignes${already} : ${thousands(LIST_LIMIT)} communes au plus dans un fichier. Rien n’est ajouté. Partagez la liste entre plusieurs fichiers.`,
    };
  }
  const met = new Doubles();
  for (const commune of known) met.add(commune, where);
  const restored: string[] = [];
  const wrongAddresses: string[] = [];
  for (const row of content) {
    const at = (column: ListColumn) => onOneLine(row.cells[places[column]] ?? '');
    let [name, code] = [at('name'), at('code')];
    if (code === '') ({ name, code } = parted(name));
    else if (readCode(name) && !readCode(code)) [name, code] = [code, name];
    const read = readCode(code);
    const id = spreadsheetId(at('link'));
    const commune: ListedCommune = {
      name: name.trim(),
      code: read?.code ?? '',
      contact: at('contact'),
      email: at('email'),
      link: id ? spreadsheetUrl(id) : '',
    };
    const reason =
      identityProblem(name, code) ??
      (at('link') !== '' && !id ? 'Le lien ne mène pas à un fichier Google Sheets.' : met.reason(commune));
    if (reason !== null) {
      problems.push({ line: row.line, text: shown(row), reason });
      continue;
    }
    met.add(commune, `la ligne ${row.line}`);
    lines.push(commune);
    if (read?.restored) restored.push(`${commune.name} (${read.code})`);
    if (keepsContacts && commune.email !== '' && !isEmail(commune.email))
      wrongAddresses.push(`ligne ${row.line}`);
  }
  if (unused.length > 0) notes.push(`Colonnes laissées de côté : ${enumerate(unused.map(onOneLine))}.`);
  if (restored.length > 0)
    notes.push(`Un 0 a été remis en tête des codes qui l’avaient perdu : ${enumerate(restored)}.`);
  if (wrongAddresses.length > 0)
    notes.push(`Adresses e-mail à vérifier, gardées telles quelles : ${enumerate(wrongAddresses)}.`);
  return { lines, problems, notes, refused: null };
}
