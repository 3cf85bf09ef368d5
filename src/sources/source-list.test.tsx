// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { makeCount, makeSource } from '../testing/claims.ts';
import { draw } from '../testing/draw.ts';
import { knowSearch } from '../testing/know-search.ts';
import { buttonOf, click, theOne } from '../testing/on-page.ts';
import { giveHeights, print, scrollTo } from '../testing/scroll-box.ts';
import { defaultView } from '../view/view.ts';
import { useView, useViewStore } from '../view/view-store.ts';
import type { Claims } from './claim-tally.ts';
import { SourceDetails } from './source-details.tsx';
import { SourceFilter } from './source-filter.tsx';
import { sourcesInView } from './source-in-view.ts';

// Each card has its details once, so they tell which cards are drawn anew.
vi.mock(import('./source-details.tsx'), () => ({ SourceDetails: vi.fn(() => <i />) }));
const details = vi.mocked(SourceDetails);

const papers = Array.from({ length: 500 }, (_, index) =>
  makeSource({ id: `p${index}`, label: { en: `Paper ${index}`, fr: `Journal ${index}` } }),
);
const claims: Claims = {
  counts: [makeCount({ source: 'p1' }), makeCount({ source: 'p499' })],
  changes: null,
  statements: null,
  events: null,
};

function Filter({ count, language = 'en' }: { count: number; language?: 'en' | 'fr' }) {
  const selected = useView((view) => view.sources);
  const inView = sourcesInView(papers.slice(0, count), selected);
  return <SourceFilter sources={inView} claims={claims} comments={false} language={language} />;
}

const idsIn = (host: ParentNode) =>
  [...host.querySelectorAll<HTMLInputElement>('input[data-source]')].map(
    ({ dataset }) => dataset.source,
  );
const search = (host: ParentNode, query: string) =>
  flushSync(() => {
    fireEvent.change(theOne(host, 'input[type="search"]'), { target: { value: query } });
  });
const selected = () => useViewStore.getState().view.sources;

/** The list once the rows in sight alone are drawn. */
async function drawMany(): Promise<HTMLElement> {
  giveHeights(50);
  const host = draw(<Filter count={500} />);
  await vi.waitFor(() => expect(idsIn(host).length).toBeLessThan(20));
  expect(idsIn(host)[0]).toBe('p0');
  return host;
}

describe('many sources', () => {
  beforeEach(() => {
    useViewStore.setState({ view: defaultView });
    details.mockClear();
    knowSearch();
  });

  test('up to twelve are cards side by side, more are a list that can be searched', () => {
    const few = draw(<Filter count={12} />);
    expect(few.querySelectorAll('.source-cards > .source-card')).toHaveLength(12);
    expect(few.querySelector('search, .source-list')).toBeNull();
    const more = draw(<Filter count={13} />);
    expect(more.querySelectorAll('.source-list li .source-card')).toHaveLength(13);
    expect(more.querySelector('.source-cards')).toBeNull();
  });

  test.each([
    ['en', 'Find a source', '1 source found', 'No source found'],
    ['fr', 'Chercher source', '1 source trouvée', 'Aucune source trouvée'],
  ] as const)('a search says how many it finds (%s)', (language, label, one, none) => {
    const host = draw(<Filter count={30} language={language} />);
    const status = theOne(host, '[role="status"]');
    expect(theOne(host, 'input[type="search"]').getAttribute('aria-label')).toContain(label);
    expect(status.textContent).toBe('');
    search(host, 'P29');
    expect(status.textContent).toBe(one);
    expect(idsIn(host)).toEqual(['p29']);
    search(host, 'nobody');
    expect(status.textContent).toBe(none);
    search(host, '');
    expect(idsIn(host)).toHaveLength(30);
  });

  test('“All” and “None” are of all sources, not of those found alone', () => {
    const host = draw(<Filter count={30} />);
    search(host, 'p29');
    click(theOne(host, 'input[data-source="p29"]'));
    expect(selected()).toHaveLength(29);
    click(buttonOf(host, 'None'));
    expect(selected()).toEqual([]);
    click(buttonOf(host, 'All'));
    expect(selected()).toBeNull();
  });

  test('of hundreds only those in sight are drawn, each with its place among all', async () => {
    const host = await drawMany();
    scrollTo(theOne(host, '.source-list'), 1_000_000);
    await vi.waitFor(() => expect(idsIn(host)).toContain('p499'));
    expect(idsIn(host).length).toBeLessThan(20);
    const last = theOne(host, 'input[data-source="p499"]').closest('li');
    expect([last?.getAttribute('aria-posinset'), last?.getAttribute('aria-setsize')]).toEqual([
      '500',
      '500',
    ]);
    expect(last?.textContent).toContain('1 claim on support');
  });

  test('a click on one box draws its card anew and no other', async () => {
    const host = await drawMany();
    details.mockClear();
    click(theOne(host, 'input[data-source="p3"]'));
    expect(selected()).toHaveLength(499);
    expect(new Set(details.mock.calls.map(([{ source }]) => source.id))).toEqual(new Set(['p3']));
  });

  test('on paper all stand', async () => {
    const host = await drawMany();
    print(() => expect(idsIn(host)).toHaveLength(500));
  });

  test('a page without script has the first, and says how many are left', () => {
    const html = renderToString(<Filter count={500} />);
    expect(html.match(/data-source=/g)).toHaveLength(40);
    expect(html).toContain('460 more are not listed yet.');
    expect(html).not.toContain('style=');
  });
});
