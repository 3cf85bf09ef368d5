import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeCount } from '../testing/claims.ts';
import { about, exactly, moreThan, vague } from '../testing/quantities.ts';
import { writtenFigures } from './written-figures.ts';

const none = { signatories: null, headcount: null, share: null };
const found = (text: string, numbers: object) =>
  writtenFigures(makeCount({ ...none, ...numbers })).map(
    ({ pattern }) => text.match(pattern)?.[0] ?? null,
  );

describe(writtenFigures, () => {
  test('every number given is looked for, in its own order, and none that is vague', () => {
    const shown = (numbers: object) =>
      writtenFigures(makeCount({ ...none, ...numbers })).map((figure) => figure.shown);
    expect(shown({ signatories: exactly(650), headcount: about(700) })).toEqual(['“650”', '“700”']);
    expect(shown({ signatories: vague, share: moreThan(0.95) })).toEqual(['“95 %”']);
    expect(shown({ signatories: vague, headcount: null })).toEqual([]);
  });

  test.each([
    [
      '743 employés … sur 770',
      { signatories: exactly(743), headcount: exactly(770) },
      ['743', '770'],
    ],
    ['723 out of 778 full', { signatories: exactly(723), headcount: exactly(778) }, ['723', '778']],
    ['650 … autour de 700', { signatories: exactly(650), headcount: about(700) }, ['650', '700']],
    ['par plus de 95 % des', { share: moreThan(0.95) }, ['95 %']],
    ['par plus de 95\u00a0% des', { share: moreThan(0.95) }, ['95\u00a0%']],
    ['fully 92.9% of', { share: exactly(0.929) }, ['92.9%']],
    ['soit 92,9 % de', { share: exactly(0.929) }, ['92,9 %']],
  ])('“%s” holds its figures', (text, numbers, figures) => {
    expect(found(text, numbers)).toEqual(figures);
  });

  test.each([
    ['1,743 signed', { signatories: exactly(743) }],
    ['743.5 points', { signatories: exactly(743) }],
    ['7430 signed', { signatories: exactly(743) }],
    ['49 % of it', { share: moreThan(0.95) }],
    ['95 of them', { share: moreThan(0.95) }],
    ['0.95 %', { share: moreThan(0.95) }],
  ])('what stands in “%s” is another number', (text, numbers) => {
    expect(found(text, numbers)).toEqual([null]);
  });

  test.each(['743\u00a0000', '743\u202f000', '743’000', "743'000"])(
    'a number that goes on after a no-break space or an apostrophe is another one: %s',
    (text) => {
      expect(found(text, { signatories: exactly(743) })).toEqual([null]);
    },
  );

  const people = fc.integer({ min: 0, max: 9_999_999 });

  test('a number is found however its thousands are parted', () => {
    const sign = fc.constantFrom('', ' ', '\u00a0', '\u202f', ',', '.', '’', "'");
    fc.assert(
      fc.property(people, sign, (value, parting) => {
        const written = String(value).replace(/\B(?=(\d{3})+$)/g, parting);
        expect(found(`in 2023 (${written})`, { signatories: exactly(value) })).toEqual([written]);
      }),
    );
  });

  test('a number with one digit more is not it', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 0, max: 9 }), (value, digit) => {
        for (const other of [`${digit}${value}`, `${value}${digit}`])
          expect(found(`about ${other} signed`, { signatories: exactly(value) })).toEqual([null]);
      }),
    );
  });
});
