import type { GuideTexts } from '../../types';
import { allerVers } from './aller-vers';
import { gouvernance } from './gouvernance';
import { information } from './information';
import { moyens } from './moyens';
import { parcours } from './parcours';

/**
 * Whom to ask for what, by criterion number: each partner that the criterion's guide page names, and those that the
 * other public documents of `ASK_SOURCES` speak of.
 */
export const ASKS: GuideTexts['asks'] = {
  ...information,
  ...parcours,
  ...allerVers,
  ...moyens,
  ...gouvernance,
};
