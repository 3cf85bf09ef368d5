import type { Look } from '../images/picture.ts';
import type { Dossier } from '../pictures/edition.ts';
import { type ChartName, defaultView, knownSources, type View } from '../view/view.ts';
import type { ExportRequest, FileFormat } from './read-arguments.ts';
import { UsageError } from './told-error.ts';

/** One file to be made. */
export interface PlannedFile {
  readonly chart: ChartName;
  readonly view: View;
  readonly look: Look;
  readonly format: FileFormat;
}

/** Every file that is asked for. Throws a UsageError on a source that the dossier does not have. */
export function planFiles(request: ExportRequest, dossier: Dossier): PlannedFile[] {
  const ids = dossier.sources.map(({ id }) => id);
  const unknown = request.sources?.find((id) => !ids.includes(id));
  if (unknown !== undefined)
    throw new UsageError('unknownSource', { word: unknown, known: ids.join(', ') });
  const { measure, comments, conflicts } = request;
  const together = request.sources;
  const alone = request.isEachSource ? (together ?? ids).map((id) => [id]) : [];
  const asked = [together, ...alone].map((sources) => knownSources(sources, ids));
  // The only source of a dossier is all of them, and one that was named alone is asked for twice.
  const selections = new Map(asked.map((sources) => [JSON.stringify(sources), sources]));
  return request.charts.flatMap((chart) =>
    [...selections.values()].flatMap((sources) =>
      request.languages.flatMap((language) =>
        request.themes.flatMap((theme) =>
          request.formats.map((format) => ({
            chart,
            view: {
              ...defaultView,
              sources,
              measure,
              comments,
              conflicts,
            },
            look: { language, theme },
            format,
          })),
        ),
      ),
    ),
  );
}
