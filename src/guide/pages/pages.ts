import type { GuidePages } from '../model';
import { allerVers } from './aller-vers';
import { gouvernance } from './gouvernance';
import { information } from './information';
import { moyens } from './moyens';
import { parcours } from './parcours';

/**
 * The guide's pages, 1 to 29. The server's script never imports them, since Google evaluates it at every call: it
 * reads them from a file that travels with it (docs/decisions/0018).
 */
export const PAGES: GuidePages = { ...information, ...parcours, ...allerVers, ...moyens, ...gouvernance };
