import type { GuidePages } from '../types';
import { allerVers } from './aller-vers';
import { gouvernance } from './gouvernance';
import { information } from './information';
import { moyens } from './moyens';
import { parcours } from './parcours';

/** The guide's pages, 1 to 29. */
export const PAGES: GuidePages = { ...information, ...parcours, ...allerVers, ...moyens, ...gouvernance };
