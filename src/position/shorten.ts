/** A text cut to so many characters, « … » after what is left of it; whole where it is short enough. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  // Not between the two halves of a character.
  const end = /[\ud800-\udbff]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
  return `${text.slice(0, end)}…`;
}
