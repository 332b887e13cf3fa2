import { counted, thousands } from '../position/counted';
import { readCode } from './codes';
import { Doubles, type KnownCommune } from './doubles';
import { communeLabel } from './label';
import { spreadsheetId } from './links';
import { LIST_LIMIT, type ListedCommune, type ListTarget, listedProblem, TARGET_NAMES } from './listed';
import { nameKey } from './names';

/** The sheet that a list is added to, as it stands. */
export interface ListedSheet {
  readonly into: ListTarget;
  readonly known: readonly KnownCommune[];
  /** The id of the file itself: its own link is that of no commune. */
  readonly own: string;
}

/** A tidy commune of a list; `wrong` is what its reader found already, in French. */
export interface Candidate extends ListedCommune {
  readonly line: number;
  readonly wrong?: string | null;
}

export interface CheckedList<T extends Candidate> {
  /** Communes that the sheet has not. */
  readonly added: readonly T[];
  /** Communes of the sheet that get the link they had not, by their place among the known ones. */
  readonly linked: ReadonlyMap<number, T>;
  /** How many stand in the sheet as they are listed. */
  readonly already: number;
  readonly refused: readonly { readonly candidate: T; readonly reason: string }[];
  /** Why nothing at all can be added, in French; null when something can. */
  readonly tooLong: string | null;
}

type Index = ReadonlyMap<string, readonly KnownCommune[]>;

/** The known communes by what `keyOf` gives; null for those that have none. */
function indexed(known: readonly KnownCommune[], keyOf: (one: KnownCommune) => string | null): Index {
  const index = new Map<string, KnownCommune[]>();
  for (const one of known) {
    const key = keyOf(one);
    if (key !== null) index.set(key, [...(index.get(key) ?? []), one]);
  }
  return index;
}

const codeOf = ({ code }: KnownCommune) => readCode(code)?.code ?? code.trim();

/** What a listed commune does to a sheet: `new`, `known`, the commune that it gives a link to, or why it is refused. */
type Verdict = 'new' | 'known' | { readonly linked: KnownCommune } | { readonly reason: string };

/** In Territoire a list also brings the links of communes that stand there without one. */
function territoryVerdicts(known: readonly KnownCommune[]): (listed: ListedCommune) => Verdict {
  const byCode = indexed(known, (one) => codeOf(one) || null);
  const byName = indexed(known, (one) => nameKey(one.name));
  const byLink = indexed(known, (one) => spreadsheetId(one.link));
  /** Those of its code; else those of its name, of which one of the two has no code. */
  const sameAs = ({ name, code }: ListedCommune) =>
    byCode.get(code) ?? (byName.get(nameKey(name)) ?? []).filter((one) => code === '' || codeOf(one) === '');
  return (listed) => {
    const [one, ...others] = sameAs(listed);
    if (others.length > 0)
      return {
        reason:
          listed.code === ''
            ? 'Plusieurs communes du tableau portent ce nom. Donnez son code : rien n’est changé pour elle.'
            : 'Plusieurs lignes du tableau peuvent être cette commune. Donnez-leur un code : rien n’est changé pour elle.',
      };
    const id = spreadsheetId(listed.link);
    const holder = byLink.get(id ?? '')?.find((other) => other !== one);
    if (holder) return { reason: `Ce lien est déjà celui de ${communeLabel(holder)}.` };
    if (!one) return 'new';
    if (id === null || spreadsheetId(one.link) === id) return 'known';
    return one.link.trim() === ''
      ? { linked: one }
      : {
          reason:
            'La feuille a déjà un autre lien pour cette commune. S’il s’agit de deux communes, donnez le code de chacune ; sinon, remplacez le lien dans la feuille.',
        };
  };
}

/** Tells a commune that stands in Communes as it is listed, name, code and link, from one that only looks like it. */
function standingIn(known: readonly KnownCommune[]): (commune: ListedCommune) => boolean {
  const key = (name: string, code: string) => `${code} ${nameKey(name)}`;
  const links = new Map(known.map(({ name, code, link }) => [key(name, code), spreadsheetId(link)]));
  return ({ name, code, link }) => {
    const at = links.get(key(name, code));
    return at !== undefined && (link === '' || at === spreadsheetId(link));
  };
}

/** What becomes of each commune of a list: page and server both ask, for the sheet may have changed in between. */
export function checkList<T extends Candidate>(list: readonly T[], sheet: ListedSheet): CheckedList<T> {
  const { into, known, own } = sheet;
  const isTerritory = into === 'territory';
  const stands = standingIn(isTerritory ? [] : known);
  const verdictOf = isTerritory ? territoryVerdicts(known) : (): Verdict => 'new';
  const met = new Doubles();
  if (!isTerritory) for (const commune of known) met.add(commune, TARGET_NAMES[into]);
  const added: T[] = [];
  const linked = new Map<number, T>();
  const refused: { candidate: T; reason: string }[] = [];
  let already = 0;
  for (const candidate of list) {
    if (stands(candidate)) {
      already += 1;
      continue;
    }
    const reason = candidate.wrong ?? listedProblem(candidate, own) ?? met.reason(candidate);
    const verdict = reason !== null ? { reason } : verdictOf(candidate);
    if (typeof verdict === 'object' && 'reason' in verdict) {
      refused.push({ candidate, reason: verdict.reason });
      continue;
    }
    met.add(candidate, `la ligne ${candidate.line}`);
    if (verdict === 'new') added.push(candidate);
    else if (verdict === 'known') already += 1;
    else linked.set(known.indexOf(verdict.linked), candidate);
  }
  return { added, linked, already, refused, tooLong: tooLong(added.length, sheet) };
}

function tooLong(count: number, { into, known }: ListedSheet): string | null {
  if (count === 0 || known.length + count <= LIST_LIMIT) return null;
  const there =
    known.length > 0 ? `, et ${TARGET_NAMES[into]} en compte déjà ${thousands(known.length)}` : '';
  return `La liste compte ${counted(count, 'commune')} à ajouter${there} : ${thousands(LIST_LIMIT)} au plus dans un fichier. Rien n’est ajouté. Partagez la liste entre plusieurs fichiers.`;
}
