import { errorText, googleReason } from '../sheets/google-errors';
import type { GenerationReport, OwnPhotograph } from '../sheets/grid/generate';
import { BusyError } from '../sheets/lock';
import { ProtectedError } from '../sheets/protect';
import type { SheetKind } from '../workbook/description';
import type { RowSheet } from '../workbook/grid/row-identity';
import { SHEET_TITLES } from '../workbook/sheet-names';
import { logError } from './log';
import { VERSION } from './version';

/** Messages for people: what happened, whether the data is safe, what to do. */

export const helpText = (lines: readonly string[]) => [...lines, `Version ${VERSION}.`].join('\n');

export const NO_GRID =
  'Ce classeur ne contient pas encore de grille. Utilisez « Générer ou mettre à jour la grille » dans le menu Grille SPPE.';

export const ALL_WELL = 'Tout est en ordre : les 29 critères, les réponses et les formules.';

const BUSY =
  'Une autre personne met la grille à jour en ce moment. Rien n’a été modifié. Attendez quelques secondes, puis recommencez.';

export const PROTECTED =
  'Cette partie de la feuille est protégée et vous n’avez pas le droit de la modifier. Rien n’est perdu. Demandez à la personne propriétaire du fichier de le faire.';

export const READ_ONLY =
  'Vous pouvez lire ce fichier, pas le modifier. Rien n’est perdu. Demandez à la personne propriétaire du fichier le droit de le modifier.';

const failure = (text: string) =>
  `Google Sheets n’a pas répondu comme prévu (${text}). Ce qui a été saisi est toujours dans le classeur. Recommencez ; si cela persiste, fermez puis rouvrez le fichier.`;

/** Said to whoever may not set protections: set by them, they would lock others out. */
export const PROTECTIONS_LEFT =
  'Les protections sont à poser par la personne propriétaire du fichier, ou par l’équipe de la collectivité : vous n’en avez pas le droit, et posées par vous elles fermeraient la grille à d’autres. Rien n’a été changé. Demandez-leur d’utiliser « Réappliquer les protections ».';

/** What the sheets say otherwise than the protections, as a question. */
export function protectionQuestion(sentences: readonly string[]): string {
  return [
    'La feuille Partenaires dit autre chose que les protections de la feuille Regards :',
    ...sentences.map((sentence) => `• ${sentence}`),
    '',
    'Oui : les protections la suivent. Non : chaque colonne reste à qui la tient. Dans les deux cas, tout ce qui est saisi reste.',
  ].join('\n');
}

/** What « Réappliquer les protections » did. */
export function protectionsDone(sheets: number, foreign: readonly string[], told: readonly string[]): string {
  const done = `Protections réappliquées sur ${sheets} ${sheets > 1 ? 'feuilles' : 'feuille'}.`;
  const covered =
    foreign.length === 0
      ? []
      : [
          `Dans la feuille Regards, ${foreign.length > 1 ? 'des protections' : 'une protection'} que Grille SPPE n’a pas ${foreign.length > 1 ? 'posées couvrent' : 'posée couvre'} ${foreign.join(', ')} : voyez Données > Protéger des feuilles et des plages.`,
        ];
  return [done, ...covered, ...told].join('\n');
}

/** What each limit of Google's says of a call that met it. */
const LIMITS = {
  rate: 'Google demande d’aller moins vite. Rien n’est perdu. Attendez une minute, puis recommencez.',
  daily:
    'La limite que Google fixe par jour est atteinte. Rien n’est perdu. Recommencez demain, 24 heures après la première opération.',
  storage:
    'Votre espace Google Drive est plein. Rien n’est perdu. Faites de la place dans Drive (corbeille comprise), puis recommencez.',
  sharing:
    'Google limite le nombre d’invitations, et cette limite est atteinte. Rien n’est perdu. Recommencez demain.',
} as const;

const ORGANISATION =
  'Votre organisation ne permet pas cette opération. Rien n’est perdu. Demandez à l’administrateur de vos comptes Google.';

/** The message for an error, whatever threw it; an unknown one gives its own words. */
export function errorMessage(error: unknown): {
  code: 'busy' | 'protected' | 'too-fast' | 'quota' | 'failure';
  message: string;
} {
  if (error instanceof BusyError) return { code: 'busy', message: BUSY };
  if (error instanceof ProtectedError) return { code: 'protected', message: PROTECTED };
  const reason = googleReason(error);
  switch (reason) {
    case 'protected':
      return { code: 'protected', message: PROTECTED };
    case 'rights':
      return { code: 'protected', message: READ_ONLY };
    case 'organisation':
      return { code: 'protected', message: ORGANISATION };
    case 'rate':
      return { code: 'too-fast', message: LIMITS.rate };
    case 'daily':
    case 'storage':
    case 'sharing':
      return { code: 'quota', message: LIMITS[reason] };
    default:
      logError(error);
      return { code: 'failure', message: failure(errorText(error)) };
  }
}

