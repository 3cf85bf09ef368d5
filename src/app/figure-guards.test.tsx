// @vitest-environment happy-dom
import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { dossier } from '../testing/dossier.ts';
import { draw } from '../testing/draw.ts';
import { buttonOf, click } from '../testing/on-page.ts';
import { WholePage } from './whole-page.tsx';

const failing = vi.hoisted(() => ({ name: '' }));

/** A function that fails while it is the one that is to fail. */
const failable = vi.hoisted(
  () =>
    <Args extends unknown[], Made>(name: string, work: (...args: Args) => Made) =>
    (...args: Args): Made => {
      if (failing.name === name) throw new Error('out of luck');
      return work(...args);
    },
);

vi.mock(import('../signatures/signature-series.ts'), async (load) => {
  const real = await load();
  return { ...real, toSignatureSeries: failable('signature-counts', real.toSignatureSeries) };
});
vi.mock(import('../ceo-turnover/turnover-series.ts'), async (load) => {
  const real = await load();
  return { ...real, toTurnoverSeries: failable('ceo-turnover', real.toTurnoverSeries) };
});
vi.mock(import('../disagreement/disagreement-series.ts'), async (load) => {
  const real = await load();
  return { ...real, toDisagreementSeries: failable('disagreement', real.toDisagreementSeries) };
});

const charts = ['signature-counts', 'ceo-turnover', 'disagreement'];
const drawnOn = (page: HTMLElement) =>
  charts.filter((chart) => page.querySelector(`figure[data-chart="${chart}"]`) !== null);

afterEach(() => vi.unstubAllGlobals());

describe.each(charts)('what fails in %s', (chart) => {
  test('leaves the other figures and the events, and can be tried again', async () => {
    // React reports what a guard has caught.
    vi.spyOn(console, 'error').mockImplementation(() => {});
    onTestFinished(() => {
      failing.name = '';
    });
    const answers = new Map<string, unknown>(Object.entries(dossier));
    vi.stubGlobal('fetch', async ({ pathname }: URL) =>
      Response.json(answers.get(pathname.split('/').at(-1) ?? '')),
    );
    failing.name = chart;
    const client = new QueryClient();
    onTestFinished(() => client.clear());
    const page = draw(<WholePage client={client} />);
    const others = charts.filter((other) => other !== chart);
    const timeout = 20_000;
    await vi.waitFor(() => expect(drawnOn(page)).toEqual(others), { timeout });
    await vi.waitFor(() => expect(page.querySelector('#events')).not.toBeNull(), { timeout });
    const alerts = [...page.querySelectorAll('[role="alert"] p')];
    expect(alerts.map(({ textContent }) => textContent)).toEqual([
      'Something failed: out of luck. Try again, or reload the page.',
    ]);
    failing.name = '';
    click(buttonOf(page, 'Try again'));
    await vi.waitFor(() => expect(drawnOn(page)).toEqual(charts), { timeout });
  });
});
