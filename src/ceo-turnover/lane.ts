import type { LeadershipChange } from '../api/contract.ts';
import type { Margin } from '../charting/chart-canvas.tsx';
import type { Tenure } from './tenures.ts';

/** A stretch over which an edge may lie, px from the plot's left; it may reach beyond the plot. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface PlacedTenure {
  readonly tenure: Tenure;
  readonly bar: Stretch;
  /** Null where the term runs off the axis on that side. */
  readonly start: Stretch | null;
  readonly end: Stretch | null;
  readonly label: { x: number; anchor: 'start' | 'end'; name: string; details: readonly string[] };
}

/** A term with its bar placed, before its label is. */
export type Bar = Omit<PlacedTenure, 'label'>;

/** The claims of one edge, in a row under the bar, behind the number of their handover. */
export interface PlacedEdge {
  /** The left end of the row. */
  readonly x: number;
  readonly handover: number | null;
  readonly claims: readonly LeadershipChange[];
  /** How its mark is found again, where one stands for all the claims; else null. */
  readonly bin: string | null;
  /** What such a mark says; its number where it says no more. */
  readonly words: string;
}

export interface Lane {
  readonly tenures: readonly PlacedTenure[];
  readonly edges: readonly PlacedEdge[];
}

export interface TurnoverLayout {
  readonly lanes: readonly Lane[];
  readonly density: Density;
  readonly margin: Margin;
  /** Room that a lane's labels take above its bar, px. */
  readonly labelRoom: number;
  /** The least height of a lane, px. */
  readonly laneHeight: number;
}

/** How a lane is drawn where there is room, and where there is little: then without details. */
export const densities = {
  roomy: { name: 15, detail: 13, bar: 20, edges: 26, gap: 10 },
  dense: { name: 13, detail: 0, bar: 12, edges: 22, gap: 2 },
} as const;
export type Density = keyof typeof densities;
