import type { Look } from '../images/picture.ts';
import type { Dossier } from '../pictures/edition.ts';
import { type ChartName, defaultView, knownSources, type View } from '../view/view.ts';
import type { ExportRequest, FileFormat } from './read-arguments.ts';
import { UsageError } from './usage.ts';

/** One file to be made. */
export interface PlannedFile {
  readonly chart: ChartName;
  readonly view: View;
  readonly look: Look;
  readonly format: FileFormat;
}

/** Every file that is asked for. Throws a UsageError on a source that the dossier does not have. */
export function planFiles(request: ExportRequest, { sources }: Dossier): PlannedFile[] {
  const ids = sources.map(({ id }) => id);
  const unknown = request.sources?.find((id) => !ids.includes(id));
  if (unknown !== undefined)
    throw new UsageError(
      `--sources: there is no source “${unknown}”; known are ${ids.join(', ')}.`,
    );
  const { measure, comments, conflicts } = request;
  const together = request.sources;
  const alone = request.isEachSource ? (together ?? ids).map((id) => [id]) : [];
  return request.charts.flatMap((chart) =>
    [together, ...alone].flatMap((asked) =>
      request.languages.flatMap((language) =>
        request.themes.flatMap((theme) =>
          request.formats.map((format) => ({
            chart,
            view: {
              ...defaultView,
              sources: knownSources(asked, ids),
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
