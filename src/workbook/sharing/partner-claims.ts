import { nameFold } from '../../communes/invited';
import type { Invitation } from './partners-sheet';

/**
 * Which column of Regards the line of a partner calls for. A column belongs to the addresses that the owner gave it to:
 * a name, which others can write, never decides alone.
 */

/** A partner's column as it stands. */
export interface HeldColumn {
  /** Column of the sheet, from 1. */
  readonly place: number;
  /** '' for one that nobody has. */
  readonly name: string;
  /** Addresses that may fill it besides the owner and the team. */
  readonly holders: readonly string[];
  /** Somebody typed in it. */
  readonly hasEntries: boolean;
}

/** What becomes of the columns when a line is followed. */
export interface Claim {
  /** The column it fills; null when all are taken. */
  readonly column: HeldColumn | null;
  /** The title that the column takes. */
  readonly title: string;
  /** Who fills it then. */
  readonly holders: readonly string[];
  /** True when nothing changes. */
  readonly settled: boolean;
  /** What is to be agreed to before, in French, with every name and address; null when nobody else is concerned. */
  readonly question: string | null;
  /** Why it cannot be followed, in French; null when it can. */
  readonly refusal: string | null;
}

const isContributor = ({ right, problem, email }: Invitation) =>
  right === 'contribution' && problem === null && email !== '';

const unique = (texts: readonly string[]) => [...new Set(texts)];
const list = (emails: readonly string[]) => emails.join(', ');

/** The contributors of the sheet by address and by folded name: made once for all lines. */
export interface Lines {
  readonly byEmail: ReadonlyMap<string, Invitation>;
  readonly byName: ReadonlyMap<string, readonly string[]>;
}

export function linesOf(invitations: readonly Invitation[]): Lines {
  const byEmail = new Map<string, Invitation>();
  const byName = new Map<string, string[]>();
  for (const one of invitations) {
    if (!isContributor(one)) continue;
    byEmail.set(one.email, one);
    const fold = nameFold(one.name);
    const same = byName.get(fold);
    if (same) same.push(one.email);
    else byName.set(fold, [one.email]);
  }
  return { byEmail, byName };
}

/** The name that all holders of a column bear by now; its own where they bear several. */
function nameOfHolders(column: HeldColumn, { byEmail }: Lines): string {
  const names = unique(column.holders.flatMap((email) => byEmail.get(email)?.name ?? []));
  return names.length === 1 ? (names[0] ?? '') : column.name;
}

const isTaken = (name: string, own: HeldColumn, columns: readonly HeldColumn[]) =>
  columns.some((one) => one !== own && nameFold(one.name) === nameFold(name));

/** What the line of a contributor calls for, as columns and lines stand. */
export function claimOf(invitation: Invitation, lines: Lines, columns: readonly HeldColumn[]): Claim {
  const { name, email } = invitation;
  const own = columns.find(({ holders }) => holders.includes(email));
  if (own) {
    const wanted = nameOfHolders(own, lines);
    // As where two lines swapped their addresses: nothing tells whether the persons or the names moved.
    const refusal = isTaken(wanted, own, columns)
      ? `La colonne « ${own.name} » de Regards est à ${list(own.holders)}, dont la ligne s’appelle maintenant « ${wanted} », comme une autre colonne. Rien ne change : ses réponses restent sous « ${own.name} ». Remettez chaque adresse sur sa ligne ; ou, si les noms ont bien changé, donnez d’abord à l’une de ces lignes un nom que rien ne porte, et utilisez « Réappliquer les protections » après chaque changement.`
      : null;
    const title = refusal === null ? wanted : own.name;
    const settled = title === own.name;
    const question = settled
      ? null
      : `La colonne « ${own.name} » de Regards, tenue par ${list(own.holders)}, prend le nom « ${title} ».`;
    return { column: own, title, holders: own.holders, settled, question, refusal };
  }
  const named = columns.find((one) => one.name !== '' && nameFold(one.name) === nameFold(name));
  const column = named ?? columns.find((one) => one.name === '') ?? null;
  const same = (lines.byName.get(nameFold(name)) ?? []).filter((other) => other !== email);
  const held = named?.holders ?? [];
  const elsewhere = held.filter((other) => !same.includes(other) && lines.byEmail.has(other));
  const leaving = held.filter((other) => !same.includes(other) && !lines.byEmail.has(other));
  const staying = held.filter((other) => same.includes(other));
  const title = named?.name ?? name;
  const claim = { column, title, holders: unique([...staying, email]), settled: false };
  if (elsewhere.length > 0) {
    const names = unique(elsewhere.flatMap((other) => lines.byEmail.get(other)?.name ?? []));
    const [bears, others] =
      elsewhere.length > 1 ? ['s’appellent', 'les autres lignes'] : ['s’appelle', 'l’autre ligne'];
    const refusal = `La colonne « ${title} » de Regards est à ${list(elsewhere)}, qui ${bears} maintenant ${names.map((other) => `« ${other} »`).join(' et ')} dans la feuille Partenaires : donnez un autre nom à la ligne de ${email}, ou corrigez ${others}.`;
    return { ...claim, question: null, refusal };
  }
  const questions = [
    ...(same.length > 0
      ? [
          `Plusieurs lignes s’appellent « ${title} » : ${list([...same].sort())} et ${email}. Elles remplissent la même colonne de la feuille Regards, et chacune peut changer ce que les autres y ont écrit.`,
        ]
      : []),
    ...(leaving.length > 0
      ? [
          `La colonne « ${title} » de Regards était à ${list(leaving)}, ${leaving.length > 1 ? 'qui ne sont plus' : 'qui n’est plus'} dans la feuille Partenaires pour contribuer : elle se ferme à ${leaving.length > 1 ? 'ces adresses' : 'cette adresse'} et s’ouvre à ${email}, avec ce qui y est écrit.`,
        ]
      : []),
    ...(named?.hasEntries && held.length === 0
      ? [
          `La colonne « ${title} » de Regards porte déjà des réponses et n’est ouverte à aucune adresse : elle s’ouvre à ${email}, avec ces réponses.`,
        ]
      : []),
  ];
  return { ...claim, question: questions.length > 0 ? questions.join(' ') : null, refusal: null };
}
