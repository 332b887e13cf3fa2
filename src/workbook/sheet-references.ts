import type { WorkbookContent } from './content';
import { quoted } from './sheet-names';

/** A sheet's name now → the name of the sheet that a formula must point to instead. */
export type Renames = ReadonlyMap<string, string>;

/** A quoted text, which is left alone, or the name of a sheet before its « ! », between apostrophes or bare. */
const TEXT_OR_SHEET = /"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/gu;

/** The formula with its references to some sheets pointing to others; as for Google, case does not matter. */
export function repointed(formula: string, renames: Renames): string {
  const wanted = new Map([...renames].map(([from, to]) => [from.toLowerCase(), to]));
  return formula.replace(TEXT_OR_SHEET, (whole, inQuotes?: string, bare?: string) => {
    const name = inQuotes?.replace(/''/g, "'") ?? bare;
    const to = name === undefined ? undefined : wanted.get(name.toLowerCase());
    return to === undefined ? whole : `${quoted(to)}!`;
  });
}

/** The same for the formulas that people typed as comments. */
export function repointedComments(content: WorkbookContent, renames: Renames): WorkbookContent {
  const answers = [...content.answers].map(([number, answer]) => {
    const { comment } = answer;
    const isFormula = typeof comment === 'object' && 'formula' in comment;
    return [
      number,
      isFormula ? { ...answer, comment: { formula: repointed(comment.formula, renames) } } : answer,
    ] as const;
  });
  return { ...content, answers: new Map(answers) };
}
