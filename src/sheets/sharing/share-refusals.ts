import { errorText, type GoogleReason, googleReason } from '../google-errors';

const REFUSALS: Readonly<Record<GoogleReason, string>> = {
  address: 'Google ne connaît pas cette adresse',
  organisation: 'votre organisation ne permet pas de partager avec cette adresse',
  rights: 'vous n’avez pas le droit de partager ce fichier',
  protected: 'vous n’avez pas le droit de partager ce fichier',
  sharing: 'la limite d’invitations de Google est atteinte ; recommencez demain',
  daily: 'la limite de Google pour la journée est atteinte ; recommencez demain',
  rate: 'Google demande d’aller moins vite ; recommencez dans une minute',
  storage: 'l’espace Google Drive est plein',
};

/** Why Google refused an address, in French. */
export function refusalOf(error: unknown): string {
  const reason = googleReason(error);
  return reason
    ? REFUSALS[reason]
    : `Google n’a pas répondu comme prévu (${errorText(error)}) ; vous pouvez recommencer`;
}
