import { PNG } from 'pngjs';
import type { Claim } from '../api/contract.ts';
import { carryClaim, type ImageRecord, recordKey } from '../images/image-record.ts';
import { internationalText, type PngChunk, readPng, writePng } from '../images/png-chunks.ts';
import { writeSvg } from '../images/svg-tree.ts';

/** The record of an image that draws the given claims in a view of sources 002 and 003, in French. */
export function recordOf(claims: readonly Claim[], parts: Partial<ImageRecord> = {}): ImageRecord {
  return {
    software: recordKey,
    chart: 'signature-counts',
    address: '?sources=002,003&lang=fr&theme=dark',
    release: 'f'.repeat(64),
    dossier: 'A letter',
    claims: claims.map(carryClaim),
    ...parts,
  };
}

const [header, ...rest] = readPng(PNG.sync.write(new PNG({ width: 1, height: 1 })));

/** A PNG of one pixel with chunks between its header and its pixel. */
export function pngWith(...chunks: PngChunk[]): Uint8Array<ArrayBuffer> {
  if (!header) throw new Error('a PNG without a header');
  return writePng([header, ...chunks, ...rest]);
}

/** A PNG that carries a record, or whatever stands in a record's place. */
export function pngOfRecord(record: unknown): Uint8Array<ArrayBuffer> {
  return pngWith(internationalText(recordKey, textOf(record)));
}

/** An SVG that carries a record, or whatever stands in a record's place. */
export function svgOfRecord(record: unknown): Uint8Array<ArrayBuffer> {
  const metadata = { name: 'metadata', attributes: {}, children: [textOf(record)] };
  const attributes = { xmlns: 'http://www.w3.org/2000/svg' };
  return new TextEncoder().encode(writeSvg({ name: 'svg', attributes, children: [metadata] }));
}

// What is text already may be JSON that no value can be written as.
function textOf(record: unknown): string {
  return typeof record === 'string' ? record : JSON.stringify(record);
}
