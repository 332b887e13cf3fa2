import type { CommuneCalls } from '../../../contract/communes';
import type { GridCalls } from '../../../contract/grid';
import type { ListCalls } from '../../../contract/list';
import type { SharingCalls } from '../../../contract/sharing';
import type { TerritoryCalls } from '../../../contract/territory';
import { type Client, createClient } from '../../shared/client';

type Calls = keyof (SharingCalls &
  CommuneCalls &
  TerritoryCalls &
  Pick<ListCalls, 'openList'> &
  Pick<GridCalls, 'ping' | 'readGuideTexts'>);

/** As long as Google lets a script run, and the journey. */
const WHOLE_RUN = 370_000;

/** Longest wait for each call, in milliseconds. */
const TIMEOUTS: Readonly<Record<Calls, number>> = {
  ping: 20_000,
  readSharing: 60_000,
  prepareSharing: WHOLE_RUN,
  sharePartner: 120_000,
  unsharePartner: 120_000,
  chooseAnswerers: WHOLE_RUN,
  settleReferent: 60_000,
  showPartners: 60_000,
  readPerspectives: 60_000,
  readGuideTexts: 60_000,
  saveRegard: 120_000,
  saveDecision: 120_000,
  showRegard: 60_000,
  openList: 60_000,
  readCommunes: 60_000,
  copyCommune: WHOLE_RUN,
  settleCommune: 120_000,
  noteInvitation: 120_000,
  makeTemplate: WHOLE_RUN,
  readTerritory: 120_000,
  showNextToAllow: 120_000,
  prepareTerritory: WHOLE_RUN,
  acceptLinks: WHOLE_RUN,
};

/** The calls of the page where one shares, copies and compares. */
export type CoordinationClient = Client<Calls>;

export function createCoordinationClient(): CoordinationClient {
  return createClient(TIMEOUTS);
}