/** What to say when other sheets bear our names; `taken` gives for each the one that ours can bear instead. */
export function namesTaken(taken: ReadonlyMap<string, string>): string {
  const list = (names: Iterable<string>) => [...names].map((name) => `« ${name} »`).join(', ');
  const [have, pronoun, ours] =
    taken.size > 1
      ? ['Des feuilles de votre classeur portent déjà les noms', 'les', 'les siennes']
      : ['Une feuille de votre classeur porte déjà le nom', 'la', 'la sienne'];
  return `${have} ${list(taken.keys())}. Grille SPPE ne ${pronoun} modifiera pas et peut nommer ${ours} ${list(taken.values())}.`;
}

/** The same, as a question. */
export function nameQuestion(taken: ReadonlyMap<string, string>): string {
  return `${namesTaken(taken)} Continuer ?`;
}

const HISTORY = 'Fichier > Historique des versions';

/** Said when rows went back to the criterion of their texts. */
export const BACK_IN_PLACE = `Chaque ligne qui se contredisait est de nouveau celle d’un seul critère, comme annoncé, avec ce qui y était saisi. Un tri qui sépare Palier et Commentaire peut ne pas laisser de trace : si une réponse vous surprend, ${HISTORY}.`;

/** Said when people did not say which witnesses are right. */
export const NOTHING_SETTLED = `Rien n’a été modifié : on ne sait pas encore à quel critère vont ces réponses. Annulez le tri ou le collage (Ctrl+Z, ou ${HISTORY}), ou corrigez le numéro ou les textes de ces lignes, puis relancez « Vérifier la grille ».`;

/** Rows that a generation could give to no criterion. */
function setAside(sheet: RowSheet, rows: readonly number[]): string {
  const which = rows.length > 1 ? 'Lignes' : 'Ligne';
  return `${which} ${rows.join(', ')} de l’ancienne feuille « ${SHEET_TITLES[sheet]} » : plusieurs critères s’y contredisent, rien n’en a été repris. Ce qui y est saisi reste dans l’ancienne feuille, conservée ; recopiez-le sur le bon critère, ou revenez à la version d’avant (${HISTORY}).`;
}

/** Criteria whose row had to be made anew, empty. */
export function lostRows(numbers: readonly number[]): string {
  return numbers.length > 1
    ? `Lignes recréées vides : critères ${numbers.join(', ')}. Leurs réponses ne sont plus dans le classeur ; ${HISTORY} permet de les retrouver.`
    : `Ligne recréée vide : critère ${numbers[0]}. Sa réponse et son commentaire ne sont plus dans le classeur ; ${HISTORY} permet de les retrouver.`;
}

/** Sheets that people fill, which had been deleted and were made anew, empty. */
export function lostContent(kinds: readonly SheetKind[]): string {
  const names = kinds.map((kind) => `« ${SHEET_TITLES[kind]} »`).join(', ');
  return `${kinds.length > 1 ? 'Feuilles recréées' : 'Feuille recréée'} : ${names}. Ce qui y était saisi n’est plus dans le classeur ; ${HISTORY} permet de le retrouver.`;
}

/** Said of a former sheet that holds more than what is carried over. */
export const keptAside = (name: string) =>
  `L’ancienne feuille contenait d’autres textes : elle est conservée sous le nom « ${name} ».`;

const ROW_SHEETS: readonly RowSheet[] = ['grid', 'descriptors', 'steps'];

/** Said to whoever generates the grid in a file of somebody else's. */
const GENERATED_OPEN =
  'Les feuilles ne sont pas encore protégées : posées par vous, les protections fermeraient la grille à d’autres. Elles se posent quand la personne propriétaire du fichier ouvre le panneau, ou utilise « Réappliquer les protections ».';

/** Said where the grid was of another edition of the guide. */
const photographTold = ({ name, isTaken }: OwnPhotograph) =>
  isTaken
    ? `La grille était d’une autre édition du guide : ses réponses d’avant sont gardées dans la photographie « ${name} » (menu Grille SPPE > Suivre).`
    : `La grille était d’une autre édition du guide. La photographie « ${name} » n’a pas pu être prise ; les réponses, elles, sont dans la nouvelle grille.`;

/** What a generation found elsewhere or set aside, a sentence each. */
export function generationDetails(report: GenerationReport): string[] {
  return [
    ...(report.photograph ? [photographTold(report.photograph)] : []),
    ...(report.isLeft ? [GENERATED_OPEN] : []),
    ...[...report.strays].map(
      ([number, { sheet }]) =>
        `Critère ${number} : sa ligne était dans la feuille « ${sheet} » ; sa réponse et son commentaire ont été repris.`,
    ),
    ...ROW_SHEETS.flatMap((sheet) => {
      const rows = report.undecided.filter((one) => one.sheet === sheet).map(({ row }) => row);
      return rows.length > 0 ? [setAside(sheet, rows)] : [];
    }),
    ...report.kept.map(keptAside),
  ];
}

/** What a generation did. */
export function generationMessage(report: GenerationReport): string {
  const done = report.renewed
    ? 'La grille est à jour. Vos réponses, commentaires et repères ont été repris.'
    : 'La grille est prête. Commencez par la feuille Accueil, puis remplissez la feuille Grille, ou le panneau (menu Grille SPPE).';
  return [done, ...generationDetails(report)].join('\n');
}
