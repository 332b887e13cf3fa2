import type { CommuneCalls } from '../contract/communes';

const later = (): never => {
  throw new Error('not built yet');
};

export const communeCalls: CommuneCalls = {
  readCommunes: later,
  addCommunes: later,
  copyCommune: later,
  settleCommune: later,
  makeModel: later,
};
