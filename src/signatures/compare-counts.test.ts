import { describe, expect, test } from 'vitest';
import { claimNamed } from '../testing/claim-named.ts';
import { makeCount, makeDate } from '../testing/claims.ts';
import { signatureCounts } from '../testing/dossier.ts';
import { about, exactly, moreThan, vague } from '../testing/quantities.ts';
import { compareCounts, compareFigure, type FigureName, figureNamed } from './compare-counts.ts';

const none = { signatories: null, headcount: null, share: null };
const count = (parts: object, edtf: string | null = '2023-11-20') =>
  makeCount({ id: JSON.stringify([parts, edtf]), ...none, ...parts, asOf: makeDate(edtf) });
const compare = (a: string, b: string) =>
  compareCounts(claimNamed(signatureCounts, a), claimNamed(signatureCounts, b));
const verdict = (figure: FigureName, ...[a, b]: Parameters<typeof compareCounts>) => {
  const compared = compareFigure(figure, a, b);
  return [compared?.relation, compared?.remark];
};
const more95 = '003-signed-more-than-95';

describe(compareCounts, () => {
  test.each([
    ['bears out', '001-signed-743', 'agree'],
    ['contradicts', '003-signed-723', 'differ'],
    ['leaves open', '002-signed-650', 'open'],
  ])('a count %s that more than 95 %% signed', (_, id, relation) => {
    const compared = compare(id, more95);
    expect(compared?.relation).toBe(relation);
    expect(compared?.figures.map(({ figure }) => figure)).toEqual(['share']);
  });

  test('those who threatened to leave are held against no count of signatures', () => {
    const threatened = claimNamed(signatureCounts, '000-threaten-more-than-95');
    const signed = signatureCounts.filter(({ of }) => of === 'signed');
    expect(signed.length).toBeGreaterThanOrEqual(5);
    for (const claim of signed) expect(compareCounts(threatened, claim)).toBeNull();
  });

  test.each([
    ['002-signed-650', '003-signed-723'],
    ['002-signed-650', '001-signed-743'],
    ['003-signed-723', '001-signed-743'],
  ])('%s and %s differ on both numbers, and only the signatures may have grown', (a, b) => {
    const compared = compare(a, b);
    expect(compared?.relation).toBe('differ');
    expect(
      compared?.figures.map(({ figure, relation, remark }) => [figure, relation, remark]),
    ).toEqual([
      ['signatories', 'differ', 'may-be-growth'],
      ['headcount', 'differ', null],
    ]);
  });

  test('hundreds leave every number open', () => {
    for (const id of ['001-signed-743', '002-signed-650', '003-signed-723', more95])
      expect(compare('001-signed-hundreds', id)).toEqual({ relation: 'open', figures: [] });
  });

  test('one who differs on one number differs, though the other is the same', () => {
    const [a, b] = [650, 723].map((value) =>
      count({ signatories: exactly(value), headcount: exactly(778) }),
    );
    expect(a && b && compareCounts(a, b)?.relation).toBe('differ');
  });
});

describe(compareFigure, () => {
  test.each([
    [690, 'agree'],
    [650, 'agree'],
    [770, 'differ'],
    [778, 'differ'],
  ])('of about 700, %i: %s', (value, relation) => {
    const [a, b] = [count({ headcount: about(700) }), count({ headcount: exactly(value) })];
    expect(verdict('headcount', a, b)).toEqual([relation, null]);
  });

  test('two that only overlap leave each other open', () => {
    const [a, b] = [count({ signatories: about(700) }), count({ signatories: moreThan(700) })];
    expect(verdict('signatories', a, b)).toEqual(['open', null]);
  });

  test('a share only computed, and wider, is not borne out by one that a text states', () => {
    const computed = count({ signatories: exactly(650), headcount: about(700) });
    expect(verdict('share', count({ share: exactly(0.9) }), computed)).toEqual(['open', null]);
    expect(verdict('share', count({ share: about(0.9) }), count({ share: exactly(0.9) }))).toEqual([
      'agree',
      null,
    ]);
  });

  test.each([
    ['on one day', '2023-11-20', '2023-11-20', 'differ', 'may-be-growth'],
    ['where one date is unknown', '2023-11-20', null, 'differ', 'may-be-growth'],
    ['where the dates touch', '2023-11-20/2023-11-21', '2023-11-21', 'differ', 'may-be-growth'],
    [
      'where the later date may be the same',
      '2023-11-20',
      '2023-11-20/..',
      'differ',
      'may-be-growth',
    ],
    ['on a later day', '2023-11-20', '2023-11-21', 'open', 'later'],
    ['on days all later', '../2023-11-20', '2023-11-21/2023-11-22', 'open', 'later'],
    ['on an earlier day, so fewer later', '2023-11-21', '2023-11-20', 'differ', null],
  ])('650 and then 743, %s', (_, first, second, relation, remark) => {
    const few = count({ signatories: exactly(650) }, first);
    const many = count({ signatories: exactly(743) }, second);
    expect(verdict('signatories', few, many)).toEqual([relation, remark]);
    expect(verdict('signatories', many, few)).toEqual([relation, remark]);
  });

  test.each([
    ['2023-11-20', '2023-11-20', 'differ', null],
    ['2023-11-20', null, 'differ', null],
    ['2023-11-20', '2023-11-21', 'open', 'later'],
    ['2023-11-21', '2023-11-20', 'open', 'later'],
  ])('a staff of 770 on %s and of 778 on %s: %s, remark %s', (first, second, relation, remark) => {
    const a = count({ headcount: exactly(770) }, first);
    const b = count({ headcount: exactly(778) }, second);
    expect(verdict('headcount', a, b)).toEqual([relation, remark]);
  });

  test('exactly 700 after more than 700 is a lower number, and differs', () => {
    const more = count({ signatories: moreThan(700) }, '2023-11-20');
    const exact = count({ signatories: exactly(700) }, '2023-11-21');
    expect(verdict('signatories', more, exact)).toEqual(['differ', null]);
    expect(verdict('signatories', exact, more)).toEqual(['differ', null]);
  });

  test('a vague number is open against a number, though another number is the same', () => {
    const hundreds = count({ signatories: vague, headcount: exactly(700) });
    const many = count({ signatories: exactly(743), headcount: exactly(700) });
    expect(compareCounts(hundreds, many)?.relation).toBe('open');
  });
});

describe(figureNamed, () => {
  test('a share is the one stated, else the one computed, and a vague number is none', () => {
    const numbers = { signatories: exactly(743), headcount: exactly(770) };
    expect(figureNamed('share', count(numbers))?.value).toBe(743 / 770);
    expect(figureNamed('share', count({ ...numbers, share: moreThan(0.95) }))?.value).toBe(0.95);
    expect(figureNamed('signatories', count({ signatories: vague }))).toBeNull();
  });
});
