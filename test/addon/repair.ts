import { AlertPending } from '../../host/index';
import { type Bench, VERIFY } from './grid';

/** The witnesses of a row by their columns of the Grille, as « Vérifier la grille » names them; F is the mark of any sheet. */
const WORDS = {
  A: /le numéro/,
  B: /le libellé/,
  C: /la question/,
  D: /la page/,
  F: /la formule de (Repère|Pourquoi|Collectivité)|les repères d’origine/,
};
export type WitnessColumn = keyof typeof WORDS;

/** The witnesses that a question of « Vérifier » asks to believe. */
function asked(question: string): WitnessColumn[] {
  const [, choice = ''] = /Faut-il croire (.*)\s\?/.exec(question) ?? [];
  return (Object.keys(WORDS) as WitnessColumn[]).filter((column) => WORDS[column].test(choice));
}

/** Runs « Vérifier la grille » and repairs; `believes` answers its questions. Gives all that was told and asked. */
export function repair(bench: Bench, believes: (columns: readonly WitnessColumn[]) => boolean): string[] {
  const before = bench.runtime.alerts.length;
  const answers: string[] = [];
  for (;;) {
    try {
      bench.person.menu(VERIFY, { answers });
      return bench.runtime.alerts.slice(before).map(({ text }) => text);
    } catch (error) {
      if (!(error instanceof AlertPending)) throw error;
      const { text, buttons } = error.dialog;
      const columns = asked(text);
      const isYes = columns.length === 0 || believes(columns);
      answers.push(buttons.includes('YES') ? (isYes ? 'YES' : 'NO') : 'OK');
    }
  }
}
