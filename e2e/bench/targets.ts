import type { Inputs } from './measure-inputs.ts';
import type { Load } from './measure-load.ts';
import type { Scale } from './measure-scale.ts';
import { ratio } from './medians.ts';
import type { Yardstick } from './yardsticks.ts';

/** All that one run of the bench has measured; what it was told to leave out is not there. */
export interface Measured {
  readonly html: { readonly whole: number; readonly charts: number };
  readonly scripts: { readonly untilFilter: number; readonly withoutExport: number };
  /** By profile, then by page. */
  readonly loads: Readonly<Record<string, Readonly<Record<Yardstick, Load>>>>;
  /** By number of claims. */
  readonly scales: Readonly<Record<number, Scale>>;
  readonly inputs: Inputs;
}

export interface Verdict {
  readonly figure: string;
  readonly measured: number | null;
  readonly target: string;
  readonly verdict: 'reached' | 'not reached' | 'not measured';
}

/** Holds each figure against what it is to be. */
export function judge({ html, scripts, loads, scales, inputs }: Measured): Verdict[] {
  const { ours, static: still, bare, recharts } = loads.mobile ?? {};
  const shifts = Object.values(loads).map((pages) => pages.ours.shift);
  const kB = (bytes: number) => bytes / 1000;
  const growth = ratio(scales[100_000]?.filter, scales[1_000]?.filter);
  return [
    atMost('marks, ours / static page', ratio(ours?.marks, still?.marks), 1.15),
    atMost('marks, ours / bare page', ratio(ours?.marks, bare?.marks), 1.6),
    atLeast('marks, Recharts / ours', ratio(recharts?.marks, ours?.marks), 4),
    atMost('layout shift, worst profile', shifts.length > 0 ? Math.max(...shifts) : null, 0),
    atMost('main thread blocked, ours / Recharts', ratio(ours?.blocked, recharts?.blocked), 0.6),
    atMost('filter, ms', ours?.filter, 100),
    atMost('filter, ours / Recharts', ratio(ours?.filter, recharts?.filter), 1),
    atMost('HTML until the charts end, kB', kB(html.charts), 14),
    atMost('HTML, kB', kB(html.whole), 40),
    atMost('scripts until the first filter, kB', kB(scripts.untilFilter), 180),
    atMost('scripts without export, kB', kB(scripts.withoutExport), 200),
    atMost('filter at 10,000 claims, ms', scales[10_000]?.filter, 150),
    atMost('filter at 100,000 claims, ms', scales[100_000]?.filter, 250),
    atMost('load at 100,000 claims, ms', scales[100_000]?.load, 2_000),
    below('filter, 100,000 / 1,000 claims', growth, 5),
    ...Object.entries(inputs).map(([subject, { ms }]) =>
      atMost(`slowest input, ms: ${subject}`, ms, 100),
    ),
  ];
}

type Figure = number | null | undefined;

function atMost(figure: string, measured: Figure, limit: number): Verdict {
  return verdictOn(figure, measured, `≤ ${limit}`, (value) => value <= limit);
}

function atLeast(figure: string, measured: Figure, limit: number): Verdict {
  return verdictOn(figure, measured, `≥ ${limit}`, (value) => value >= limit);
}

function below(figure: string, measured: Figure, limit: number): Verdict {
  return verdictOn(figure, measured, `< ${limit}`, (value) => value < limit);
}

function verdictOn(
  figure: string,
  measured: Figure,
  target: string,
  isReached: (value: number) => boolean,
): Verdict {
  if (measured == null) return { figure, measured: null, target, verdict: 'not measured' };
  const verdict = isReached(measured) ? 'reached' : 'not reached';
  return { figure, measured: Math.round(measured * 1000) / 1000, target, verdict };
}
