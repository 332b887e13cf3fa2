import type { SharingCalls } from '../contract/sharing';

const later = (): never => {
  throw new Error('not built yet');
};

export const sharingCalls: SharingCalls = {
  readSharing: later,
  prepareSharing: later,
  sharePartner: later,
  unsharePartner: later,
  readPerspectives: later,
};
