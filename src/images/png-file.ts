import { hashOf } from './canonical-json.ts';
import { type ImageRecord, recordKey, writeRecord } from './image-record.ts';
import type { Picture } from './picture.ts';
import {
  internationalText,
  type PngChunk,
  physicalSize,
  readInternationalText,
  readPng,
  writePng,
} from './png-chunks.ts';
import { toXmp } from './xmp.ts';

/** CSS px to the metre: 96 to the inch. */
const pxPerMetre = 96 / 0.0254;

/** Chunks that say how a picture is to be shown, which a painter may have written for itself. */
const replaced = new Set(['pHYs', 'iTXt', 'tEXt', 'zTXt', 'tIME', 'eXIf']);

/** The chunk that holds an image's record; undefined where there is none. */
export function recordChunk(chunks: readonly PngChunk[]): PngChunk | undefined {
  return chunks.find((chunk) => readInternationalText(chunk)?.keyword === recordKey);
}

/** SHA-256 (hex) of a PNG file but for its record. */
export function hashOfPng(chunks: readonly PngChunk[]): string {
  const record = recordChunk(chunks);
  return hashOf(writePng(chunks.filter((chunk) => chunk !== record)));
}

/**
 * A painted PNG with all that it is to carry, before the pixels, since some programs read nothing
 * after them. `scale` is in pixels per CSS px.
 */
export function describePng(
  painted: Uint8Array,
  picture: Picture,
  record: ImageRecord,
  scale: number,
): Uint8Array<ArrayBuffer> {
  const chunks = readPng(painted);
  const [header, ...rest] = chunks;
  if (!header) throw new Error('The picture was painted without a header.');
  const { title, description, credit, dossier, release, address, name } = picture;
  const texts = [
    ['Title', title],
    ['Description', description],
    ['Source', `${credit} – ${dossier}`],
    ['Software', recordKey],
    ['Address', address],
    ['Release', release],
    ['XML:com.adobe.xmp', toXmp({ title, description, credit, address, language: name.language })],
  ] as const;
  const head = [
    header,
    physicalSize(Math.round(pxPerMetre * scale)),
    ...texts.map(([keyword, text]) => internationalText(keyword, text)),
  ];
  const pixels = rest.filter(({ type }) => !replaced.has(type));
  const written = writeRecord(record, hashOfPng([...head, ...pixels]));
  return writePng([...head, internationalText(recordKey, written), ...pixels]);
}
