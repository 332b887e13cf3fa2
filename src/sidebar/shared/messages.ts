/** What the page says of its own doings. Refusals come from the server with their own words. */

export const SAVING = 'Enregistrement…';
export const WAITING = 'En attente de connexion, rien n’est perdu';
export const READ = 'Grille lue dans la feuille.';

/** The sheet holds the answer: which one is said, since the page may show another by now. */
export function savedIn(number: number): string {
  const now = new Date().toLocaleTimeString('fr-FR', { hour: '2-digit', minute: '2-digit' });
  return `Critère ${number} enregistré à ${now}`;
}

/** Google answered, but the script failed: the reader can only try again. */
export function scriptFailure(error: unknown): string {
  const detail = error instanceof Error && error.message !== '' ? ` (${error.message.slice(0, 200)})` : '';
  return `Google Sheets n’a pas pu faire l’opération${detail}. Vos données dans la feuille sont intactes. Réessayez dans un instant ; si cela continue, fermez puis rouvrez ce panneau.`;
}
