import { type ImageRecord, parseRecord, recordKey } from '../images/image-record.ts';
import { isPng, readInternationalText, readPng } from '../images/png-chunks.ts';
import { hashOfPixels } from '../images/png-file.ts';
import { hashOfDrawing, recordInSvg } from '../images/svg-file.ts';

/** Larger than any image that we make, bytes. */
export const bytesAtMost = 48e6;

/** Why an image tells nothing: each is a key of the messages. */
export type Unreadable = 'empty' | 'huge' | 'unknownFormat' | 'pdf' | 'damaged' | 'foreign';

/** What an image says of itself. */
export interface OpenedImage {
  readonly record: ImageRecord;
  /** Whether its picture is byte for byte as it was exported. */
  readonly isIntact: boolean;
}

/** Reads what an exported PNG or SVG carries. Nothing of the file is run or drawn. */
export function readImage(bytes: Uint8Array): OpenedImage | Unreadable {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > bytesAtMost) return 'huge';
  if (isPng(bytes)) return readFromPng(bytes);
  const start = new TextDecoder().decode(bytes.subarray(0, 1000)).trimStart();
  if (start.startsWith('%PDF')) return 'pdf';
  return /^\ufeff?<(\?xml|!--|!DOCTYPE svg|svg)/i.test(start)
    ? readFromSvg(bytes)
    : 'unknownFormat';
}

function readFromPng(bytes: Uint8Array): OpenedImage | Unreadable {
  try {
    const chunks = readPng(bytes);
    const texts = chunks.map(readInternationalText);
    const found = texts.find((text) => text?.keyword === recordKey);
    if (!found) return 'foreign';
    const record = parseRecord(found.text);
    return record ? { record, isIntact: record.picture === hashOfPixels(chunks) } : 'damaged';
  } catch (error) {
    if (error instanceof RangeError) return 'damaged';
    throw error;
  }
}

function readFromSvg(bytes: Uint8Array): OpenedImage | Unreadable {
  const text = new TextDecoder().decode(bytes);
  if (!text.trimEnd().endsWith('</svg>')) return 'damaged';
  const found = recordInSvg(text);
  if (found === null || !found.includes(recordKey)) return 'foreign';
  const record = parseRecord(found);
  return record ? { record, isIntact: record.picture === hashOfDrawing(text) } : 'damaged';
}
