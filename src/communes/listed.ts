import { onOneLine } from '../position/clean-text';
import { identityProblem, readCode } from './codes';
import { EMAIL_LIMIT, readEmail } from './identity';
import { spreadsheetId, spreadsheetUrl } from './links';

/** Communes that one file can list. */
export const LIST_LIMIT = 2000;

/** Longest contact of a commune, in characters. */
export const CONTACT_LIMIT = 200;

/** What a list can be added to. */
export const LIST_TARGETS = ['communes', 'territory'] as const;
export type ListTarget = (typeof LIST_TARGETS)[number];

/** The sheet of each, as messages name it. */
export const TARGET_NAMES: Readonly<Record<ListTarget, string>> = {
  communes: 'la feuille Communes',
  territory: 'la feuille Territoire',
};

/** What a list says of a commune; once tidy, the code has its zero and the link is the spreadsheet's plain address. */
export interface ListedCommune {
  readonly name: string;
  readonly code: string;
  readonly contact: string;
  readonly email: string;
  readonly link: string;
}

/** A commune with the line of the pasted text where it stands, from 1. */
export interface ListedLine extends ListedCommune {
  readonly line: number;
}

export interface ListProblem {
  /** The line of the pasted text, from 1. */
  readonly line: number;
  /** What stands there, cut where it is long. */
  readonly text: string;
  /** Why it is left out: a French sentence. */
  readonly reason: string;
}

/** Texts on one line, without invisible characters; what is no code, address or link stays as it is written. */
export function tidyListed({ name, code, contact, email, link }: ListedCommune): ListedCommune {
  const id = spreadsheetId(link);
  return {
    name: onOneLine(name),
    code: readCode(code)?.code ?? onOneLine(code),
    contact: onOneLine(contact),
    email: readEmail(email) ?? onOneLine(email),
    link: id ? spreadsheetUrl(id) : onOneLine(link),
  };
}

/** Why a tidy commune can be added to no sheet, in French; null when it can. `own` is the id of the file itself. */
export function listedProblem({ name, code, contact, email, link }: ListedCommune, own: string) {
  const identity = identityProblem(name, code);
  if (identity !== null) return identity;
  if (contact.length > CONTACT_LIMIT) return `Le référent dépasse ${CONTACT_LIMIT} caractères.`;
  if (email.length > EMAIL_LIMIT) return `L’adresse e-mail dépasse ${EMAIL_LIMIT} caractères.`;
  const id = spreadsheetId(link);
  if (link !== '' && id === null) return 'Le lien ne mène pas à un fichier Google Sheets.';
  return id !== null && id === own ? 'Le lien est celui de ce classeur-ci.' : null;
}
