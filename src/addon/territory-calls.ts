import type { TerritoryCalls } from '../contract/territory';

const later = (): never => {
  throw new Error('not built yet');
};

export const territoryCalls: TerritoryCalls = {
  readTerritory: later,
  prepareTerritory: later,
  addToTerritory: later,
};
