/** Round steps from zero to the first that holds `highest`: 778 gives 0, 200, … 800. */
export function ticksFromZero(highest: number): number[] {
  if (highest <= 0) return [0, 1];
  const rough = highest / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const round = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  // People come whole.
  const step = Math.max(1, round);
  const count = Math.ceil(highest / step);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/** Ticks of a share axis up to 100 %; it starts above zero where all shares are high. */
export function shareTicks(lowest: number): number[] {
  const start = Math.max(0, Math.floor(lowest * 20 - 0.4) / 20);
  const step = 1 - start <= 0.1 ? 0.02 : 1 - start <= 0.25 ? 0.05 : 1 - start <= 0.5 ? 0.1 : 0.25;
  const from = 1 - Math.ceil((1 - start) / step - 1e-9) * step;
  const count = Math.round((1 - from) / step);
  return Array.from({ length: count + 1 }, (_, i) => Math.round((from + i * step) * 1000) / 1000);
}

/** Every n-th tick, the first and the last among them, n at least `least`; else the first alone. */
export function thinOut(ticks: readonly number[], least: number): readonly number[] {
  const last = ticks.length - 1;
  if (last < least) return ticks.slice(0, 1);
  const isEven = (step: number) => last % step === 0 && step >= least;
  const step = ticks.map((_, index) => index + 1).find(isEven) ?? last;
  return ticks.filter((_, index) => index % step === 0);
}
