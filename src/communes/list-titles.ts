import { nameKey } from './names';

/** What a column of a pasted list can hold; `none` is left aside. */
export const MEANINGS = ['name', 'code', 'contact', 'email', 'link', 'none'] as const;
export type Meaning = (typeof MEANINGS)[number];

/** How surely a title says a meaning, from 1 to 10. */
export type TitleWeights = Partial<Readonly<Record<Meaning, number>>>;

/** Other things that lists of communes hold: a postal code is no INSEE code. */
const ELSEWHERE =
  /\b(postal|postale|postaux|cp|departement|dep|dept|region|reg|canton|can|arrondissement|arr|ctcd|tncc|typecom|comparent|telephone|tel|portable|fax|population|pop|habitants|superficie|siret|latitude|longitude|annee|date|rang|rue|voie|naissances|nature)\b/;

/** Weights of the titles, as `nameKey` gives them; the heaviest of a meaning counts. */
const TITLES: readonly (readonly [Meaning, number, RegExp])[] = [
  ['code', 10, /\binsee\b|^(codgeo|depcom|com|cog|code officiel geographique|code geographique)$/],
  ['code', 9, /\bcode (de la |de )?(commune|com|geo|ville)\b/],
  ['code', 6, /^codes?$/],
  ['code', 5, /\bsiren\b/],
  ['code', 4, /\bcode\b/],
  ['code', 3, /^(communes?|epci|collectivites?|identifiant)$/],
  [
    'name',
    10,
    /^(communes?|villes?|libgeo|libelle( geographique| de la commune| commune)?|municipalites?|(nom|noms|nom officiel|nom complet) (de (la )?|des )?(communes?|villes?|com)|commune nom|nom standard)$/,
  ],
  ['name', 8, /^((nom (de (la )?)?)?(collectivites?|territoires?)|denomination|intitule|raison sociale)$/],
  ['name', 6, /^noms?$/],
  ['name', 5, /^(nom|noms|libelle|commune|ville|collectivite|denomination)\b/],
  ['name', 4, /^(nccenr|epci|intercommunalite|libepci|groupement)$|\bepci$/],
  ['name', 3, /^ncc$/],
  [
    'contact',
    8,
    /\b(referente?s?|contacts?|responsables?|interlocut(eur|rice)s?|chargee?s?|coordinat(eur|rice)s?|correspondante?s?)\b/,
  ],
  ['contact', 4, /^(nom|prenom|nom prenom|prenom nom|nom et prenom|prenom et nom)$/],
  ['email', 10, /\b(e ?mails?|mails?|courriels?|mel|electronique)\b/],
  ['email', 4, /^adresses?$/],
  ['link', 10, /\b(liens?|url|fichier|copie)\b/],
];

/** What our own Communes sheet says of its copies: left aside without a word. */
const OURS = /^(etat|date|erreur)$/;

export function isOurOwnTitle(title: string): boolean {
  return OURS.test(nameKey(title));
}

/** No titles: what a cell says for want of a content, and communes whose name begins with « Ville ». */
const NO_TITLE =
  /^((sans|pas|aucune?|ni) |ville (en|sur|sous|aux?|des?|du|d|les?|la|l|devant|dieu|saint) )| a (venir|completer|creer|nommer|faire|definir|preciser) $/;

/** What a title may say; empty for a text that is the title of nothing a list needs. */
export function titleWeights(title: string): TitleWeights {
  const key = nameKey(title);
  if (key === '' || NO_TITLE.test(`${key} `)) return {};
  const weights: Partial<Record<Meaning, number>> = {};
  if (ELSEWHERE.test(key) || OURS.test(key)) return { none: 10 };
  for (const [meaning, weight, pattern] of TITLES)
    if (pattern.test(key)) weights[meaning] = Math.max(weights[meaning] ?? 0, weight);
  return weights;
}
