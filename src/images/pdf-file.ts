import PDFDocument from 'pdfkit';
import { toBytes } from 'pdfkit/output';
import { drawPdf } from './draw-pdf.ts';
import type { Size } from './image-size.ts';
import type { SvgNode } from './svg-tree.ts';
import { fontWeights, type Typeface } from './typeface.ts';

/** A CSS px in PDF points: 1/96 and 1/72 of an inch. */
const pointsPerPx = 0.75;

/** What a PDF says of itself. */
export interface PdfWords {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** The record of the image, for the keywords. */
  readonly record: string;
}

/** An image as a PDF: one page of its size, vector, its text as text in the shipped fonts. */
export async function toPdf(
  svg: SvgNode,
  size: Size,
  zoom: number,
  typeface: Typeface,
  words: PdfWords,
): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = new PDFDocument({
    size: [size.width * pointsPerPx, size.height * pointsPerPx],
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: words.language,
    displayTitle: true,
    // Else the standard Helvetica is listed, which nothing embeds.
    font: '',
    info: {
      Title: words.title,
      Subject: words.description,
      Keywords: words.record,
      Creator: 'Countersign',
      Producer: 'Countersign, PDFKit',
    },
  });
  for (const weight of fontWeights) pdf.registerFont(String(weight), typeface[weight].woff);
  // The drawing's text is one figure to a screen reader, and the description says what it shows.
  const figure = pdf.struct('Figure', { alt: words.description }, () => {
    pdf.scale(pointsPerPx * zoom);
    drawPdf(pdf, svg);
  });
  pdf.addStructure(figure);
  figure.end();
  const bytes = toBytes(pdf);
  pdf.end();
  return bytes;
}
