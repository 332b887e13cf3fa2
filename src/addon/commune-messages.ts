import { searchUrl } from '../communes/links';
import { counted } from '../position/counted';

/** What is said of the communes and of their copies. */

export const GONE =
  'Cette commune n’est plus dans la feuille Communes. Rien n’a été modifié. Relisez la liste.';
export const NO_SHEET =
  'La feuille Communes n’est plus dans ce classeur. Rien n’a été modifié. Préparez-la de nouveau depuis la vue Communes du panneau.';
export const COLUMN_GONE =
  'Une des colonnes Nom, État ou Lien de la feuille Communes a été supprimée. Rien n’a été copié. Remettez son titre en ligne 4, puis recommencez.';
export const TERRITORY =
  'Ce classeur réunit les réponses de plusieurs communes dans sa feuille Territoire : il ne peut pas servir de modèle. Rien n’a été copié. Faites les copies depuis un autre fichier.';
export const INTERRUPTED =
  'Une copie de cette commune a été commencée puis interrompue. Dites d’abord ce qu’il en est : le lien du fichier s’il existe, ou qu’il n’y en a pas.';
export const TOO_LONG =
  'La feuille Communes contient trop de texte pour être mise à l’abri pendant une copie. Rien n’a été copié. Raccourcissez les erreurs et les colonnes ajoutées.';
export const NOT_A_LINK =
  'Ce lien ne mène pas à un fichier Google Sheets. Rien n’a été modifié. Ouvrez le fichier et copiez son adresse.';
export const OWN_LINK =
  'Ce lien est celui de ce fichier-ci. Rien n’a été modifié. Ouvrez la copie de la commune et copiez son adresse.';

export const TEMPLATE_MADE =
  'Modèle créé. Ouvrez-le, puis « Partager, copier, comparer » dans son menu Grille SPPE : ce qui en sera retiré vous est demandé d’abord. Ce fichier-ci n’a pas changé.';

/** Asked in a copy that says it is to be a blank template. */
export const emptyQuestion = (what: string, kept: string) =>
  `D’après son nom et une marque laissée par la copie, ce fichier doit devenir un modèle vierge, mais il contient encore : ${what}. Une copie complète, « ${kept} », sera d’abord faite dans votre Drive. Retirer ensuite tout cela d’ici ?

Oui : le fichier devient un modèle vierge. Non : rien ne change, et la question ne sera plus posée.`;

/** What Communes holds, in the question above: texts beside its table count for no line. */
export const registeredLines = (count: number) =>
  count > 0
    ? `${counted(count, 'ligne')} de la feuille Communes`
    : 'les textes ajoutés à la feuille Communes';

export const emptied = (kept: string) =>
  `Ce fichier est un modèle vierge. Ce qu’il contenait est dans « ${kept} », dans votre Drive : supprimez cette copie quand vous n’en avez plus besoin.`;

export const COPY_LEFT =
  'Ce fichier est une copie dont les protections ne sont pas encore posées : la personne propriétaire les pose en l’ouvrant avec Grille SPPE. Vous pouvez remplir la grille sans attendre.';

export const STASH_BROKEN =
  'Une copie a été interrompue, et la liste de communes mise à l’abri pendant ce temps ne se lit plus. Les réponses de la grille ne sont pas touchées. Si la feuille Communes est vide, retrouvez-la par Fichier > Historique des versions ; vérifiez aussi le nom et le code dans Accueil.';

export const filled = (what: string) =>
  `Ce classeur n’est pas un modèle vierge (${what}) : une commune recevrait ces réponses. Rien n’a été copié. Créez d’abord un modèle vierge.`;

export const usedLink = (name: string) =>
  `Ce lien est déjà celui de ${name} dans la feuille Communes. Rien n’a été modifié. Copiez l’adresse du fichier de cette commune-ci.`;

export const TOO_FAST =
  'Google demande d’aller moins vite. Rien n’est perdu et rien n’a été créé en double : recommencez dans une minute.';

export const FULL =
  'Votre espace Google Drive est plein : Google n’a pas créé le fichier. Les copies déjà faites restent, les autres attendent. Faites de la place dans Drive (corbeille comprise), ou demandez-en à votre administrateur, puis reprenez.';

export const quota = (when: string) =>
  `Google limite le nombre de fichiers créés par jour, et cette limite est atteinte. Les copies déjà faites restent, les autres attendent. Revenez ${when}.`;

/** Why nobody was invited to a copy. */
export const OTHER_ADDRESS = 'l’adresse de cette ligne a changé entre-temps : personne n’a été invité';
export const OTHER_ADDRESS_NOW =
  'L’adresse de cette commune a changé dans la feuille Communes. Rien n’a été noté. Relisez la liste.';

/** The error of a line whose copy Google made without telling its address. */
export const addressUnknown = (title: string) =>
  `Copie créée, mais Google n’a pas donné son adresse. Cherchez « ${title} » dans Drive, puis indiquez son lien : ${searchUrl(title)}`;

/** The error of a line whose copy was made, and the file not looked at again since: the run stopped in between. */
export const NOT_LOOKED_AT =
  'Copie créée, mais le passage a été interrompu avant la vérification finale : ouvrez-la et regardez si rien n’y a été ajouté.';

/** The error of a line whose copy was made while people added something to the file. */
export const addedMeanwhile = (what: string) =>
  `Pendant cette copie, le modèle a reçu : ${what}. La copie le contient peut-être : ouvrez-la et retirez-le, ou dites-la perdue pour la refaire.`;

/** The error of a line whose copy may have been made. */
export const copyUnknown = (title: string, text = '') =>
  `Copie interrompue : le fichier existe peut-être. Cherchez « ${title} » dans Drive, puis dites ce qu’il en est : ${searchUrl(title)}${text && ` (Google a répondu : ${text})`}`;

/** The error of a line whose copy a person said is gone. */
export const formerCopy = (link: string) => `L’ancienne copie a été dite perdue : ${link}`;
