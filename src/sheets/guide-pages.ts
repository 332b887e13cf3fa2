import type { GuideTexts } from '../guide/types';

/** Name of the file that the build writes beside the script, without its extension. */
const FILE = 'guide';

/**
 * The long texts, which the sheets Accueil, Conseils and Repères need: in the script's own text, every call would pay for
 * them.
 * A template that is never evaluated gives its file as it stands (docs/decisions/0018).
 */
export function readGuideTexts(): GuideTexts {
  return JSON.parse(HtmlService.createTemplateFromFile(FILE).getRawContent()) as GuideTexts;
}
