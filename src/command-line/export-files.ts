import { nodeTools } from '../browserless/node-tools.ts';
import { fileStem } from '../images/file-name.ts';
import { makeImage } from '../images/make-image.ts';
import { toCsv } from '../images/table-csv.ts';
import { toTableJson } from '../images/table-json.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import type { Dossier } from '../pictures/edition.ts';
import { pictureOf } from '../pictures/picture-of.ts';
import { commandMessages } from './messages.ts';
import { type PlannedFile, planFiles } from './plan-files.ts';
import { showProgress, type Terminal } from './progress.ts';
import type { ExportRequest } from './read-arguments.ts';
import { ensureWritable, writeWhole } from './write-whole.ts';

interface MadeFile {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** Letters that stand as boxes, since the typeface lacks them. */
  readonly missing: readonly string[];
}

/**
 * Makes and writes every file asked for; the words to close with, in the language `spoken`. Throws
 * where one cannot be made.
 */
export async function exportFiles(
  request: ExportRequest,
  dossier: Dossier,
  terminal: Terminal,
  spoken: Language = 'en',
): Promise<string[]> {
  const planned = planFiles(request, dossier);
  ensureWritable(request.out);
  const tools = nodeTools();
  const progress = showProgress(terminal, planned.length);
  const boxed = new Set<string>();
  const start = performance.now();
  try {
    for (const plan of planned) {
      const { name, content, missing } = await makeFile(plan);
      for (const letter of missing) boxed.add(letter);
      progress.step(writeWhole(request.out, name, content));
    }
  } finally {
    progress.end();
  }
  const say = translator(commandMessages, spoken);
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const seconds = ((performance.now() - start) / 1000).toLocaleString(spoken, digits);
  return [
    ...(boxed.size > 0 ? [say('boxes', { letters: [...boxed].join(' ') })] : []),
    say('written', { n: planned.length, folder: request.out, seconds }),
  ];

  async function makeFile({ chart, view, look, format }: PlannedFile): Promise<MadeFile> {
    const picture = pictureOf(chart, dossier, view, look);
    const stem = fileStem(picture.name);
    if (format === 'csv')
      return {
        name: `${stem}.csv`,
        content: toCsv(picture, request.hasByteOrderMark),
        missing: [],
      };
    if (format === 'json')
      return { name: `${stem}.json`, content: toTableJson(picture), missing: [] };
    const { name, bytes, missing } = await makeImage(picture, format, request.options, tools);
    return { name, content: bytes, missing };
  }
}
