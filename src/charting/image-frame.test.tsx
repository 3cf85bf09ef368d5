// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { palettes } from '../palette/palette.ts';
import { draw, numberOf } from '../testing/draw.ts';
import { cutTexts, drawnTexts, overlappingTexts } from '../testing/drawn-texts.ts';
import { measureText } from '../typeface/measure-text.ts';
import { type ImageFrame, placeFrame } from './image-frame.tsx';
import { ImageFrameLayer } from './image-frame-layer.tsx';

const frame: ImageFrame = {
  title: 'Three sources count the signatures',
  subtitle: 'One bar per claim',
  notes: ['Brackets: any day of the span.'],
  moreNotes: 'More notes stand elsewhere.',
  sourcesHeading: 'Sources:',
  sources: [
    { label: 'Furno (002)', colour: 2, shape: 'circle' },
    { label: 'Staff revolt (003)', colour: 3, shape: 'square' },
  ],
  credits: ['Dossier “A story” of 23 November 2026.'],
};

const words = fc
  .array(fc.constantFrom('a', 'count', 'signatures', 'of', 'employees', '650'), {
    minLength: 1,
    maxLength: 60,
  })
  .map((some) => some.join(' '));

function expectInside(placed: ReturnType<typeof placeFrame>, width: number, height: number) {
  const { left, right } = placed.margin;
  for (const { x, y, size, weight, text } of placed.lines) {
    expect(x).toBeGreaterThanOrEqual(left);
    expect(x + measureText(text, size, weight)).toBeLessThanOrEqual(width - right + 0.01);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(height);
  }
}

describe(placeFrame, () => {
  test('a short title is one line, and the chart begins below the subtitle', () => {
    const { lines, margin } = placeFrame(frame, 1200, 675);
    const title = lines.filter(({ size }) => size === 28);
    const subtitle = lines.find(({ text }) => text === frame.subtitle);
    expect(title.map(({ text }) => text)).toEqual([frame.title]);
    expect(margin.top).toBeGreaterThan(subtitle?.y ?? Number.NaN);
  });

  test.each([true, false])('what could not be read is said in bold, title: %s', (hasTitle) => {
    const lacking = 'One entry could not be read.';
    const { lines, margin } = placeFrame({ ...frame, lacking, hasTitle }, 1200, 675);
    const line = lines.find(({ text }) => text === lacking);
    expect(line).toMatchObject({ weight: 700, tone: 'ink' });
    expect(line?.y).toBeLessThan(margin.top);
    const title = lines.find(({ text }) => text === frame.subtitle);
    expect(title === undefined || title.y < (line?.y ?? 0)).toBe(true);
  });

  test('a long title wraps, loses no word, and pushes the chart down', () => {
    const title = Array.from({ length: 8 }, () => 'many sources count the signatures').join(' ');
    const { lines, margin } = placeFrame({ ...frame, title }, 1200, 675);
    const wrapped = lines.filter(({ size }) => size === 28);
    expect(wrapped.length).toBeGreaterThan(1);
    expect(wrapped.map(({ text }) => text).join(' ')).toBe(title);
    expect(margin.top).toBeGreaterThan(placeFrame(frame, 1200, 675).margin.top);
  });

  test('more notes move the rule up and take their room from the chart', () => {
    const one = placeFrame(frame, 1200, 675);
    const three = placeFrame({ ...frame, notes: [...frame.notes, 'Two.', 'Three.'] }, 1200, 675);
    expect(three.rule).toBeLessThan(one.rule);
    expect(three.margin.bottom - one.margin.bottom).toBe(one.rule - three.rule);
    expect(three.margin.top).toBe(one.margin.top);
  });

  test('the chart and the footer do not meet: the rule lies between them', () => {
    const { lines, rule, margin } = placeFrame(frame, 1200, 675);
    const footer = lines.filter(({ y }) => y > 300);
    expect(675 - margin.bottom).toBeLessThan(rule);
    for (const { y, size } of footer) expect(y - size).toBeGreaterThan(rule - 1);
  });

  test('each source has its marker before its name', () => {
    const { lines, markers } = placeFrame(frame, 1200, 675);
    expect(markers.map(({ source }) => source)).toEqual(frame.sources);
    for (const { x, y, source } of markers) {
      const name = lines.find(({ text }) => text === source.label);
      expect(x).toBeLessThan(name?.x ?? Number.NaN);
      expect(Math.abs((name?.y ?? Number.NaN) - y)).toBeLessThan(8);
    }
  });

  test('without a source drawn there is no “Sources” line', () => {
    const bare = { ...frame, sourcesHeading: '', sources: [] };
    const { lines, markers } = placeFrame(bare, 1200, 675);
    expect(markers).toEqual([]);
    expect(lines.filter(({ text }) => text === '')).toEqual([]);
  });

  test('no line reaches past the edges, however long its words', () => {
    fc.assert(
      fc.property(
        words,
        words,
        fc.array(words, { maxLength: 3 }),
        fc.array(words, { minLength: 1, maxLength: 3 }),
        fc.constantFrom([1200, 675], [1080, 1080], [1080, 1350], [600, 4000]),
        (title, subtitle, notes, credits, [width = 0, height = 0]) => {
          const full = { ...frame, title, subtitle, notes, credits };
          expectInside(placeFrame(full, width, height), width, height);
        },
      ),
    );
  });

  test.each([
    [600, 24],
    [900, 36],
    [1200, 48],
    [4000, 48],
  ])('an image %i px wide keeps %i px free at either side', (width, side) => {
    const { lines, margin } = placeFrame(frame, width, 675);
    expect([margin.left, margin.right]).toEqual([side, side]);
    expect(Math.min(...lines.map(({ x }) => x))).toBe(side);
    const ends = lines.map(({ x, text, size, weight }) => x + measureText(text, size, weight));
    expect(Math.max(...ends)).toBeCloseTo(width - side, 1);
  });

  test('six sources with long names wrap to further lines', () => {
    const sources = Array.from({ length: 6 }, (_, index) => ({
      label: `The paper of a rather long name in the city (00${index})`,
      colour: index,
      shape: 'circle' as const,
    }));
    const placed = placeFrame({ ...frame, sources }, 1200, 675);
    expectInside(placed, 1200, 675);
    expect(new Set(placed.markers.map(({ y }) => y)).size).toBeGreaterThan(1);
  });
});

