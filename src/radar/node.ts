/** A small SVG tree, read twice: as text by `svgText`, as elements by the sidebar. */
export type SvgNode = SvgGroup | SvgLeaf;

export type SvgAttributes = Readonly<Record<string, string | number>>;

export interface SvgGroup {
  readonly tag: string;
  readonly attributes: SvgAttributes;
  readonly children: readonly SvgNode[];
}

export interface SvgLeaf {
  readonly tag: string;
  readonly attributes: SvgAttributes;
  /** Plain text, never markup. */
  readonly text: string;
}

export function group(tag: string, attributes: SvgAttributes, children: readonly SvgNode[] = []): SvgGroup {
  return { tag, attributes, children };
}

export function leaf(tag: string, attributes: SvgAttributes, text: string): SvgLeaf {
  return { tag, attributes, text };
}
