import type { Subject } from '../api/contract.ts';
import type { TimeAxis } from '../charting/time-axis.ts';
import type { ImageMetadata } from '../exporting/chart-to-svg.ts';
import type { ExportName } from '../exporting/file-name.ts';
import type { Language } from '../language/language.ts';
import type { Theme } from '../palette/palette.ts';
import { linkTo } from '../view/link-to.ts';
import type { ChartName, View } from '../view/view.ts';
import type { SourceInView } from './source-in-view.ts';

/** What every figure of the page is given. */
export interface FigureContext {
  readonly subject: Subject;
  readonly release: string;
  readonly sources: readonly SourceInView[];
  readonly axis: TimeAxis;
  readonly view: View;
  readonly language: Language;
  readonly theme: Theme;
}

/** How a figure's files are named, what they carry, and where its link leads. */
export function exportWords(
  { subject, release, view, language, theme }: FigureContext,
  chart: ChartName,
  claims: readonly string[],
): { name: ExportName; metadata: ImageMetadata; link: string } {
  return {
    name: {
      chart,
      sources: view.sources,
      language,
      theme,
      ...(chart === 'signature-counts' && { measure: view.measure }),
    },
    // Without a public address, an image can only name the view.
    metadata: { address: linkTo(view, language, theme, subject.home ?? ''), release, claims },
    link: linkTo(view, language, theme, location.origin + location.pathname),
  };
}