describe(ImageFrameLayer, () => {
  test('draws all that it was given, on paper, with no text over another', () => {
    const long = { ...frame, credits: ['word '.repeat(80).trim(), ...frame.credits] };
    const place = draw(
      <svg>
        <title>Frame</title>
        <ImageFrameLayer
          placed={placeFrame(long, 1200, 675)}
          width={1200}
          height={675}
          palette={palettes.dark}
        />
      </svg>,
    );
    const boxes = drawnTexts(place);
    const texts = boxes.map(({ text }) => text);
    expect(place.querySelector('rect')?.getAttribute('fill')).toBe(palettes.dark.paper);
    expect(texts).toEqual(expect.arrayContaining([frame.title, 'Sources:', 'Furno (002)']));
    expect(texts).toContain('Countersign');
    expect(cutTexts(boxes, 1200, 675)).toEqual([]);
    expect(overlappingTexts(boxes)).toEqual([]);
  });

  test.each([
    ['theme', 'light', [palettes.light.paper]],
    ['theme', 'dark', [palettes.dark.paper]],
    ['white', 'light', ['#ffffff']],
    ['transparent', 'dark', []],
  ] as const)('a background that is %s lies in the %s theme on %j', (background, theme, papers) => {
    const placed = placeFrame({ ...frame, background }, 1200, 675);
    const place = draw(
      <svg>
        <title>Frame</title>
        <ImageFrameLayer placed={placed} width={1200} height={675} palette={palettes[theme]} />
      </svg>,
    );
    const rects = [...place.querySelectorAll('rect')];
    expect(rects.map((rect) => rect.getAttribute('fill'))).toEqual(papers);
    for (const rect of rects)
      expect([numberOf(rect, 'width'), numberOf(rect, 'height')]).toEqual([1200, 675]);
  });
});
