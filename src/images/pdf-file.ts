import PDFDocument from 'pdfkit';
import { toBytes } from 'pdfkit/output';
import { drawPdf } from './draw-pdf.ts';
import type { Size } from './image-size.ts';
import type { Picture } from './picture.ts';
import type { SvgNode } from './svg-tree.ts';
import { fontWeights, type Typeface } from './typeface.ts';
import { toXmp } from './xmp.ts';

/** A CSS px in PDF points: 1/96 and 1/72 of an inch. */
const pointsPerPx = 0.75;

/** PDFKit writes its own XMP with “&” and “<” as they are, which is no XML. */
class DescribedPdf extends PDFDocument {
  xmp = '';

  override endMetadata(): void {
    const packet = this.ref({ Type: 'Metadata', Subtype: 'XML' });
    packet.compress = false;
    packet.end(new TextEncoder().encode(this.xmp));
    this._root.data.Metadata = packet;
  }
}

/** An image as a PDF: one page of its size, vector, its text as text in the shipped fonts. */
export async function toPdf(
  svg: SvgNode,
  size: Size,
  zoom: number,
  typeface: Typeface,
  picture: Picture,
  record: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, description, name } = picture;
  const pdf = new DescribedPdf({
    size: [size.width * pointsPerPx, size.height * pointsPerPx],
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: name.language,
    displayTitle: true,
    // Else PDFKit looks for its Helvetica, which a page does not have and nothing embeds.
    font: '',
    info: {
      Title: title,
      Subject: description,
      Keywords: record,
      Creator: 'Countersign',
      Producer: 'Countersign, PDFKit',
      CreationDate: new Date(0),
    },
  });
  // PDFKit makes the file's id of it; the same picture is to be the same bytes whenever it is made.
  delete pdf.info.CreationDate;
  pdf.xmp = toXmp({ ...picture, language: name.language });
  for (const weight of fontWeights) pdf.registerFont(String(weight), typeface[weight].woff);
  // The drawing's text is one figure to a screen reader, and the description says what it shows.
  const figure = pdf.struct('Figure', { alt: description }, () => {
    pdf.scale(pointsPerPx * zoom);
    drawPdf(pdf, svg);
  });
  const whole = pdf.struct('Document', {}, [figure]);
  pdf.addStructure(whole);
  whole.end();
  const bytes = toBytes(pdf);
  pdf.end();
  return bytes;
}
