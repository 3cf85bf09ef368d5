import { packEvidence } from '../images/evidence-pack.ts';
import { fileStem } from '../images/file-name.ts';
import { defaultOptions, type Format, type ImageOptions } from '../images/image-options.ts';
import { type ImageFile, makeImage } from '../images/make-image.ts';
import type { Picture } from '../images/picture.ts';
import { toCsv } from '../images/table-csv.ts';
import { toTableJson } from '../images/table-json.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import type { CopiedImage } from './copy.ts';
import { downloadFile } from './download-file.ts';
import type { Exportable } from './exportable.ts';
import { exportMessages } from './messages.ts';
import { pageTools } from './page-tools.ts';

/** Makes one image file of a picture with what the page has. */
export async function makeFile(
  picture: Picture,
  format: Format,
  options: ImageOptions = defaultOptions,
): Promise<ImageFile> {
  return makeImage(picture, format, options, await pageTools());
}

/** Hands an image to the reader; returns what came of it, in words. */
export async function saveImage(
  picture: Picture,
  format: Format,
  language: Language,
  options: ImageOptions = defaultOptions,
): Promise<string> {
  const file = await makeFile(picture, format, options);
  downloadFile(new Blob([file.bytes], { type: file.type }), file.name);
  const saved = translator(exportMessages, language)('saved', { file: file.name });
  return `${saved} ${remarkMissing(file, format, language)}`.trim();
}

/** Makes a picture's PNG for the clipboard. */
export async function imageToCopy(
  picture: Picture,
  language: Language,
  options: ImageOptions = defaultOptions,
): Promise<CopiedImage> {
  const file = await makeFile(picture, 'png', options);
  return {
    png: new Blob([file.bytes], { type: file.type }),
    description: picture.description,
    remark: remarkMissing(file, 'png', language),
  };
}

/** Says which letters our typeface lacks, and how they are drawn instead; else nothing. */
function remarkMissing({ missing }: ImageFile, format: Format, language: Language): string {
  if (missing.length === 0) return '';
  const letters = missing.join(' ');
  const key = format === 'png' || format === 'svg' ? 'otherFont' : 'boxes';
  return translator(exportMessages, language)(key, { letters });
}

/** Hands the claims to the reader as a table. */
export function saveTable(
  picture: Picture,
  format: 'csv' | 'json',
  language: Language,
  hasByteOrderMark = true,
): string {
  const file = `${fileStem(picture.name)}.${format}`;
  const text = format === 'csv' ? toCsv(picture, hasByteOrderMark) : toTableJson(picture);
  const type = format === 'csv' ? 'text/csv' : 'application/json';
  downloadFile(new Blob([text], { type: `${type};charset=utf-8` }), file);
  const saved = translator(exportMessages, language)('saved', { file });
  // A table has no place for it.
  return `${saved} ${picture.lacking ?? ''}`.trim();
}

/** Hands all that a picture is and stands on to the reader, in one zip. */
export async function savePack(
  exportable: Exportable,
  picture: Picture,
  language: Language,
): Promise<string> {
  const images: ImageFile[] = [];
  for (const format of ['svg', 'outlines', 'png', 'pdf'] as const)
    images.push(await makeFile(picture, format));
  // The tables tell of more claims than an image may have room for.
  const listed = picture.rows.map(({ id }) => String(id));
  const ids = new Set([...images.flatMap(({ claims }) => claims), ...listed]);
  const pack = packEvidence(picture, images, await exportable.evidence(ids, picture.name));
  downloadFile(new Blob([pack.bytes], { type: 'application/zip' }), pack.name);
  const saved = translator(exportMessages, language)('saved', { file: pack.name });
  const remarks = images
    .slice(0, 2)
    .map((file, index) => remarkMissing(file, index === 0 ? 'svg' : 'outlines', language));
  return [saved, ...remarks].join(' ').trim();
}
