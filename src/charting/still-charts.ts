import { createContext, useEffect, useState } from 'react';
import { createStore } from 'zustand/vanilla';

/** The drawings that the build puts in the page, as HTML by the chart's name; a browser has none. */
export const StillDrawings = createContext<ReadonlyMap<string, string>>(new Map());

// The charts that stand as the build drew them, until they are drawn anew by what can change them.
const still = createStore<ReadonlySet<string>>()(() => new Set());

/** Leaves charts as the build drew them; to be said before the page is drawn. */
export function keepStill(charts: readonly string[]): void {
  still.setState(new Set(charts), true);
}

/** Lets a chart be drawn anew from now on, or all of them. */
export function bringAlive(chart?: string): void {
  const others = [...still.getState()].filter((name) => chart !== undefined && name !== chart);
  if (others.length < still.getState().size) still.setState(new Set(others), true);
}

/** Whether a chart stands as the build drew it. */
export function useIsStill(chart: string): boolean {
  const [isStill, setStill] = useState(() => still.getState().has(chart));
  useEffect(() => {
    // A store's own hook would always draw at once; so it can be drawn in pieces, where time allows.
    const follow = () => setStill(still.getState().has(chart));
    follow();
    return still.subscribe(follow);
  }, [chart]);
  return isStill;
}
