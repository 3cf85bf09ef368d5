import { describe, expect, test } from 'vitest';
import { pageMargin } from '../charting/chart-canvas.tsx';
import { axisOfSignatures, moments, signaturesOf } from '../testing/signatures.ts';
import { selections } from '../testing/turnover.ts';
import { layoutSignatures, type SignatureLayout, staffGap } from './layout-signatures.ts';

const cases = [340, 358, 700, 1104, 1200].flatMap((width) =>
  (['count', 'share'] as const).flatMap((measure) =>
    (['en', 'fr'] as const).map((language) => ({ width, measure, language })),
  ),
);

function layout({ width, measure, language }: (typeof cases)[number]) {
  const series = signaturesOf(null, { measure });
  return layoutSignatures({
    series,
    axis: axisOfSignatures(series),
    width,
    outer: pageMargin,
    language,
    moments,
  });
}

/** Labels as boxes: across from the plot's left edge, up from the plot's top. */
function boxesOf({ counts }: SignatureLayout) {
  return counts.map(({ x, side, lift, label, count }) => {
    const left = side === 'right' ? x + staffGap : x - staffGap - label.width;
    return {
      id: count.claim.id,
      staff: x,
      left,
      right: left + label.width,
      bottom: lift - label.height,
      top: lift,
    };
  });
}

describe(layoutSignatures, () => {
  describe.each(cases)('at $width px, $measure, $language', (shape) => {
    test('no label meets another', () => {
      const boxes = boxesOf(layout(shape));
      const meeting = boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (b) => a.left < b.right && b.left < a.right && a.bottom < b.top && b.bottom < a.top,
          )
          .map((b) => `${a.id} | ${b.id}`),
      );
      expect(boxes).toHaveLength(4);
      expect(meeting).toEqual([]);
    });

    test('no staff crosses a label', () => {
      const boxes = boxesOf(layout(shape));
      const crossed = boxes.filter((label) =>
        boxes.some(
          ({ staff, top }) => label.left < staff && staff < label.right && label.bottom < top,
        ),
      );
      expect(crossed).toEqual([]);
    });

    test('every label and every mark is inside the width and under the top', () => {
      const made = layout(shape);
      for (const { left, right, top, bottom, staff } of boxesOf(made)) {
        expect(made.margin.left + Math.min(left, staff)).toBeGreaterThanOrEqual(0);
        expect(made.margin.left + Math.max(right, staff)).toBeLessThanOrEqual(shape.width);
        expect(top).toBeLessThanOrEqual(made.margin.top);
        expect(bottom).toBeGreaterThanOrEqual(0);
      }
    });
  });

  test('the row of moments is there where it has room, and takes some', () => {
    const wide = layout({ width: 1104, measure: 'count', language: 'en' });
    const narrow = layout({ width: 340, measure: 'count', language: 'en' });
    expect([wide.moments.length, narrow.moments.length]).toEqual([3, 0]);
    expect(wide.margin.bottom).toBeGreaterThan(narrow.margin.bottom);
  });

  test('brackets of spans push the names of the days down, a row for each', () => {
    const offset = (ids: string[]) => {
      const series = signaturesOf(ids);
      const axis = axisOfSignatures(series);
      return layoutSignatures({
        series,
        axis,
        width: 700,
        outer: pageMargin,
        language: 'en',
        moments: [],
      }).dayLabelOffset;
    };
    const [none, one, two] = [offset(['002']), offset(['001']), offset(['001', '003'])];
    expect(one).toBeGreaterThan(none);
    expect(two - one).toBe(one - none);
  });

  test('labels that would crowd out the plot of an image are made lower', () => {
    const series = signaturesOf();
    const axis = axisOfSignatures(series);
    const topAt = (height: number) =>
      layoutSignatures({
        series,
        axis,
        width: 1200,
        outer: pageMargin,
        language: 'en',
        moments: [],
        height,
      }).margin.top;
    expect(topAt(300)).toBeLessThan(topAt(1200));
  });

  test.each([
    [600, 500],
    [600, 4000],
    [1080, 1080],
    [1080, 1350],
    [1200, 675],
    [4000, 500],
    [4000, 4000],
  ])(
    'in an image of %i × %i the labels leave the plot its share, and say their figures',
    (width, height) => {
      const outer = { top: 116, right: 48, bottom: 140, left: 48 };
      for (const ids of selections)
        for (const measure of ['count', 'share'] as const) {
          const series = signaturesOf(ids, { measure });
          const axis = axisOfSignatures(series);
          const made = layoutSignatures({
            series,
            axis,
            width,
            height,
            outer,
            language: 'en',
            moments,
          });
          const room = height - outer.top - outer.bottom;
          const plot = height - made.margin.top - made.margin.bottom;
          expect(plot).toBeGreaterThan(room / 6);
          expect(made.counts.map(({ count }) => count)).toEqual(series.plotted);
          for (const { label } of made.counts) expect(label.lines.length).toBeGreaterThan(0);
        }
    },
  );

  test('the frame of an image is kept free', () => {
    const series = signaturesOf();
    const outer = { top: 100, right: 48, bottom: 120, left: 48 };
    const axis = axisOfSignatures(series);
    const framed = layoutSignatures({ series, axis, width: 1200, outer, language: 'en', moments });
    const bare = layoutSignatures({
      series,
      axis,
      width: 1200,
      outer: { ...outer, top: 0, bottom: 0 },
      language: 'en',
      moments,
    });
    expect(framed.margin.top - bare.margin.top).toBe(100);
    expect(framed.margin.bottom - bare.margin.bottom).toBe(120);
    expect(framed.margin.right).toBe(48);
  });
});
