// @vitest-environment happy-dom
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { draw } from '../testing/draw.ts';
import { buttonOf, click, theOne } from '../testing/on-page.ts';
import { giveHeights, print, scrollTo } from '../testing/scroll-box.ts';
import { type Column, DataTable } from './data-table.tsx';

interface Paper {
  readonly name: string;
  readonly count: number | null;
}

const papers: readonly Paper[] = [
  { name: 'Zenith', count: 9 },
  { name: 'Écho', count: 100 },
  { name: 'Dawn', count: null },
  { name: 'Figaro', count: 20 },
];
const many = (n: number): readonly Paper[] =>
  Array.from({ length: n }, (_, index) => ({ name: `Paper ${index}`, count: n - index }));

const countCell = vi.fn(({ count }: Paper) => <b>{count ?? '–'}</b>);
const columns: readonly Column<Paper>[] = [
  { heading: 'Name', cell: ({ name }) => name },
  { heading: 'Count', isNumeric: true, cell: countCell, sortBy: ({ count }) => count },
];

const table = (rows: readonly Paper[]) => (
  <section className="table-scroll">
    <DataTable
      caption="Papers"
      {...{ columns, rows }}
      language="fr"
      keyOf={({ name }) => name}
      opens={({ name }) => name}
    />
  </section>
);

const namesIn = (host: ParentNode) =>
  [...host.querySelectorAll('th[scope="row"]')].map(({ textContent }) => textContent);
const ordersIn = (host: ParentNode) =>
  [...host.querySelectorAll('th[scope="col"]')].map((head) => head.getAttribute('aria-sort'));

describe(DataTable, () => {
  test('a heading orders its column up, then down, then as the rows came', () => {
    const host = draw(table(papers));
    const asked = ['Dawn', 'Écho', 'Figaro', 'Zenith'];
    for (const [order, names] of [
      ['ascending', asked],
      ['descending', asked.toReversed()],
      [null, papers.map(({ name }) => name)],
    ] as const) {
      click(buttonOf(host, 'Name'));
      expect(namesIn(host)).toEqual(names);
      expect(ordersIn(host)).toEqual([order, null]);
    }
  });

  test('numbers are ordered by value, and what has none stays last', () => {
    const host = draw(table(papers));
    click(buttonOf(host, 'Name'));
    click(buttonOf(host, 'Count'));
    expect(namesIn(host)).toEqual(['Zenith', 'Figaro', 'Écho', 'Dawn']);
    expect(ordersIn(host)).toEqual([null, 'ascending']);
    click(buttonOf(host, 'Count'));
    expect(namesIn(host)).toEqual(['Écho', 'Figaro', 'Zenith', 'Dawn']);
  });

  test('up to 200 rows are all there, without places or heights', () => {
    const html = renderToString(table(many(200)));
    expect(html.match(/<tr/g)).toHaveLength(201);
    expect(html).not.toMatch(/style=|aria-row|data-index/);
  });

  test('of more rows a page without script has the first, and says how many are left', () => {
    const html = renderToString(table(many(1201)));
    expect(html.match(/scope="row"/g)).toHaveLength(200);
    expect(html).not.toMatch(/style=/);
    expect(html.replaceAll('\u202f', ' ')).toContain('1 001 autres lignes');
  });

  test('of many rows only those in sight are drawn, each with its place among all', async () => {
    giveHeights(50);
    const host = draw(table(many(100_000)));
    countCell.mockClear();
    await vi.waitFor(() => theOne(host, '.gap'));
    expect(namesIn(host)[0]).toBe('Paper 0');
    expect(namesIn(host).length).toBeLessThan(20);
    expect(countCell.mock.calls.length).toBeLessThan(100);
    expect(theOne(host, 'table').getAttribute('aria-rowcount')).toBe('100001');
    expect(theOne(host, 'thead tr').getAttribute('aria-rowindex')).toBe('1');

    scrollTo(theOne(host, '.table-scroll'), 2_000_000);
    await vi.waitFor(() => expect(namesIn(host)).not.toContain('Paper 0'));
    expect(namesIn(host).length).toBeGreaterThan(10);
    expect(namesIn(host).length).toBeLessThan(25);
    for (const head of host.querySelectorAll('th[scope="row"]'))
      expect(head.parentElement?.getAttribute('aria-rowindex')).toBe(
        String(Number(head.textContent?.replace('Paper ', '')) + 2),
      );
  });

  test('what stands for the rows not drawn is hidden from readers of the table', async () => {
    giveHeights(50);
    const host = draw(table(many(300)));
    await vi.waitFor(() => theOne(host, '.gap'));
    const gap = theOne(host, '.gap');
    expect(gap.closest('tbody')?.getAttribute('aria-hidden')).toBe('true');
    expect(Number.parseFloat(gap.style.height)).toBeGreaterThan(1000);
  });

  test('many rows are ordered as a whole', async () => {
    giveHeights(50);
    const host = draw(table(many(300)));
    await vi.waitFor(() => theOne(host, '.gap'));
    click(buttonOf(host, 'Count'));
    expect(namesIn(host)[0]).toBe('Paper 299');
  });

  test('on paper all rows stand, and afterwards only those in sight again', async () => {
    giveHeights(50);
    const host = draw(table(many(300)));
    await vi.waitFor(() => theOne(host, '.gap'));
    print(() => {
      expect(namesIn(host)).toHaveLength(300);
      expect(host.querySelector('.gap')).toBeNull();
    });
    expect(namesIn(host)).toContain('Paper 1');
    expect(namesIn(host).length).toBeLessThan(20);
  });
});
