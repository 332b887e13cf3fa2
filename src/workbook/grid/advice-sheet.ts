import { ASK_SOURCES, type Ask, PURPOSES } from '../../guide/asks';
import type { Term } from '../../guide/glossary';
import { GUIDE, pageOf } from '../../guide/guide';
import { modesText } from '../../guide/modes';
import { PARTNER_NAMES } from '../../guide/partners';
import type { Criterion, GuidePage, GuideTexts } from '../../guide/types';
import { type Update, updateDate, updateHeading, updateReference } from '../../guide/updates';
import { adviceInOrder } from '../../position/next-steps';
import { unfolder } from '../../position/terms';
import { band, blank, cell } from '../cells';
import type { Cell, SheetDescription, SheetKind } from '../description';
import { metaText, SHEET_HEADINGS, type SheetNames } from '../sheet-names';
import { WITNESS_TEXTS } from './row-identity';

const COLUMN_WIDTHS = [44, 170, 860];
const WIDTH = COLUMN_WIDTHS.length;
const HEADER_ROW = 4;

/** The part that quotes titles as they are printed. */
const QUOTED = 'Pour s’inspirer';

const bullets = (items: readonly string[]) => items.map((item) => `• ${item}`).join('\n');

const pagesText = (pages: string) => (pages === '' ? '' : ` (vade-mecum, p. ${pages})`);

/** Title, kinds of childcare, page and reservation of the guide, on one line. */
function headOf(criterion: Criterion): string {
  const { title, page, condition = '' } = criterion;
  return [title, modesText(criterion), `guide p. ${page}`, condition]
    .filter((text) => text !== '')
    .join(' – ');
}

/** « vers les paliers 1 et 2 », for those towards which the guide gives no advice; empty where it gives some. */
function withoutAdvice({ advice }: GuidePage): string {
  const paliers = ([1, 2, 3] as const).filter((palier) => advice.every(({ towards }) => towards !== palier));
  if (paliers.length === 0) return '';
  const which = paliers.length === 1 ? `le palier ${paliers[0]}` : `les paliers ${paliers.join(' et ')}`;
  return `\nLe guide ne donne pas de conseil propre pour aller vers ${which}.`;
}

/** « Caf, PMI – données : … [guide] ». */
function askText({ partners, purposes, text, source }: Ask): string {
  const names = partners.map((partner) => PARTNER_NAMES[partner]).join(', ');
  const what = purposes.map((purpose) => PURPOSES[purpose]).join(', ');
  return `${names} – ${what} : ${text} [${ASK_SOURCES[source]}]`;
}

/** What the guide does not tell, under its own headings. */
function updateParts(updates: readonly Update[]): [string, string][] {
  return [...new Set(updates.map(updateHeading))].map((heading) => [
    heading,
    bullets(
      updates
        .filter((update) => updateHeading(update) === heading)
        .map((update) => `${updateDate(update)} : ${update.text} [${updateReference(update)}]`),
    ),
  ]);
}

/** The parts of a criterion: its guide page, whom to ask, what is newer; a part without text is left out. */
function parts(criterion: Criterion, { pages, asks, updates }: GuideTexts): [string, string][] {
  const page = pageOf(pages, criterion);
  const all: [string, string][] = [
    ['Question', WITNESS_TEXTS.question(criterion)],
    ['Bénéfices', bullets(page.benefits)],
    [
      'Conseils pratiques',
      bullets(
        adviceInOrder(page.advice, null).map((advice) => `${advice.text} [vers le palier ${advice.towards}]`),
      ) + withoutAdvice(page),
    ],
    [QUOTED, bullets(page.inspirations.map((sheet) => `${sheet.title}${pagesText(sheet.pages)}`))],
    ['À consulter aussi', bullets(page.resources)],
    ['À qui demander quoi', bullets((asks[criterion.number] ?? []).map(askText))],
    ...updateParts(updates.filter(({ criteria }) => criteria.includes(criterion.number))),
  ];
  return all.filter(([, text]) => text !== '');
}

function glossaryRows(glossary: readonly Term[]): Cell[][] {
  return [
    band(WIDTH, 'header', '', 'Glossaire', 'Sigles et mots employés dans ce classeur'),
    ...glossary.map(({ term, unfolded, meaning }) => [
      blank('number'),
      cell(term, 'label'),
      cell(
        unfolded === '' ? meaning : `${unfolded.charAt(0).toUpperCase()}${unfolded.slice(1)}. ${meaning}`,
        'ruled',
      ),
    ]),
  ];
}

/** The Conseils sheet: the guide's page of each criterion, then the glossary, readable and printable without the add-on. */
export function adviceSheet(names: SheetNames, texts: GuideTexts): SheetDescription<SheetKind> {
  const rows: Cell[][] = [
    [cell(metaText('advice'), 'meta')],
    [blank(), cell(SHEET_HEADINGS.advice, 'title')],
    [
      blank(),
      cell(
        'D’après le guide du ministère, reformulé. Paliers entre crochets et modes d’accueil « déduits » : lecture de Grille SPPE. Le glossaire est en bas.',
        'subtitle',
      ),
    ],
    [cell('N°', 'header'), cell('Rubrique', 'headerLeft'), cell('Contenu', 'headerLeft')],
  ];
  const unfold = unfolder(texts.glossary);
  for (const pillar of GUIDE.pillars) {
    rows.push(band(WIDTH, `band-${pillar.id}`, '', pillar.title, pillar.question));
    for (const criterion of pillar.criteria) {
      rows.push([
        cell(criterion.number, `mark-${pillar.id}`),
        cell(criterion.label, `tint-${pillar.id}`),
        cell(headOf(criterion), `tint-${pillar.id}`),
      ]);
      for (const [heading, text] of parts(criterion, texts))
        rows.push([
          cell(criterion.number, 'number'),
          cell(heading, 'label'),
          cell(heading === QUOTED ? text : unfold(text), 'ruled'),
        ]);
    }
  }
  rows.push(...glossaryRows(texts.glossary));
  return {
    kind: 'advice',
    name: names.advice,
    hidden: false,
    columnWidths: COLUMN_WIDTHS,
    frozenRows: HEADER_ROW,
    frozenColumns: 0,
    hiddenColumns: 0,
    rows,
    validations: [],
    conditionalFormats: [],
    inputs: [],
  };
}
