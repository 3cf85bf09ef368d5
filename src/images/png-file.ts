import { hashOf } from './canonical-json.ts';
import { type ImageRecord, recordKey } from './image-record.ts';
import type { Picture } from './picture.ts';
import { internationalText, type PngChunk, physicalSize, readPng, writePng } from './png-chunks.ts';
import { toXmp } from './xmp.ts';

/** CSS px to the metre: 96 to the inch. */
const pxPerMetre = 96 / 0.0254;

/** Chunks that say how a picture is to be shown, which a painter may have written for itself. */
const replaced = new Set(['pHYs', 'iTXt', 'tEXt', 'zTXt', 'tIME', 'eXIf']);

/** SHA-256 (hex) of a PNG's pixel data as it stands in the file, compressed. */
export function hashOfPixels(chunks: readonly PngChunk[]): string {
  const data = chunks.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data);
  const whole = new Uint8Array(data.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of data) {
    whole.set(part, at);
    at += part.length;
  }
  return hashOf(whole);
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
    [recordKey, JSON.stringify({ ...record, picture: hashOfPixels(chunks) })],
    ['XML:com.adobe.xmp', toXmp({ title, description, credit, address, language: name.language })],
  ] as const;
  return writePng([
    header,
    physicalSize(Math.round(pxPerMetre * scale)),
    ...texts.map(([keyword, text]) => internationalText(keyword, text)),
    ...rest.filter(({ type }) => !replaced.has(type)),
  ]);
}
