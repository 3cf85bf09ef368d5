import type { Browser } from '@playwright/test';
import { type Load, measureLoad, profiles } from './measure-load.ts';
import { median } from './medians.ts';
import { type Yardstick, yardsticks } from './yardsticks.ts';

type Loads = Record<string, Record<Yardstick, Load>>;

/** Loads the pages round by round in each profile; the medians, by profile and page. */
export async function measureLoads(browser: Browser, url: string, rounds: number): Promise<Loads> {
  const loads: Loads = {};
  for (const profile of rounds > 0 ? profiles : []) {
    const taken: Record<Yardstick, Load[]> = { ours: [], static: [], bare: [], recharts: [] };
    // Interleaved, so that what the machine does meanwhile falls on all alike.
    for (let round = 0; round < rounds; round += 1)
      for (const name of yardsticks)
        taken[name].push(await measureLoad(browser, `${url}${name}/`, profile));
    loads[profile.name] = {
      ours: medianOf(taken.ours),
      static: medianOf(taken.static),
      bare: medianOf(taken.bare),
      recharts: medianOf(taken.recharts),
    };
    console.log(`\n${profile.name}: ms, median of ${rounds} rounds`);
    console.table(loads[profile.name]);
  }
  return loads;
}

function medianOf(all: readonly Load[]): Load {
  const of = (read: (load: Load) => number | null) =>
    Math.round((median(all.flatMap((load) => read(load) ?? [])) ?? Number.NaN) * 1000) / 1000;
  return {
    fcp: of(({ fcp }) => fcp),
    marks: of(({ marks }) => marks),
    lcp: of(({ lcp }) => lcp),
    blocked: of(({ blocked }) => blocked),
    shift: of(({ shift }) => shift),
    filter: of(({ filter }) => filter),
  };
}
