import type { Source, Subject } from '../api/contract.ts';
import { type TurnoverSeries, toTurnoverSeries } from '../ceo-turnover/turnover-series.ts';
import { tellYears } from '../dates/format-day.ts';
import { parseDayRange } from '../dates/parse-day-range.ts';
import {
  type DisagreementSeries,
  toDisagreementSeries,
} from '../disagreement/disagreement-series.ts';
import { toQuestions } from '../disagreement/questions.ts';
import type { Look } from '../images/picture.ts';
import { type SignatureSeries, toSignatureSeries } from '../signatures/signature-series.ts';
import type { Claims } from '../sources/claim-tally.ts';
import type { FigureContext } from '../sources/figure-context.ts';
import { sourcesInView } from '../sources/source-in-view.ts';
import type { View } from '../view/view.ts';
import { toPageAxis } from './page-axis.ts';

/** A dossier as far as its answers could be had. */
export interface Dossier {
  readonly subject: Subject;
  readonly release: string;
  readonly sources: readonly Source[];
  /** At which places of the dossier a source could not be read, if any. */
  readonly gaps?: readonly number[];
  readonly claims: Claims;
  /** How many entries could not be read or placed, if any. */
  readonly leftOut?: number;
}

/** All that page and images show of a dossier in one view and look. */
export interface Edition {
  readonly context: FigureContext;
  readonly signatures: SignatureSeries;
  readonly turnover: TurnoverSeries;
  readonly disagreement: DisagreementSeries;
}

/**
 * Works out a view of a dossier; `questions` may be handed in, since no filter changes them. Each
 * series is worked out when it is first asked for, so that one that fails takes no other with it.
 */
export function toEdition(
  { subject, release, sources, gaps, claims, leftOut = 0 }: Dossier,
  view: View,
  { language, theme }: Look,
  questions = () => toQuestions(claims, subject, view.comments, language),
): Edition {
  tellYears(parseDayRange(subject.period));
  const inView = sourcesInView(sources, view.sources, gaps);
  const signatures = once(() =>
    toSignatureSeries(claims.counts ?? [], inView, {
      measure: 'count',
      comments: view.comments,
      period: null,
    }),
  );
  const turnover = once(() => toTurnoverSeries(claims.changes ?? [], inView, view.comments));
  const disagreement = once(() => toDisagreementSeries(questions(), inView, view));
  const axis = toPageAxis(subject, unlessFailing(signatures), unlessFailing(turnover));
  return {
    context: { subject, release, sources: inView, leftOut, axis, view, language, theme },
    get signatures() {
      return signatures();
    },
    get turnover() {
      return turnover();
    },
    get disagreement() {
      return disagreement();
    },
  };
}

function once<Made>(work: () => Made): () => Made {
  let known: { made: Made } | undefined;
  return () => {
    known ??= { made: work() };
    return known.made;
  };
}

// Why it fails is said where it is to be drawn.
function unlessFailing<Made>(work: () => Made): Made | null {
  try {
    return work();
  } catch {
    return null;
  }
}
