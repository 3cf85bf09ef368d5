import { packEvidence } from '../images/evidence-pack.ts';
import { fileStem } from '../images/file-name.ts';
import { defaultOptions, type Format, type ImageOptions } from '../images/image-options.ts';
import { type ImageFile, makeImage } from '../images/make-image.ts';
import type { Picture } from '../images/picture.ts';
import { toCsv } from '../images/table-csv.ts';
import { toTableJson } from '../images/table-json.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
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
  const say = translator(exportMessages, language);
  const saved = say('saved', { file: file.name });
  if (file.missing.length === 0) return saved;
  const letters = file.missing.join(' ');
  return `${saved} ${say(format === 'png' || format === 'svg' ? 'otherFont' : 'boxes', { letters })}`;
}

/** Hands the claims to the reader as a table. */
export function saveTable(
  picture: Picture,
  format: 'csv' | 'json',
  language: Language,
  hasByteOrderMark = true,
): string {
  const file = `${fileStem(picture.name)}.${format}`;
  const text = format === 'csv' ? toCsv(picture.rows, hasByteOrderMark) : toTableJson(picture);
  const type = format === 'csv' ? 'text/csv' : 'application/json';
  downloadFile(new Blob([text], { type: `${type};charset=utf-8` }), file);
  return translator(exportMessages, language)('saved', { file });
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
  const { width, height } = defaultOptions.size;
  const { claims } = picture.draw({ ...defaultOptions, width, height });
  const pack = packEvidence(picture, images, await exportable.evidence(claims, picture.name));
  downloadFile(new Blob([pack.bytes], { type: 'application/zip' }), pack.name);
  return translator(exportMessages, language)('saved', { file: pack.name });
}
