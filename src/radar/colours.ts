/** One hue in several depths. On white, texts reach 4.5:1 and strokes 3:1. */
export const COLOURS = {
  paper: '#ffffff',
  ink: '#202733',
  /** Ring labels, and what is missing. */
  quiet: '#5a6472',
  ring: '#868d97',
  /** The axis of a pillar « sans objet », and the ground of these words. */
  none: '#8a929e',
  noneGround: '#eceef1',
  /** First and second series. */
  series: ['#2f5fb3', '#4a5563'],
} as const;

export const FONT = 'Arial, Liberation Sans, Helvetica, sans-serif';
