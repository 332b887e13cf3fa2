/**
 * A short sum of a text (FNV-1a, 32 bits, in hexadecimal): it tells that a text was changed by mistake, and resists no
 * one who means to.
 */
export function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}
