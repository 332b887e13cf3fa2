import { type AddonBundle, readBundle } from '../host/index';

/** What the build wrote, under the add-on's name; throws where nothing is built. */
export const builtAddon = (): AddonBundle => ({ ...readBundle(), name: 'Grille SPPE' });
