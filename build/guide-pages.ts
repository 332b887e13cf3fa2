import { GUIDE_TEXTS } from '../src/guide/pages/texts';

/** What HTML, or Apps Script's templates, could read as theirs: tags, comments and scriptlets, then entities. */
const FORBIDDEN = ['<', '&'];

/** The long texts as the add-on's server reads them: JSON, in a file that has to be named as a page. */
export function guidePagesFile(texts = GUIDE_TEXTS): string {
  const text = JSON.stringify(texts);
  const found = FORBIDDEN.find((forbidden) => text.includes(forbidden));
  if (found) throw new Error(`A page of the guide holds « ${found} », which HTML would read as its own`);
  return text;
}
