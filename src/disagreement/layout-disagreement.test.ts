import { describe, expect, test } from 'vitest';
import { disagreementOf, noClaims, nonEmptySelections } from '../testing/disagreement.ts';
import { frameOfDisagreement } from '../testing/draw-disagreement.tsx';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { measureText } from '../typeface/measure-text.ts';
import { layoutDisagreement, leading, signRoom } from './layout-disagreement.ts';

const size = { width: 1200, height: 675 };

function placed(
  ids: readonly string[] | null,
  {
    language = 'en',
    width = size.width,
    height = size.height,
    told,
  }: Parameters<typeof disagreementOf>[1] & Partial<typeof size> = {},
) {
  const series = disagreementOf(ids, { language, ...(told && { told }) });
  const frame = frameOfDisagreement(series, language);
  const layout = layoutDisagreement(series, frame, width, height, language);
  const words = layout.frame.lines.map(({ text }) => plainSpaces(text)).join(' ');
  return { series, layout, words };
}

// Every image is laid out in a room of these bounds, however many pixels it has.
const sizesInBounds = [600, 900, 1200, 4000].flatMap((width) =>
  [500, 675, 900, 1500, 4000].map((height) => ({ width, height })),
);

const selections = nonEmptySelections.map((ids) => ({ ids, shown: ids.join(' ') }));

describe(layoutDisagreement, () => {
  test.each(selections)(
    'places the sharpest questions, in their order, as told by $shown',
    ({ ids }) => {
      const { series, layout } = placed(ids);
      const { rows } = layout;
      expect(rows.length).toBeGreaterThanOrEqual(5);
      expect(rows.map(({ row }) => row)).toEqual(series.visible.slice(0, rows.length));
    },
  );

  test.each(selections)(
    'no row leaves the room or touches the next, as told by $shown',
    ({ ids }) => {
      for (const language of ['en', 'fr'] as const) {
        const { layout } = placed(ids, { language });
        const { margin } = layout.frame;
        let below: number = margin.top;
        for (const { y, height } of layout.rows) {
          expect(y).toBeGreaterThan(below - 0.001);
          below = y + height;
        }
        expect(below).toBeLessThan(size.height - margin.bottom + 0.001);
        expect(layout.headY).toBeLessThan(layout.rows[0]?.y ?? 0);
      }
    },
  );

  test.each(selections)('no line is wider than its column, as told by $shown', ({ ids }) => {
    for (const language of ['en', 'fr'] as const) {
      const { layout } = placed(ids, { language });
      for (const { cells, question, height } of layout.rows) {
        const ends = [...cells.slice(1).map(({ x }) => x), layout.right];
        cells.forEach(({ x, lines }, index) => {
          for (const { text } of lines)
            expect(x + signRoom + measureText(text, 12.5)).toBeLessThan(ends[index] ?? 0);
          expect((lines.at(-1)?.y ?? 0) + leading).toBeLessThanOrEqual(height);
          lines.slice(1).forEach(({ y }, after) => {
            expect(y - (lines[after]?.y ?? 0)).toBeGreaterThanOrEqual(leading);
          });
        });
        for (const line of question)
          expect(layout.frame.margin.left + measureText(line, 12.5, 600)).toBeLessThan(
            cells[0]?.x ?? 0,
          );
      }
    }
  });

  test.each([
    ['en', 'In this image: the first {n} of 36 questions; all are on the page.'],
    ['fr', 'Sur cette image : les {n} premières questions sur 36 ; toutes sont sur la page.'],
  ] as const)('says how many of how many questions it has (%s)', (language, note) => {
    const { layout, words } = placed(null, { language });
    expect(layout.rows.length).toBeLessThan(36);
    expect(words).toContain(note.replace('{n}', String(layout.rows.length)));
  });

  test.each(sizesInBounds)(
    'says the number that it draws, whatever the room ($width × $height)',
    ({ width, height }) => {
      const { series, layout, words } = placed(null, { width, height });
      const { length } = layout.rows;
      expect(length).toBeGreaterThan(0);
      if (length === series.visible.length) expect(words).not.toContain('In this image');
      else expect(words).toContain(`the first ${length} of 36 questions`);
    },
  );

  test('says nothing of it where all find room', () => {
    const { series, layout, words } = placed(null, { height: 4000 });
    expect(layout.rows).toHaveLength(series.visible.length);
    expect(words).not.toContain('In this image');
  });

  test('gives every source shown a column of the same width, in dossier order', () => {
    const { columns, right } = placed(null).layout;
    expect(columns.map(({ cell }) => cell.from.source.id)).toEqual([
      '000',
      '001',
      '002',
      '003',
      '004',
    ]);
    const ends = [...columns.slice(1).map(({ x }) => x), right];
    const widths = columns.map(({ x }, index) => Math.round((ends[index] ?? 0) - x));
    expect(new Set(widths).size).toBe(1);
  });

  test('without questions nothing is placed, and nothing is said to be left out', () => {
    const { layout, words } = placed(null, { told: noClaims });
    expect(layout).toMatchObject({ rows: [], columns: [] });
    expect(words).not.toContain('In this image');
  });
});
