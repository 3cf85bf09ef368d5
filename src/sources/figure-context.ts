import type { Subject } from '../api/contract.ts';
import type { ImageFrame } from '../charting/image-frame.tsx';
import type { TimeAxis } from '../charting/time-axis.ts';
import type { Picture } from '../images/picture.ts';
import type { Language } from '../language/language.ts';
import type { Theme } from '../palette/palette.ts';
import { linkTo } from '../view/link-to.ts';
import type { ChartName, View } from '../view/view.ts';
import type { SourceWords } from './image-words.ts';
import type { SourceInView } from './source-in-view.ts';

/** What every figure of the page, and every picture of one, is given. */
export interface FigureContext {
  readonly subject: Subject;
  readonly release: string;
  readonly sources: readonly SourceInView[];
  /** How many entries of the dossier could not be read or placed, if any. */
  readonly leftOut?: number;
  readonly axis: TimeAxis;
  readonly view: View;
  readonly language: Language;
  readonly theme: Theme;
}

/** All that is said round a chart. */
export type FigureWords = ImageFrame & SourceWords;

/** How a picture's files are named, what they carry, and whom they credit. */
export function pictureWords(
  { subject, release, view, language, theme }: FigureContext,
  chart: ChartName,
  words: FigureWords,
): Pick<Picture, 'name' | 'title' | 'lacking' | 'credit' | 'dossier' | 'release' | 'address'> {
  return {
    name: {
      chart,
      sources: view.sources,
      language,
      theme,
      ...(chart === 'signature-counts' && { measure: view.measure }),
    },
    title: words.title,
    lacking: words.lacking ?? '',
    // The names have commas of their own.
    credit: words.allSources.join('; '),
    dossier: subject.title[language],
    release,
    // Without a public address, an image can only name the view.
    address: linkTo(view, language, theme, subject.home ?? ''),
  };
}
