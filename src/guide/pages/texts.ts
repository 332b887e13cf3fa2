import { criteriaNaming } from '../partner-profiles';
import type { GuideTexts } from '../types';
import { ASKS } from './asks/asks';
import { DUTY_TEXTS } from './duties';
import { GLOSSARY } from './glossary';
import { HELP } from './help';
import { PAGES } from './pages';
import { PARTNER_PROFILES } from './partner-profiles';
import { UPDATES } from './updates';

/**
 * All long texts. The server's script never imports them, since Google evaluates it at every call: it reads them
 * from a file that travels with it (docs/decisions/0018).
 */
export const GUIDE_TEXTS: GuideTexts = {
  pages: PAGES,
  asks: ASKS,
  updates: UPDATES,
  duties: DUTY_TEXTS,
  glossary: GLOSSARY,
  help: HELP,
  partners: PARTNER_PROFILES.map((profile) => ({ ...profile, criteria: criteriaNaming(profile) })),
};
