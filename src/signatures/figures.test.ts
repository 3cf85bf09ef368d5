import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeCount } from '../testing/claims.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { about, exactly, moreThan, vague } from '../testing/quantities.ts';
import {
  figureOf,
  formatCounts,
  formatFigure,
  shareOf,
  spellCounts,
  spellFigure,
} from './figures.ts';

describe(figureOf, () => {
  test('a number keeps how sure it is', () => {
    expect(figureOf(about(700))).toEqual({ value: 700, qualifier: 'about' });
  });

  test('“hundreds” is no number, nor is what a text does not give', () => {
    expect(figureOf(vague)).toBeNull();
    expect(figureOf(null)).toBeNull();
  });
});

describe(shareOf, () => {
  test.each([
    ['650 of about 700', exactly(650), about(700), 92.857, 'about'],
    ['723 of 778', exactly(723), exactly(778), 92.93, 'exact'],
    ['743 of 770', exactly(743), exactly(770), 96.494, 'exact'],
    ['about 650 of 700', about(650), exactly(700), 92.857, 'about'],
    ['about 650 of about 700', about(650), about(700), 92.857, 'about'],
    ['more than 650 of 700', moreThan(650), exactly(700), 92.857, 'more-than'],
    ['650 of more than 700', exactly(650), moreThan(700), 92.857, 'less-than'],
  ] as const)('%s is a share no surer than its numbers', (_, part, whole, percent, qualifier) => {
    const share = shareOf(makeCount({ signatories: part, headcount: whole }));
    expect((share?.value ?? Number.NaN) * 100).toBeCloseTo(percent, 2);
    expect(share?.qualifier).toBe(qualifier);
  });

  test.each([
    ['more than 650 of more than 700: the bounds point apart', moreThan(650), moreThan(700)],
    ['650, of how many is not told', exactly(650), null],
    ['some, of 700', null, exactly(700)],
    ['hundreds of 700', vague, exactly(700)],
    ['650 of hundreds', exactly(650), vague],
  ])('no share of %s', (_, signatories, headcount) => {
    expect(shareOf(makeCount({ signatories, headcount }))).toBeNull();
  });

  test('a share that the text states goes before one that its numbers give', () => {
    const stated = makeCount({ share: moreThan(0.95) });
    expect(shareOf(stated)).toEqual({ value: 0.95, qualifier: 'more-than' });
  });

  test('a vague share says less than two numbers', () => {
    expect(shareOf(makeCount({ share: vague }))).toEqual({ value: 0.5, qualifier: 'exact' });
  });

  test('only two exact numbers give an exact share', () => {
    const quantity = fc.record({
      value: fc.integer({ min: 1, max: 10_000 }),
      qualifier: fc.constantFrom('exact' as const, 'about' as const, 'more-than' as const),
    });
    fc.assert(
      fc.property(quantity, quantity, (signatories, headcount) => {
        const isExact = signatories.qualifier === 'exact' && headcount.qualifier === 'exact';
        const share = shareOf(makeCount({ signatories, headcount }));
        expect(share?.qualifier === 'exact').toBe(isExact);
      }),
    );
  });
});

describe(formatFigure, () => {
  test.each([
    [exactly(650), 'en', 'count', '650'],
    [about(700), 'en', 'count', '≈ 700'],
    [about(700), 'fr', 'count', '≈ 700'],
    [moreThan(700), 'en', 'count', 'more than 700'],
    [moreThan(700), 'fr', 'count', 'plus de 700'],
    [exactly(12_345), 'en', 'count', '12,345'],
    [exactly(12_345), 'fr', 'count', '12 345'],
    [about(650 / 700), 'en', 'share', '≈ 92.9 %'],
    [about(650 / 700), 'fr', 'share', '≈ 92,9 %'],
    [moreThan(0.95), 'en', 'share', 'more than 95 %'],
    [moreThan(0.95), 'fr', 'share', 'plus de 95 %'],
  ] as const)('%o in %s as a %s reads %s', (quantity, language, unit, text) => {
    const figure = figureOf(quantity);
    expect(figure && plainSpaces(formatFigure(figure, language, unit))).toBe(text);
  });

  test.each([
    ['en', 'less than 92.9 %'],
    ['fr', 'moins de 92,9 %'],
  ] as const)('a share below a bound reads in %s', (language, text) => {
    const figure = { value: 650 / 700, qualifier: 'less-than' } as const;
    expect(plainSpaces(formatFigure(figure, language, 'share'))).toBe(text);
  });

  test('a number does not come apart from its sign at the end of a line', () => {
    expect(formatFigure({ value: 0.95, qualifier: 'about' }, 'en', 'share')).not.toContain(' ');
  });
});

describe(formatCounts, () => {
  test.each([
    [{ signatories: exactly(650), headcount: about(700) }, '650 of ≈ 700', '650 sur ≈ 700'],
    [{ signatories: exactly(723), headcount: exactly(778) }, '723 of 778', '723 sur 778'],
    [{ signatories: exactly(650), headcount: null }, '650', '650'],
    [{ signatories: null, headcount: about(700) }, 'of ≈ 700', 'sur ≈ 700'],
    [{ signatories: vague, headcount: exactly(770) }, 'of 770', 'sur 770'],
    [
      { signatories: null, headcount: null, share: moreThan(0.95) },
      'more than 95 %',
      'plus de 95 %',
    ],
    [{ signatories: vague, headcount: null }, 'no number', 'sans nombre'],
  ])('%o', (numbers, english, french) => {
    const claim = makeCount(numbers);
    expect(plainSpaces(formatCounts(claim, 'en'))).toBe(english);
    expect(plainSpaces(formatCounts(claim, 'fr'))).toBe(french);
  });
});

describe(spellFigure, () => {
  test.each([
    [about(700), 'count', 'about 700', 'environ 700'],
    [exactly(650), 'count', '650', '650'],
    [moreThan(0.95), 'share', 'more than 95 %', 'plus de 95 %'],
    [about(650 / 700), 'share', 'about 92.9 %', 'environ 92,9 %'],
  ] as const)('%o as a %s, in running text, is %s', (quantity, unit, english, french) => {
    const figure = figureOf(quantity);
    expect(figure && plainSpaces(spellFigure(figure, 'en', unit))).toBe(english);
    expect(figure && plainSpaces(spellFigure(figure, 'fr', unit))).toBe(french);
  });
});

describe(spellCounts, () => {
  test.each([
    [
      { signatories: exactly(650), headcount: about(700) },
      '650 of about 700',
      '650 sur environ 700',
    ],
    [{ signatories: exactly(723), headcount: exactly(778) }, '723 of 778', '723 sur 778'],
    [{ signatories: about(650), headcount: null }, 'about 650', 'environ 650'],
    [{ signatories: exactly(650), headcount: vague }, '650', '650'],
    [{ signatories: vague, headcount: null }, 'no number', 'sans nombre'],
    [
      { signatories: null, headcount: null, share: moreThan(0.95) },
      'more than 95 %',
      'plus de 95 %',
    ],
  ])('%o', (numbers, english, french) => {
    const claim = makeCount(numbers);
    expect(plainSpaces(spellCounts(claim, 'en'))).toBe(english);
    expect(plainSpaces(spellCounts(claim, 'fr'))).toBe(french);
  });
});
