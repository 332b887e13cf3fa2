import { CallFailure } from './client';
import { CallRefusedError } from './granted';
import { type Making, NOT_MAKING } from './making';
import { scriptFailure } from './messages';
import type { Patience } from './patiently';

/** For calls that a person waits for: the sheet is locked while somebody else's call writes. */
export const PATIENCE: Patience = { tries: 4, pause: 4000 };

export const LOST =
  'La connexion s’est interrompue : on ne sait pas si Google a fait l’opération. Rien n’est perdu, l’état réel est dans la feuille : elle est relue avant toute nouvelle tentative.';

export const isLost = (error: unknown) => error instanceof CallFailure && error.kind === 'network';

/** What a call that failed says on the screen: the server's words when it refused. */
export function troubleOf(error: unknown, lost = LOST): string {
  if (error instanceof CallRefusedError) return error.message;
  return isLost(error) ? lost : scriptFailure(error);
}

/** Sheets could not be made: because their names are taken, or for another reason, then to be told. */
export function makingFailure(
  error: unknown,
  lost?: string,
): { readonly making: Making; readonly problem: string | null } {
  const refusal = error instanceof CallRefusedError ? error.refusal : null;
  return refusal?.instead
    ? {
        making: { working: false, taken: { message: refusal.message, instead: refusal.instead } },
        problem: null,
      }
    : { making: NOT_MAKING, problem: troubleOf(error, lost) };
}
