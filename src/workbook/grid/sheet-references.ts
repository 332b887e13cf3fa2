import { quoted } from '../sheet-names';
import type { WorkbookContent } from './content';

/** A sheet's name now → the name of the sheet that a formula must point to instead. */
export type Renames = ReadonlyMap<string, string>;

/**
 * A quoted text, which is left alone, or a name, between apostrophes or bare, with its « ! » where it names a sheet.
 * Each alternative takes whole tokens, unclosed ones included: no character is looked at from two beginnings, so
 * that a formula of any length is read in one pass.
 */
const TOKEN = /"[^"]*"?|'((?:[^']|'')*)(?:'(!)?)?|([\p{L}_][\p{L}\p{N}_.]*)(!)?/gu;

/** The formula with its references to some sheets pointing to others; as for Google, case does not matter. */
export function repointed(formula: string, renames: Renames): string {
  const wanted = new Map([...renames].map(([from, to]) => [from.toLowerCase(), to]));
  const pointed = (whole: string, name: string) => {
    const to = wanted.get(name.toLowerCase());
    return to === undefined ? whole : `${quoted(to)}!`;
  };
  return formula.replace(
    TOKEN,
    (whole, inQuotes?: string, mark?: string, bare?: string, bareMark?: string) => {
      if (mark !== undefined) return pointed(whole, (inQuotes ?? '').replace(/''/g, "'"));
      return bareMark === undefined ? whole : pointed(whole, bare ?? '');
    },
  );
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
