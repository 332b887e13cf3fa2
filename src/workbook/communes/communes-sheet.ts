import { identityProblem, readCode } from '../../communes/codes';
import type { CommuneRow, CopyState } from '../../communes/commune-row';
import { Doubles } from '../../communes/doubles';
import { spreadsheetId } from '../../communes/links';
import { communeKey, NAME_LIMIT, nameKey } from '../../communes/names';
import { onOneLine } from '../../position/clean-text';
import type { ReadLine, Register } from '../register';

export type CommuneColumn =
  | 'name'
  | 'code'
  | 'contact'
  | 'email'
  | 'state'
  | 'link'
  | 'date'
  | 'invited'
  | 'maker'
  | 'error';

const written = { style: 'muted', filled: false } as const;
const typed = { style: 'inputText', filled: true } as const;

/** The Communes sheet. Whoever edits the file may carry a run on, so that none of it is protected. */
export const COMMUNES: Register<CommuneColumn> = {
  kind: 'communes',
  guidance:
    'Une ligne par commune. Les colonnes à partir d’État se remplissent d’elles-mêmes : menu Grille SPPE > Partager, copier, comparer.',
  lines: 40,
  shown: true,
  open: true,
  columns: [
    // The first eight stand beside the panel on a screen of 1280.
    { id: 'name', title: 'Nom', width: 150, ...typed },
    { id: 'code', title: 'Code INSEE', width: 72, ...typed },
    { id: 'contact', title: 'Référent', width: 120, ...typed },
    { id: 'email', title: 'E-mail', width: 220, ...typed },
    { id: 'state', title: 'État', width: 66, ...written },
    { id: 'link', title: 'Lien', width: 66, ...written, style: 'mutedLine' },
    { id: 'date', title: 'Date', width: 100, ...written },
    // These before the last one, so that a sheet made without them has no column taken for them.
    { id: 'invited', title: 'Invitation', width: 140, ...written },
    { id: 'maker', title: 'Créée par', width: 160, ...written },
    { id: 'error', title: 'Erreur', width: 320, ...written },
  ],
};

/** What the État column says; that of a copy in progress is followed by its job. */
export const STATE_WORDS: Readonly<Record<CopyState, string>> = {
  waiting: '',
  interrupted: 'en cours',
  created: 'créée',
};

const STATES = Object.keys(STATE_WORDS) as CopyState[];

/** A line of the sheet. */
export interface Commune extends CommuneRow {
  /** Row in the sheet, from 1. */
  readonly row: number;
}

/** Null for a word of people's own. A line that was given a link needs no copy. */
function stateOf(word: string, link: string): CopyState | null {
  if (word === '' && spreadsheetId(link)) return 'created';
  const said = nameKey(word.split('·')[0] ?? '');
  return STATES.find((state) => nameKey(STATE_WORDS[state]) === said) ?? null;
}

/** What a cell shows whose formula fails. */
const FAILED = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/i;

/** Why a line has no file to open, in French: its link leads elsewhere, or a formula of its own fails. */
function cellProblem(name: string, code: string, link: string): string | null {
  const failed = [name, code, link].find((text) => FAILED.test(text));
  if (failed !== undefined)
    return `Une formule de cette ligne affiche ${failed} : corrigez-la, ou écrivez le texte à sa place.`;
  return link === '' || spreadsheetId(link)
    ? null
    : 'Le lien de cette ligne n’est pas l’adresse d’un fichier Google Sheets : corrigez-le, ou videz la cellule.';
}

type Identity = Pick<Commune, 'name' | 'code'>;

/**
 * The row of the commune for which the file of a line was made, where another line is that commune by now, as when some
 * columns were sorted without the others; null otherwise. A name or a code that was merely corrected is nobody else's.
 */
function rightfulRow(
  line: Identity & Pick<Commune, 'row'>,
  made: Identity | null,
  { names, codes }: Readonly<Record<'names' | 'codes', ReadonlyMap<string, number>>>,
): number | null {
  if (!made) return null;
  const rowOf = (mine: string, its: string, rows: ReadonlyMap<string, number>) => {
    const row = its === '' || mine === its ? line.row : (rows.get(its) ?? line.row);
    return row === line.row ? null : row;
  };
  return rowOf(line.code, made.code, codes) ?? rowOf(nameKey(line.name), made.name, names);
}

const STRAY =
  'une partie des colonnes a sans doute été triée seule. Annulez ce tri (Ctrl+Z, ou Fichier > Historique des versions).';

/**
 * The communes of the sheet, each checked against the others: those that have a file count first. `copiedFor` tells for which
 * commune a file was made, its name as `nameKey` gives it; null where nobody knows.
 */
export function communesOf(
  lines: readonly ReadLine<CommuneColumn>[],
  copiedFor: (id: string) => Identity | null = () => null,
): Commune[] {
  const read = lines.map(({ row, cells }) => {
    const text = (column: CommuneColumn) => onOneLine(String(cells[column] ?? ''));
    const [name, code, link] = [text('name'), text('code'), text('link')];
    const found = readCode(code);
    const state = stateOf(text('state'), link);
    const broken = cellProblem(name, code, link);
    const wrong =
      broken ??
      identityProblem(name, code) ??
      (state === null
        ? 'L’état de cette ligne n’est pas reconnu : videz la cellule, ou mettez « créée ».'
        : null);
    const rest = {
      contact: text('contact'),
      email: text('email'),
      date: text('date'),
      invited: text('invited'),
      maker: text('maker'),
      error: text('error'),
    };
    return { row, name, code: found?.code ?? code, link, state: state ?? 'waiting', broken, wrong, ...rest };
  });
  const doubles = new Doubles();
  const problems = new Map<number, string | null>();
  const isMade = ({ state }: { state: CopyState }) => state === 'created' || state === 'interrupted';
  for (const line of [...read.filter(isMade), ...read.filter((line) => !isMade(line))]) {
    problems.set(line.row, isMade(line) ? line.broken : (line.wrong ?? doubles.reason(line)));
    doubles.add(line, `la ligne ${line.row}`);
  }
  const rows = {
    names: new Map(read.map(({ name, row }) => [nameKey(name), row])),
    codes: new Map(read.map(({ code, row }) => [code, row])),
  };
  for (const line of read) {
    const id = spreadsheetId(line.link);
    const rightful = id && rightfulRow(line, copiedFor(id), rows);
    if (!rightful) continue;
    problems.set(
      line.row,
      `Le fichier de ce lien a été fait pour la commune de la ligne ${rightful} : ${STRAY}`,
    );
    // Not copied a second time.
    problems.set(rightful, `Le fichier de cette commune est sur la ligne ${line.row} : ${STRAY}`);
  }
  const keys = new Set<string>();
  return read.map(({ wrong: _, broken: __, ...line }) => {
    const plain = communeKey(line.name, line.code).slice(0, NAME_LIMIT);
    const key = plain === '' || keys.has(plain) ? `${plain} ligne ${line.row}`.trim() : plain;
    keys.add(key);
    return { ...line, key, problem: problems.get(line.row) ?? null };
  });
}
