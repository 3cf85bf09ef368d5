import { describe, expect, test } from 'vitest';
import { contrast, distance, visions } from '../testing/colour.ts';
import { palettes, themes } from './palette.ts';

/** What OKLab times 100 must hold two sources apart; 2 is about what an eye can just tell. */
const apart = 10;

const grounds = ['paper', 'band'] as const;
const onGrounds = themes.flatMap((theme) => grounds.map((ground) => ({ theme, ground })));

describe('the yardsticks of these tests', () => {
  test('black on white has the contrast 21, and grey 767676 the known 4.54', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
  });

  test('black and white are 100 apart to every eye', () => {
    for (const vision of visions)
      expect(distance('#000000', '#ffffff', vision)).toBeCloseTo(100, 1);
  });

  test('a red and a green that differ to a full eye come together to a deutan one', () => {
    expect(distance('#a04030', '#607020', 'full')).toBeGreaterThan(15);
    expect(distance('#a04030', '#607020', 'deuteranopia')).toBeLessThan(10);
  });
});

describe('palettes', () => {
  describe.each(onGrounds)('$theme, on $ground', ({ theme, ground }) => {
    const palette = palettes[theme];

    test.each(['ink', 'muted', 'caution', 'agree', 'differ'] as const)(
      '%s reads as text, at 4.5:1',
      (tone) => {
        expect(contrast(palette[tone], palette[ground])).toBeGreaterThanOrEqual(4.5);
      },
    );

    test.each(palette.series)('the source colour %s shows as a mark, at 3:1', (colour) => {
      expect(contrast(colour, palette[ground])).toBeGreaterThanOrEqual(3);
    });

    test('a term of office shows as a mark, at 3:1', () => {
      expect(contrast(palette.office, palette[ground])).toBeGreaterThanOrEqual(3);
    });
  });

  test.each(themes)('a number on a disc reads in the %s theme: paper on ink at 4.5:1', (theme) => {
    expect(contrast(palettes[theme].paper, palettes[theme].ink)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(themes)('highlighted words read in the %s theme, at 4.5:1', (theme) => {
    expect(contrast(palettes[theme].ink, palettes[theme].highlight)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(themes)('the outline of the undated band shows on %s paper, at 3:1', (theme) => {
    expect(contrast(palettes[theme].line, palettes[theme].paper)).toBeGreaterThanOrEqual(3);
  });

  test.each(themes.flatMap((theme) => visions.map((vision) => ({ theme, vision }))))(
    'five source colours of the $theme theme stay apart for $vision',
    ({ theme, vision }) => {
      const { series } = palettes[theme];
      const close = series.flatMap((a, index) =>
        series.slice(index + 1).filter((b) => distance(a, b, vision) < apart),
      );
      expect(series).toHaveLength(5);
      expect(close).toEqual([]);
    },
  );

  test('both themes have the same number of source colours, so that a source keeps its own', () => {
    expect(palettes.dark.series).toHaveLength(palettes.light.series.length);
  });
});
