/** One hue in several depths. On white, texts reach 4.5:1 and strokes 3:1. */
export const COLOURS = {
  paper: '#ffffff',
  ink: '#1f2328',
  /** Ring labels, and what is missing. */
  quiet: '#5a6069',
  ring: '#868d97',
  /** First and second series. */
  series: ['#2f5fb3', '#17335f'],
} as const;

export const FONT = 'system-ui, -apple-system, Segoe UI, Roboto, Arial, sans-serif';
