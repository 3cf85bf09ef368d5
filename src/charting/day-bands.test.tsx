// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { parseDayRange } from '../dates/parse-day-range.ts';
import type { Language } from '../language/language.ts';
import { palettes } from '../palette/palette.ts';
import { draw } from '../testing/draw.ts';
import { cutTexts, drawnTexts, overlappingTexts } from '../testing/drawn-texts.ts';
import { ChartCanvas, pageMargin } from './chart-canvas.tsx';
import { DayBands } from './day-bands.tsx';
import type { TimeAxis } from './time-axis.ts';

// 17 November 2023 is a Friday.
const axis = { ...parseDayRange('2023-11-17/2023-11-22'), hasUndated: false };
const palette = palettes.light;
const height = 300;

function drawBands(shown: TimeAxis, language: Language, width: number) {
  return draw(
    <ChartCanvas
      width={width}
      height={height}
      margin={{ ...pageMargin, top: 60, bottom: 40, left: 36 }}
      axis={shown}
      yDomain={[0, 1]}
      title="Days"
      description="Days"
    >
      <DayBands axis={shown} language={language} palette={palette} rise={50} labelOffset={20} />
    </ChartCanvas>,
  );
}

describe(DayBands, () => {
  test.each([
    ['en', ['Fri 17', 'Sat 18', 'Sun 19', 'Mon 20', 'Tue 21', 'Wed 22']],
    ['fr', ['ven. 17', 'sam. 18', 'dim. 19', 'lun. 20', 'mar. 21', 'mer. 22']],
  ] as const)('names the six days in %s', (language, days) => {
    expect(drawnTexts(drawBands(axis, language, 700)).map(({ text }) => text)).toEqual(days);
  });

  test.each([
    [14, 'en', 'Fri 17'],
    [15, 'en', '17 Nov'],
    [14, 'fr', 'ven. 17'],
    [15, 'fr', '17 nov.'],
  ] as const)('of %i days the first is named in %s as “%s”', (length, language, name) => {
    const days = { ...axis, last: axis.first + length - 1 };
    expect(drawnTexts(drawBands(days, language, 1104))[0]?.text).toBe(name);
  });

  test('shades every second day, reaching over the labels above the plot', () => {
    const bands = drawBands(axis, 'en', 648).querySelector(`path[fill="${palette.band}"]`);
    // 648 px less 36 to the left and 12 to the right are six days of 100 px.
    expect(bands?.getAttribute('d')).toBe(
      [36, 236, 436].map((x) => `M${x} 10h100v250h-100Z`).join(''),
    );
  });

  test('a day’s name stands under the middle of its band', () => {
    const [friday] = drawnTexts(drawBands(axis, 'en', 648));
    expect(((friday?.left ?? 0) + (friday?.right ?? 0)) / 2).toBeCloseTo(86, 0);
    expect(friday?.top).toBeGreaterThan(260);
  });

  test.each([
    ['en', 'undated'],
    ['fr', 'sans date'],
  ] as const)('the undated band is named in %s and stands last', (language, name) => {
    const boxes = drawnTexts(drawBands({ ...axis, hasUndated: true }, language, 1104));
    expect(boxes.at(-1)?.text).toBe(name);
    expect(Math.max(...boxes.map(({ right }) => right))).toBe(boxes.at(-1)?.right);
  });

  test.each(
    [340, 358, 700, 1104].flatMap((width) =>
      (['en', 'fr'] as const).flatMap((language) =>
        [false, true].map((hasUndated) => ({ width, language, hasUndated })),
      ),
    ),
  )('no name meets another at $width px, $language, undated $hasUndated', (shape) => {
    const boxes = drawnTexts(
      drawBands({ ...axis, hasUndated: shape.hasUndated }, shape.language, shape.width),
    );
    expect(boxes.length).toBeGreaterThanOrEqual(3);
    expect(overlappingTexts(boxes)).toEqual([]);
    expect(cutTexts(boxes, shape.width, height)).toEqual([]);
  });

  test.each([340, 358])(
    'a day gives up its name where “undated” needs the room: %i px',
    (width) => {
      const twoWeeks = { ...parseDayRange('2023-11-17/2023-11-30'), hasUndated: true };
      const boxes = drawnTexts(drawBands(twoWeeks, 'fr', width));
      expect(boxes.at(-1)?.text).toBe('sans date');
      expect(overlappingTexts(boxes)).toEqual([]);
    },
  );

  test.each(
    [10, 14, 21, 36].flatMap((length) =>
      (['en', 'fr'] as const).flatMap((language) =>
        [false, true].map((hasUndated) => ({ length, language, hasUndated })),
      ),
    ),
  )(
    'over $length narrow days names keep apart and inside, $language, undated $hasUndated',
    (shape) => {
      const days = { first: axis.first, last: axis.first + shape.length - 1 };
      for (const width of [340, 700]) {
        const boxes = drawnTexts(
          drawBands({ ...days, hasUndated: shape.hasUndated }, shape.language, width),
        );
        expect(overlappingTexts(boxes)).toEqual([]);
        expect(cutTexts(boxes, width, height)).toEqual([]);
      }
    },
  );
});
