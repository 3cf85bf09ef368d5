import fc from 'fast-check';
import type { Quantity, SignatureCount } from '../api/contract.ts';
import { makeCount, makeDate } from './claims.ts';
import { vague } from './quantities.ts';

const told = [
  null,
  '2023-11-19',
  '2023-11-20',
  '2023-11-21',
  '2023-11-20/2023-11-21',
  '2023-11-21/2023-11-22',
  '../2023-11-19',
  '2023-11-21/..',
];
const qualifier = fc.constantFrom<'exact' | 'about' | 'more-than'>('exact', 'about', 'more-than');
// Numbers that lie close, and round ones among them, so that claims often touch.
const headcount = fc.oneof(
  fc.constantFrom(650, 700, 723, 743, 770, 778, 800),
  fc.integer({ min: 640, max: 800 }),
);

function arbitraryQuantity(value: fc.Arbitrary<number>, most: number): fc.Arbitrary<Quantity> {
  const numbered = fc
    .record({ value, qualifier })
    // “More than all of them” permits nothing.
    .filter((quantity) => quantity.qualifier !== 'more-than' || quantity.value < most);
  return fc.oneof({ arbitrary: numbered, weight: 6 }, { arbitrary: fc.constant(vague), weight: 1 });
}

const arbitraryNumbers = headcount.chain((whole) =>
  fc.record({
    headcount: fc.option(arbitraryQuantity(fc.constant(whole), Infinity)),
    signatories: fc.option(arbitraryQuantity(fc.integer({ min: 600, max: whole }), whole)),
  }),
);
const arbitraryShare = arbitraryQuantity(
  fc.integer({ min: 160, max: 200 }).map((share) => share / 200),
  1,
);

/** A count that asserts how many signed, with numbers near those of the texts. */
export const arbitrarySigned: fc.Arbitrary<SignatureCount> = fc
  .record({
    numbers: arbitraryNumbers,
    share: fc.option(arbitraryShare),
    day: fc.constantFrom(...told),
    id: fc.uuid(),
  })
  .map(({ numbers, share, day, id }) => makeCount({ id, ...numbers, share, asOf: makeDate(day) }));

/** A count of any stance and of anything that is counted. */
export const arbitraryCount: fc.Arbitrary<SignatureCount> = fc
  .record({
    count: arbitrarySigned,
    of: fc.constantFrom<SignatureCount['of'][]>('signed', 'threatens-to-leave', 'leaves'),
    stance: fc.constantFrom<SignatureCount['stance'][]>('asserts', 'repeats', 'doubts', 'denies'),
  })
  .map(({ count, of, stance }) => ({ ...count, of, stance }));
