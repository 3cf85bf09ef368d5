import { type Zippable, zipSync } from 'fflate';
import { hashOf } from './canonical-json.ts';
import { fileStem } from './file-name.ts';
import type { ImageFile } from './make-image.ts';
import type { Picture } from './picture.ts';
import { svgNode, writeSvg } from './svg-tree.ts';
import { toCsv } from './table-csv.ts';
import { toCsvMetadata, toTableJson } from './table-json.ts';

/** A text that belongs to a picture. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
  /** What it is, in the picture's language. */
  readonly words: string;
}

// A zip holds no time zone, and zip's years begin in 1980.
const madeAt = '1980-01-01T12:00:00';

/**
 * One zip with all that a picture is and stands on: its images, description, claims and evidence, a
 * page that shows them offline, and a manifest with the SHA-256 of every file.
 */
export function packEvidence(
  picture: Picture,
  images: readonly ImageFile[],
  texts: readonly TextFile[],
): { name: string; bytes: Uint8Array<ArrayBuffer> } {
  const stem = fileStem(picture.name);
  const text = (content: string) => new TextEncoder().encode(content);
  const files: Record<string, Uint8Array> = {
    'description.txt': text(`${picture.description}\n`),
    [`${stem}.csv`]: text(toCsv(picture)),
    [`${stem}.csv-metadata.json`]: text(toCsvMetadata(picture, `${stem}.csv`)),
    [`${stem}.json`]: text(toTableJson(picture)),
  };
  for (const { name, bytes } of images) files[name] = bytes;
  for (const { name, text: content } of texts) files[name] = text(content);
  const named = [...Object.keys(files), 'manifest.json'];
  files['index.html'] = text(toIndex(picture, images, texts, named));
  const { address, release, dossier } = picture;
  const manifest = {
    software: 'Countersign',
    dossier,
    release,
    address,
    files: Object.entries(files).map(([name, bytes]) => ({
      name,
      bytes: bytes.length,
      sha256: hashOf(bytes),
    })),
  };
  files['manifest.json'] = text(`${JSON.stringify(manifest, null, 2)}\n`);
  const packed: Zippable = Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [`${stem}/${name}`, bytes]),
  );
  return { name: `${stem}.zip`, bytes: zipSync(packed, { mtime: madeAt }) };
}

/** A page without script or anything from elsewhere, for reading the pack offline. */
function toIndex(
  { title, description, name, dossier, release }: Picture,
  images: readonly ImageFile[],
  texts: readonly TextFile[],
  files: readonly string[],
): string {
  const shown = images.find(({ type }) => type === 'image/svg+xml') ?? images[0];
  const head = svgNode('head', {}, [
    svgNode('meta', { charset: 'utf-8' }, []),
    svgNode('title', {}, [title]),
  ]);
  const link = (file: string) =>
    svgNode('li', {}, [svgNode('a', { href: encodeURIComponent(file) }, [file])]);
  const picture = (file: string) =>
    svgNode('img', { src: encodeURIComponent(file), alt: description, width: '1000' }, []);
  const main = svgNode('main', {}, [
    svgNode('h1', {}, [title]),
    ...(shown ? [picture(shown.name)] : []),
    svgNode('p', {}, [description]),
    svgNode('ul', {}, files.map(link)),
    ...texts.flatMap(({ words, text }) => [
      svgNode('h2', {}, [words]),
      svgNode('pre', { style: 'white-space:pre-wrap' }, [text]),
    ]),
    svgNode('p', {}, [`${dossier}, ${release}`]),
  ]);
  const body = svgNode('body', {}, [main]);
  return `<!doctype html>\n${writeSvg(svgNode('html', { lang: name.language }, [head, body]))}\n`;
}
