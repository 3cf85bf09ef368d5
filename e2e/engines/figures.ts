import type { Chart } from '../figures.ts';
import type { Reader } from './reader.ts';

/** A figure of the page by its chart, as a selector. */
export function figure(chart: Chart): string {
  return `figure[data-chart="${chart}"]`;
}

/** The ids of the claims that a chart draws, in drawing order. */
export function drawnClaims(reader: Reader, chart: Chart): Promise<string[]> {
  return reader.attributes(`${figure(chart)} svg [data-claim]`, 'data-claim');
}

/** The persons whose terms the turnover draws, in the order of their lanes. */
export function drawnTenures(reader: Reader): Promise<string[]> {
  return reader.attributes(`${figure('ceo-turnover')} svg [data-tenure]`, 'data-tenure');
}

/** Takes an item of a figure's Export menu. */
export async function chooseExport(reader: Reader, chart: Chart, item: RegExp): Promise<void> {
  await reader.click('button', /^Export/, figure(chart));
  await reader.click('menuitem', item, '[role="menu"]');
}
