import { describe, expect, test } from 'vitest';
import { makeCount } from '../testing/claims.ts';
import { refusalsOf } from '../testing/refusals.ts';
import { signatureCountSchema } from './contract.ts';

const refusals = (parts: object) => refusalsOf(signatureCountSchema, { ...makeCount(), ...parts });

describe('a signature count', () => {
  test.each([
    ['650 of about 700', [650, 'exact'], [700, 'about'], null],
    ['723 of 778', [723, 'exact'], [778, 'exact'], null],
    ['more than 95 %', null, null, [0.95, 'more-than']],
    ['hundreds', [null, 'vague'], null, null],
    ['a vague share', null, null, [null, 'vague']],
    ['nobody', [0, 'exact'], null, [0, 'exact']],
    ['all', null, [1, 'exact'], [1, 'exact']],
  ])('may be %s', (_, ...figures) => {
    const [signatories, headcount, share] = figures.map(
      (figure) => figure && { value: figure[0], qualifier: figure[1] },
    );
    expect(refusals({ signatories, headcount, share })).toEqual([]);
  });

  test.each([
    [
      'a vague figure with a value',
      { signatories: { value: 650, qualifier: 'vague' } },
      'signatories',
    ],
    [
      'a figure without a value that is not vague',
      { headcount: { value: null, qualifier: 'about' } },
      'headcount',
    ],
    ['a vague share with a value', { share: { value: 0.95, qualifier: 'vague' } }, 'share'],
    ['a share in per cent', { share: { value: 95, qualifier: 'more-than' } }, 'share.value'],
    ['a share below nothing', { share: { value: -0.1, qualifier: 'exact' } }, 'share.value'],
    ['half a person', { signatories: { value: 649.5, qualifier: 'exact' } }, 'signatories.value'],
    ['fewer than nobody', { signatories: { value: -1, qualifier: 'exact' } }, 'signatories.value'],
    ['a staff of none', { headcount: { value: 0, qualifier: 'exact' } }, 'headcount.value'],
    [
      'a figure written as a text',
      { headcount: { value: '700', qualifier: 'exact' } },
      'headcount.value',
    ],
    [
      'a qualifier that there is not',
      { signatories: { value: 650, qualifier: 'nearly' } },
      'signatories.qualifier',
    ],
    ['no figure at all', { signatories: null, headcount: null, share: null }, ''],
    ['a figure left open', { share: undefined }, 'share'],
    ['another thing to count', { of: 'wishes' }, 'of'],
    ['a stance that there is not', { stance: 'hopes' }, 'stance'],
    ['a target that is no id', { target: '' }, 'target'],
  ])('refuses %s', (_, parts, path) => {
    expect(refusals(parts)).toEqual([path]);
  });
});
