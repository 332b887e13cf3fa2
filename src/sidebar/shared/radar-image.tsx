import { type ComponentChild, h } from 'preact';
import type { SvgNode } from '../../radar/node';

/** The radar's tree as elements of the page. */
export function elementOf(node: SvgNode): ComponentChild {
  const content = 'text' in node ? [node.text] : node.children.map(elementOf);
  return h(node.tag, node.attributes as Record<string, string | number>, ...content);
}
