import type { StylePath } from '../engine/engine';

/** What formats take in Google's words, and how the engine writes it. */

const COLOR = /^#[0-9a-f]{6}$/i;
const NAMED_COLORS: Readonly<Record<string, string>> = { white: '#ffffff', black: '#000000' };

export function colorText(value: unknown): string {
  if (value === null || value === '') return '';
  const color = typeof value === 'string' ? (NAMED_COLORS[value] ?? value) : '';
  if (!COLOR.test(color)) throw new Error(`Invalid argument: ${String(value)} (the host takes #rrggbb)`);
  return color.toLowerCase();
}

function oneOf(value: unknown, known: readonly string[], fallback: string): string {
  if (value === null) return fallback;
  if (typeof value !== 'string' || !known.includes(value))
    throw new Error(`Invalid argument: ${String(value)}`);
  return value;
}

export const WRITERS = {
  background: ['fill.color', colorText],
  color: ['font.color', colorText],
  weight: ['font.b', (v: unknown) => String(oneOf(v, ['bold', 'normal'], 'normal') === 'bold')],
  size: [
    'font.size',
    (v: unknown) => {
      if (!Number.isInteger(v) || (v as number) < 6 || (v as number) > 400)
        throw new Error(`Invalid argument: ${v}`);
      return String(v);
    },
  ],
  horizontal: [
    'alignment.horizontal',
    (v: unknown) =>
      oneOf(v, ['left', 'center', 'right', 'general', 'normal'], 'general').replace('normal', 'general'),
  ],
  vertical: [
    'alignment.vertical',
    (v: unknown) => oneOf(v, ['top', 'middle', 'bottom'], 'bottom').replace('middle', 'center'),
  ],
  wrap: [
    'alignment.wrap_text',
    (v: unknown) => {
      if (typeof v !== 'boolean') throw new Error(`Invalid argument: ${String(v)}`);
      return String(v);
    },
  ],
  format: [
    'num_fmt',
    (v: unknown) => {
      if (typeof v !== 'string') throw new Error(`Invalid argument: ${String(v)}`);
      return v === '' || v === 'General' ? 'general' : v;
    },
  ],
} as const satisfies Record<string, readonly [StylePath, (value: unknown) => string]>;

export const THICKNESS: Readonly<Record<string, string>> = {
  DOTTED: 'dotted',
  DASHED: 'mediumdashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
};
