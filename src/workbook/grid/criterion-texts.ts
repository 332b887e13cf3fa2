import { ASK_SOURCES, type Ask, PURPOSES } from '../../guide/asks';
import { GUIDE, PALIERS, pageOf } from '../../guide/guide';
import { PARTNER_NAMES } from '../../guide/partners';
import type { GuidePage, GuideTexts } from '../../guide/types';
import { type Update, updateDate, updateHeading, updateReference } from '../../guide/updates';
import { unfolder } from '../../position/terms';
import { wholeQuestion } from './row-identity';

const bullets = (items: readonly string[]) => items.map((item) => `• ${item}`).join('\n');

/** The part that quotes titles as they are printed. */
const QUOTED = 'Pour s’inspirer';

const pagesText = (pages: string) => (pages === '' ? '' : ` (vade-mecum, p. ${pages})`);

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

/** « vers les paliers 1 et 2 », for those towards which the guide gives no advice; empty where it gives some. */
function withoutAdvice({ advice }: GuidePage): string {
  const paliers = ([1, 2, 3] as const).filter((palier) => advice.every(({ towards }) => towards !== palier));
  if (paliers.length === 0) return '';
  const which = paliers.length === 1 ? `le palier ${paliers[0]}` : `les paliers ${paliers.join(' et ')}`;
  return `Le guide ne donne pas de conseil propre pour aller vers ${which}.`;
}

/** What Conseils says of a criterion. */
export interface CriterionTexts {
  /** The advice towards palier 1, 2 and 3. */
  readonly towards: readonly string[];
  /** Said where the guide gives none towards one of them. */
  readonly none: string;
  /** Its guide page, whom to ask, what is newer; a part without text is left out. */
  readonly parts: readonly (readonly [heading: string, text: string])[];
}

/** The texts of every criterion, in the order in which they are read: each acronym is unfolded where it first comes. */
export function criterionTexts({
  pages,
  asks,
  updates,
  glossary,
}: GuideTexts): ReadonlyMap<number, CriterionTexts> {
  const unfold = unfolder(glossary);
  return new Map(
    GUIDE.pillars
      .flatMap(({ criteria }) => criteria)
      .map((criterion): [number, CriterionTexts] => {
        const page = pageOf(pages, criterion);
        const towards = PALIERS.slice(1).map((palier) => {
          const advice = page.advice.filter((one) => one.towards === palier);
          return unfold(bullets(advice.map(({ text }) => `${text} [vers le palier ${palier}]`)));
        });
        const all: [string, string][] = [
          ['Question', wholeQuestion(criterion)],
          ['Bénéfices', bullets(page.benefits)],
          [QUOTED, bullets(page.inspirations.map((sheet) => `${sheet.title}${pagesText(sheet.pages)}`))],
          ['À consulter aussi', bullets(page.resources)],
          ['À qui demander quoi', bullets((asks[criterion.number] ?? []).map(askText))],
          ...updateParts(updates.filter(({ criteria }) => criteria.includes(criterion.number))),
        ];
        const parts = all
          .filter(([, text]) => text !== '')
          .map(([heading, text]) => [heading, heading === QUOTED ? text : unfold(text)] as const);
        return [criterion.number, { towards, none: withoutAdvice(page), parts }];
      }),
  );
}
