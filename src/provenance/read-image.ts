import { type ImageRecord, isSealed, parseRecord, recordKey } from '../images/image-record.ts';
import { isPng, readInternationalText, readPng, writePng } from '../images/png-chunks.ts';
import { hashOfPng, recordChunk } from '../images/png-file.ts';
import { hashOfDrawing, recordInSvg } from '../images/svg-file.ts';
import { bytesAtMost } from './largest-image.ts';

/** Why an image tells nothing: each is a key of the messages. */
export type Unreadable = 'empty' | 'huge' | 'unknownFormat' | 'pdf' | 'damaged' | 'foreign';

/** What an image says of itself. */
export interface OpenedImage {
  readonly record: ImageRecord;
  /** Whether the file is byte for byte as it was exported. */
  readonly isIntact: boolean;
}

/** How much of a file's start and end tells what it is, bytes. */
const edge = 4096;

// Instructions and a document type may stand before it, and some programs write a prefix.
const startOfSvg =
  /^(<\?[^<]*|<!(doctype svg|entity|attlist|element)\b[^<]*)*<(\w+:)?svg([\s/>]|$)/i;
const endOfSvg = /<(\/(\w+:)?svg\s*|(\w+:)?svg\b[^<]*\/)>$/;

/** Reads what an exported PNG or SVG carries. Nothing of the file is run or drawn. */
export function readImage(bytes: Uint8Array): OpenedImage | Unreadable {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > bytesAtMost) return 'huge';
  if (isPng(bytes)) return readFromPng(bytes);
  const start = edgeOf(bytes.subarray(0, edge));
  if (start.startsWith('%PDF')) return 'pdf';
  return startOfSvg.test(start) ? readFromSvg(bytes) : 'unknownFormat';
}

function readFromPng(bytes: Uint8Array): OpenedImage | Unreadable {
  try {
    const chunks = readPng(bytes);
    const chunk = recordChunk(chunks);
    const found = chunk && readInternationalText(chunk);
    if (!found) return 'foreign';
    const record = parseRecord(found.text);
    if (!record) return 'damaged';
    const hasNoMore = writePng(chunks).length === bytes.length;
    return { record, isIntact: hasNoMore && isSealed(found.text, record, hashOfPng(chunks)) };
  } catch (error) {
    if (error instanceof RangeError) return 'damaged';
    throw error;
  }
}

function readFromSvg(bytes: Uint8Array): OpenedImage | Unreadable {
  if (!endOfSvg.test(edgeOf(bytes.subarray(-edge)))) return 'damaged';
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const found = recordInSvg(text);
  if (found === null || !found.includes(recordKey)) return 'foreign';
  const record = parseRecord(found);
  return record ? { record, isIntact: isSealed(found, record, hashOfDrawing(text)) } : 'damaged';
}

/** The text of a file's start or end, without comments and the space around it. */
function edgeOf(bytes: Uint8Array): string {
  return new TextDecoder()
    .decode(bytes)
    .replace(/<!--[\s\S]*?-->/g, '')
    .trim();
}
