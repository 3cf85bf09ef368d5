import { sizeBounds } from '../images/image-size.ts';
import { charts } from '../view/view.ts';

const { width, height } = sizeBounds;

export const usage = `npm run export -- <chart> … [options]      writes chart images
npm run export -- --all [options]          every chart × source × theme × language
npm run export -- --check <image>          holds an exported image against the dossier

Charts: ${charts.join(', ')}

  --sources 002,003      only these texts (default: all)
  --measure share        shares instead of counts
  --comments             readers' comments too
  --conflicts            of the disagreement, conflicts only
  --format png,svg,pdf   also outlines (SVG with its text as paths), csv, json (default: png)
  --size 1200x675        ${width.min} to ${width.max} by ${height.min} to ${height.max} px, or landscape, square, portrait
  --scale 2              pixels of a PNG per px: 1, 2, 3 or 4
  --theme dark           light, dark or both as light,dark
  --lang fr              en, fr or both as en,fr
  --background white     theme, white or transparent
  --no-title             without title and subtitle
  --no-bom               CSV without the byte order mark
  --out images/          folder to write to (default: here)
  --help                 this

DOSSIER=<folder> takes another dossier.
Exit codes: 0 done, or the image as exported and every claim of it unchanged; 1 something failed, a
claim changed, was withdrawn or is not ours, or the file was edited; 2 wrong arguments; 3 the image
cannot be read, is damaged or none of ours.

A file’s name tells chart, sources, share, language, theme, size and scale. What it does not tell
(comments, conflicts, background, title) goes into a folder of its own, or the later file replaces
the earlier.`;

/** Arguments that cannot be understood; the message says which and what to write. */
export class UsageError extends Error {}
