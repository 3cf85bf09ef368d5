import type { SignatureCount } from '../api/contract.ts';
import type { Moment } from '../charting/moments.tsx';
import { type TimeAxis, toTimeAxis } from '../charting/time-axis.ts';
import { parseDayRange } from '../dates/parse-day-range.ts';
import { type SignatureSeries, toSignatureSeries } from '../signatures/signature-series.ts';
import { sourcesInView } from '../sources/source-in-view.ts';
import { defaultView, type View } from '../view/view.ts';
import { makeSource } from './claims.ts';
import { signatureCounts, sources, subject } from './dossier.ts';

type Choice = Partial<Pick<View, 'measure' | 'comments' | 'period'>>;

/** The signature counts as the chosen sources of the built-in dossier give them; null is all. */
export function signaturesOf(
  ids: readonly string[] | null = null,
  choice: Choice = {},
): SignatureSeries {
  return toSignatureSeries(signatureCounts, sourcesInView(sources, ids), {
    ...defaultView,
    ...choice,
  });
}

/** The series of made-up claims, each of whose sources is “Paper A”, “Paper B”, … by its id. */
export function seriesOfClaims(
  claims: readonly SignatureCount[],
  choice: Choice = {},
): SignatureSeries {
  const made = [...new Set(claims.map(({ source }) => source))].map((id) => {
    const letter = id.toUpperCase();
    return makeSource({ id, label: { en: `Paper ${letter}`, fr: `Journal ${letter}` } });
  });
  return toSignatureSeries(claims, sourcesInView(made, null), { ...defaultView, ...choice });
}

/** The days of the dossier, with room for all that a series draws. */
export function axisOfSignatures({ plotted }: SignatureSeries): TimeAxis {
  return toTimeAxis(
    parseDayRange(subject.period),
    plotted.map(({ days }) => days),
  );
}

export const moments: readonly Moment[] = [
  { number: 1, days: parseDayRange('2023-11-17'), text: 'Altman → Murati', claims: [] },
  { number: 2, days: parseDayRange('2023-11-19'), text: 'Murati → Shear', claims: [] },
  { number: 3, days: parseDayRange('2023-11-21/2023-11-22'), text: 'Shear → Altman', claims: [] },
];
