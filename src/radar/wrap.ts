/** Widths in ems, rather too wide than too narrow: the reader's font is unknown. */
function widthOfCharacter(character: string): number {
  if (/[ \u00a0'’.,:;|!iljtfrI()/-]/.test(character)) return 0.38;
  if (/[mwMW@%]/.test(character)) return 1.05;
  if (/[A-ZÀ-Þ]/.test(character)) return 0.74;
  return (character.codePointAt(0) ?? 0) > 0x24f ? 1 : 0.62;
}

/** Estimated width of a text, in the unit of `size`, its font size. */
export function widthOf(text: string, size: number): number {
  return Array.from(text).reduce((sum, character) => sum + widthOfCharacter(character) * size, 0);
}

/** Cuts a word that is wider than a line by itself. */
function pieces(word: string, size: number, width: number): string[] {
  const cut: string[] = [''];
  for (const character of Array.from(word)) {
    const last = cut[cut.length - 1] ?? '';
    if (last !== '' && widthOf(last + character, size) > width) cut.push(character);
    else cut[cut.length - 1] = last + character;
  }
  return cut;
}

/** Breaks a text into lines of at most `width`, at its spaces where it can. */
export function wrap(text: string, size: number, width: number): string[] {
  const words = text
    .split(/[ \t\r\n]+/)
    .filter((word) => word !== '')
    .flatMap((word) => pieces(word, size, width));
  const lines: string[] = [];
  for (const word of words) {
    const last = lines[lines.length - 1];
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
