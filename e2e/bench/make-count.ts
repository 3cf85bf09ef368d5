import type { AnnotatedSource } from '../../mock-api/dossier-schema.ts';
import { dayAfter, daysBetween, makeDate } from './make-date.ts';
import type { Random } from './random.ts';
import { type ClaimBase, firstDay, lastDay } from './story.ts';

type SignatureCount = AnnotatedSource['signatureCounts'][number];
type Quantity = NonNullable<SignatureCount['signatories']>;

/** The letters of the staff: one a quarter, each signed by more people every day for two weeks. */
const letters = 24;
const daysOfLetter = 14;

const given = {
  'signed of staff': 45,
  signed: 25,
  share: 15,
  'signed and share': 5,
  all: 5,
  staff: 5,
};

/** The counts of a dossier, one by one; those that repeat, doubt or deny point at earlier ones. */
export function makeCounts(random: Random): (base: ClaimBase) => SignatureCount {
  const asserted: string[] = [];
  return (base) => {
    const stance =
      asserted.length > 0
        ? random.weigh({ asserts: 82, repeats: 8, doubts: 5, denies: 5 })
        : 'asserts';
    const target = asserted[random.between(0, asserted.length - 1)] ?? null;
    const { day, ...figures } = makeFigures(random);
    // Who doubts or denies may do so without a figure.
    const isBare = (stance === 'doubts' || stance === 'denies') && random.chance(0.5);
    if (stance === 'asserts') asserted.push(base.id);
    return {
      ...base,
      asOf: makeDate(random, day),
      of: random.weigh({ signed: 76, 'threatens-to-leave': 12, supports: 8, leaves: 4 }),
      ...(isBare ? { signatories: null, headcount: null, share: null } : figures),
      stance,
      target: stance === 'asserts' || random.chance(0.2) ? null : target,
    };
  };
}

function makeFigures(random: Random) {
  const quarter = daysBetween(firstDay, lastDay) / letters;
  const letter = random.between(0, letters - 1);
  const since = random.between(0, daysOfLetter);
  const day = dayAfter(firstDay, Math.floor(letter * quarter) + 20 + since);
  const staff = 400 + letter * 90 + random.between(-3, 3) * 10;
  const share = Math.min(0.98, 0.35 + (0.6 * since) / daysOfLetter + (random.next() - 0.5) / 10);
  const told = random.weigh(given);
  return {
    day,
    signatories: /^sign|all/.test(told) ? tell(random, Math.round(staff * share)) : null,
    headcount: /staff|all/.test(told) ? tell(random, staff) : null,
    share: /share|all/.test(told) ? tell(random, Math.round(share * 1000) / 1000) : null,
  };
}

/** A figure as a text tells it: what is not exact is round. */
function tell(random: Random, value: number): Quantity {
  const qualifier = random.weigh({ exact: 50, about: 27, 'more-than': 15, vague: 8 });
  if (qualifier === 'vague') return { value: null, qualifier };
  const step = value > 1 ? 10 : 0.05;
  if (qualifier === 'exact') return { value, qualifier };
  return { value: Math.round(Math.floor(value / step) * step * 100) / 100, qualifier };
}
