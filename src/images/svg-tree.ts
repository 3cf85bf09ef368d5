/** An element of an image as plain data, so that files of every kind are made without a DOM. */
export interface SvgNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (SvgNode | string)[];
}

/** An element of given parts. */
export function svgNode(
  name: string,
  attributes: SvgNode['attributes'],
  children: SvgNode['children'],
): SvgNode {
  return { name, attributes, children };
}

// An image has no stylesheet, no keyboard and nothing that opens.
const ofPageOnly = new Set(['class', 'style', 'tabindex', 'role', 'data-opens']);

/** Attributes that hold lengths and paths; two decimals are finer than any printer. */
const geometry = new Set(['d', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r']);
const sizes = new Set(['width', 'height', 'font-size', 'stroke-width']);

/** Reads what was drawn, without what only a page needs: areas to hit, empty layers, classes. */
export function readSvg(element: Element): SvgNode {
  const attributes: Record<string, string> = {};
  for (const { name, value } of element.attributes)
    if (!ofPageOnly.has(name) && !name.startsWith('xmlns'))
      attributes[name] = geometry.has(name) || sizes.has(name) ? roundIn(value) : value;
  const children: (SvgNode | string)[] = [];
  for (const node of element.childNodes) {
    if (node.nodeType === 3 && node.nodeValue) children.push(node.nodeValue);
    if (!isElement(node) || node.hasAttribute('pointer-events')) continue;
    const child = readSvg(node);
    // Recharts leaves a layer for each depth, and a clip path that nothing uses.
    const isClip = child.name === 'defs' && child.children.every(isNamed('clipPath'));
    if (!isClip && (child.name !== 'g' || child.children.length > 0)) children.push(child);
  }
  return { name: element.localName, attributes, children };
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isNamed(name: string) {
  return (child: SvgNode | string) => typeof child !== 'string' && child.name === name;
}

function roundIn(value: string): string {
  return value.replace(/-?\d+\.\d{3,}(e-?\d+)?/g, (number) =>
    String(Math.round(Number(number) * 100) / 100 || 0),
  );
}

/** The elements among a node's children. */
export function elementsOf({ children }: SvgNode): SvgNode[] {
  return children.filter((child) => typeof child !== 'string');
}

/** All text inside a node. */
export function textOf(node: SvgNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** The same tree with every node exchanged for what `change` makes of it, children first. */
export function mapSvg(node: SvgNode, change: (node: SvgNode) => SvgNode): SvgNode {
  const children = node.children.map((child) =>
    typeof child === 'string' ? child : mapSvg(child, change),
  );
  return change({ ...node, children });
}

/** A node as XML: the one serialiser, since each DOM writes entities and names in its own way. */
export function writeSvg({ name, attributes, children }: SvgNode): string {
  const words = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const start = `<${name}${words.join('')}`;
  if (children.length === 0) return `${start}/>`;
  const inner = children.map((child) =>
    typeof child === 'string' ? escapeXml(child) : writeSvg(child),
  );
  return `${start}>${inner.join('')}</${name}>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser would otherwise make spaces of them in an attribute, or drop them.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function escapeXml(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (sign) => entities[sign] ?? sign);
}

/** What stood before `writeSvg` wrote it as XML. */
export function readEscaped(text: string): string {
  const signs = new Map(Object.entries(entities).map(([sign, entity]) => [entity, sign]));
  return text.replace(/&[#\w]+;/g, (entity) => signs.get(entity) ?? entity);
}
