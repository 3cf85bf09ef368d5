import { elementsOf, type SvgNode, textOf } from './svg-tree.ts';
import { weightOf } from './typeface.ts';

type Pdf = PDFKit.PDFDocument;
type Paint = string | PDFKit.PDFLinearGradient;

const looksUndrawn = [
  'opacity',
  'stroke-opacity',
  'transform',
  'rx',
  'clip-path',
  'mask',
  'filter',
];
const spoken = new Set(['title', 'desc', 'metadata', 'style']);

/**
 * Draws on a PDF's page what our charts consist of: paths, rectangles, circles, lines of text and
 * linear gradients. Throws on any other element, and on looks that it does not know, so that nothing
 * is ever silently left out.
 */
export function drawPdf(pdf: Pdf, node: SvgNode, gradients = gradientsOf(pdf, node)): void {
  const { name, attributes: at } = node;
  if (spoken.has(name) || name === 'defs') return;
  const unknown = looksUndrawn.find((look) => look in at);
  if (unknown) throw new Error(`A PDF cannot hold “${unknown}” of <${name}> yet.`);
  const length = (key: string) => Number(at[key] ?? 0);
  if (name === 'g' || name === 'svg') {
    for (const child of elementsOf(node)) drawPdf(pdf, child, gradients);
  } else if (name === 'text') drawText(pdf, node);
  else if (name === 'path') paint(pdf, at, gradients, () => pdf.path(at.d ?? ''));
  else if (name === 'rect')
    paint(pdf, at, gradients, () =>
      pdf.rect(length('x'), length('y'), length('width'), length('height')),
    );
  else if (name === 'circle')
    paint(pdf, at, gradients, () => pdf.circle(length('cx'), length('cy'), length('r')));
  else throw new Error(`A PDF cannot hold <${name}> yet.`);
}

function drawText(pdf: Pdf, node: SvgNode): void {
  const { attributes: at } = node;
  const text = textOf(node);
  pdf.font(String(weightOf(at['font-weight'])), Number(at['font-size']));
  const width = pdf.widthOfString(text);
  const before = { middle: width / 2, end: width }[at['text-anchor'] ?? ''] ?? 0;
  pdf.fillColor(at.fill ?? '#000000', 1);
  pdf.text(text, Number(at.x) - before, Number(at.y), { lineBreak: false, baseline: 'alphabetic' });
}

type Shades = ReadonlyMap<string, (opacity: number) => PDFKit.PDFLinearGradient>;

function paint(pdf: Pdf, at: SvgNode['attributes'], gradients: Shades, trace: () => void): void {
  const toPaint = (value: string, opacity: number): Paint =>
    gradients.get(value)?.(opacity) ?? value;
  const opacity = Number(at['fill-opacity'] ?? 1);
  const { fill = '#000000', stroke = 'none' } = at;
  // Looks come before the path: between a path and its painting a PDF allows none.
  if (fill !== 'none') {
    pdf.fillColor(toPaint(fill, opacity), gradients.has(fill) ? 1 : opacity);
    trace();
    pdf.fill();
  }
  if (stroke !== 'none' && at['stroke-width'] !== '0') {
    pdf.lineWidth(Number(at['stroke-width'] ?? 1)).strokeColor(toPaint(stroke, 1), 1);
    const [on, off = on] = at['stroke-dasharray']?.split(/[\s,]+/).map(Number) ?? [];
    if (on === undefined) pdf.undash();
    else pdf.dash(on, { space: off ?? on });
    trace();
    pdf.stroke();
  }
}

function gradientsOf(pdf: Pdf, root: SvgNode): Shades {
  const found = new Map<string, (opacity: number) => PDFKit.PDFLinearGradient>();
  const search = (node: SvgNode) => {
    if (node.name === 'linearGradient')
      found.set(`url(#${node.attributes.id})`, (opacity) => toGradient(pdf, node, opacity));
    elementsOf(node).forEach(search);
  };
  search(root);
  return found;
}

function toGradient(pdf: Pdf, node: SvgNode, opacity: number): PDFKit.PDFLinearGradient {
  const end = (key: string) => Number(node.attributes[key] ?? 0);
  const gradient = pdf.linearGradient(end('x1'), end('y1'), end('x2'), end('y2'));
  for (const { attributes } of elementsOf(node))
    gradient.stop(
      Number(attributes.offset ?? 0),
      attributes['stop-color'] ?? '#000000',
      Number(attributes['stop-opacity'] ?? 1) * opacity,
    );
  return gradient;
}
