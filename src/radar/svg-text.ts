import type { SvgNode } from './node';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const isSurrogate = (code: number) => code >= 0xd800 && code <= 0xdfff;

/** XML forbids control characters, lone surrogates and two code points, even escaped: they are left out. */
function isAllowed(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return !isSurrogate(code) && code !== 0xfffe && code !== 0xffff;
}

function escaped(text: string): string {
  return Array.from(text)
    .filter(isAllowed)
    .map((character) => ENTITIES[character] ?? character)
    .join('');
}

/** The tree as an SVG document, every text and attribute escaped. */
export function svgText(node: SvgNode): string {
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
  const content = 'text' in node ? escaped(node.text) : node.children.map(svgText).join('');
  return content === ''
    ? `<${node.tag}${attributes}/>`
    : `<${node.tag}${attributes}>${content}</${node.tag}>`;
}
