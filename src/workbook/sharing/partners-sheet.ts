import { addressProblem, invitedAddress, nameProblem } from '../../communes/invited';
import { RIGHTS, type Right } from '../../communes/rights';
import { PURPOSES } from '../../guide/asks';
import type { KnownPartner, PartnerProfile } from '../../guide/types';
import type { CompanionKind, SheetDescription } from '../description';
import { describeRegister, type Line, type ReadLine, type Register } from '../register';

/** What the État column says of a right that was taken away. */
export const WITHDRAWN = 'droit retiré';

const RIGHT_HELP = 'Choisissez : lecture (voir le fichier) ou contribution (le remplir aussi).';

export type PartnerColumn = 'name' | 'brings' | 'contact' | 'email' | 'right' | 'criteria' | 'state' | 'date';

/** The Partenaires sheet. Its last two columns are the add-on's diary: what Google says of the rights is the truth. */
export const PARTNERS: Register<PartnerColumn> = {
  kind: 'partners',
  guidance:
    'Qui associer, avec quel droit, sur quels critères. Rien n’est envoyé d’ici : menu Grille SPPE > Partager, copier, comparer.',
  lines: 40,
  columns: [
    { id: 'name', title: 'Partenaire', width: 190, style: 'inputBold', filled: true },
    { id: 'brings', title: 'Ce qu’il peut apporter', width: 300, style: 'input', filled: true },
    { id: 'contact', title: 'Contact', width: 150, style: 'inputText', filled: true },
    { id: 'email', title: 'E-mail', width: 250, style: 'inputText', filled: true },
    {
      id: 'right',
      title: 'Droit',
      width: 110,
      style: 'input',
      filled: true,
      list: { values: RIGHTS, help: RIGHT_HELP },
    },
    { id: 'criteria', title: 'Critères concernés', width: 150, style: 'inputWrapped', filled: true },
    { id: 'state', title: 'État', width: 190, style: 'muted', filled: false },
    { id: 'date', title: 'Date', width: 110, style: 'muted', filled: false },
  ],
};

const line = (name: string, brings: string, right: Right | '', criteria: string): Line<PartnerColumn> => ({
  name,
  brings,
  contact: '',
  email: '',
  right,
  criteria,
  state: '',
  date: '',
});

/** What a partner can bring, and what it is asked for over all criteria. */
const bringsText = ({ brings, purposes }: PartnerProfile) =>
  `${brings} À demander : ${purposes.map((purpose) => PURPOSES[purpose]).join(', ')}.`;

/** A new sheet: the collectivité’s own line, then the partners that the sources name. */
export function newPartnersSheet(profiles: readonly KnownPartner[]): SheetDescription<CompanionKind> {
  return describeRegister(PARTNERS, [
    // Whoever answers for the collectivité is no partner of it.
    line(
      'Commune (référent)',
      'Répond à la grille pour la collectivité ; n’a pas de colonne dans la feuille Regards.',
      'équipe',
      '',
    ),
    ...profiles.map((profile) => line(profile.name, bringsText(profile), '', profile.criteria.join(', '))),
  ]);
}

/** The sheet with those lines. */
export function partnersSheet(lines: readonly ReadLine<PartnerColumn>[]): SheetDescription<CompanionKind> {
  return describeRegister(
    PARTNERS,
    lines.map(({ cells }) => cells as Line<PartnerColumn>),
  );
}

/** What a line of the sheet asks for. */
export interface Invitation {
  /** Row in the sheet, from 1. */
  readonly row: number;
  readonly name: string;
  readonly contact: string;
  /** In lower case, '' when there is none. */
  readonly email: string;
  readonly right: Right | null;
  /** The last thing done with it was to take its right away. */
  readonly withdrawn: boolean;
  /** Why it cannot be shared, in French; null when it can, or when no address was given. */
  readonly problem: string | null;
}

const text = (value: unknown) => String(value ?? '').trim();

function problemOf(name: string, typed: string, right: Right | null, isDoubled: boolean): string | null {
  if (typed === '') return null;
  const wrong = addressProblem(typed);
  if (wrong !== null) return wrong;
  if (isDoubled) return 'Cette adresse est écrite sur plusieurs lignes : gardez-en une.';
  return (
    nameProblem(name) ?? (right === null ? 'Choisissez un droit : lecture, contribution ou équipe.' : null)
  );
}

/** The invitations that the lines ask for, in their order. */
export function invitationsOf(lines: readonly ReadLine<PartnerColumn>[]): Invitation[] {
  const addresses = lines.map(({ cells }) => invitedAddress(text(cells.email)));
  const times = new Map<string, number>();
  for (const email of addresses) times.set(email, (times.get(email) ?? 0) + 1);
  return lines.map(({ row, cells }, index) => {
    const [name, typed] = [text(cells.name), text(cells.email)];
    const email = addresses[index] ?? '';
    const right = RIGHTS.find((known) => known === text(cells.right).toLowerCase().normalize('NFC')) ?? null;
    const problem = problemOf(name, typed, right, (times.get(email) ?? 0) > 1);
    const withdrawn = text(cells.state) === WITHDRAWN;
    return { row, name, contact: text(cells.contact), email, right, withdrawn, problem };
  });
}
