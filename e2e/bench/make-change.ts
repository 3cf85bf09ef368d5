import type { AnnotatedSource } from '../../mock-api/dossier-schema.ts';
import { dayAfter, daysBetween, makeDate } from './make-date.ts';
import type { Random } from './random.ts';
import { type ClaimBase, firstDay, lastDay, people } from './story.ts';

type LeadershipChange = AnnotatedSource['leadershipChanges'][number];
type Told = Pick<LeadershipChange, 'person' | 'role' | 'change'> & { readonly day: string };

const handovers = 14;

/** The changes of a dossier, one by one: a chain of handovers, which many tell and some otherwise. */
export function makeChanges(random: Random): (base: ClaimBase) => LeadershipChange {
  const office = ofOffice(random);
  const board = ofBoard(random);
  return (base) => {
    const { day, person, role, change } = random.pick(random.chance(0.8) ? office : board);
    // Some are a day or two off.
    const told = random.chance(0.25) ? dayAfter(day, random.between(-2, 2)) : day;
    return {
      ...base,
      on: makeDate(random, told),
      person: random.chance(0.03) ? null : person,
      role,
      change,
      modality: random.weigh({ asserted: 75, implied: 8, agreed: 7, tentative: 5, denied: 5 }),
    };
  };
}

/** Who leaves the CEO's office, and who takes it over the same day or the next. */
function ofOffice(random: Random): [Told, ...Told[]] {
  const step = daysBetween(firstDay, lastDay) / (handovers + 1);
  let person: string = people[0];
  let role: Told['role'] = 'ceo';
  const told: [Told, ...Told[]] = [{ day: dayAfter(firstDay, 3), person, role, change: 'starts' }];
  for (let number = 1; number <= handovers; number += 1) {
    const day = dayAfter(firstDay, Math.floor(number * step) + random.between(-30, 30));
    told.push({ day, person, role, change: 'ends' });
    // Whoever has led once may be called back.
    person = people[(number * 3) % people.length] ?? people[0];
    role = role === 'ceo' && random.chance(0.6) ? 'interim-ceo' : 'ceo';
    told.push({ day: dayAfter(day, random.between(0, 1)), person, role, change: 'starts' });
  }
  return told;
}

function ofBoard(random: Random): [Told, ...Told[]] {
  const draw = (): Told => ({
    day: dayAfter(firstDay, random.between(0, daysBetween(firstDay, lastDay))),
    person: random.pick(people),
    role: random.weigh({ 'board-member': 3, 'board-chair': 1 }),
    change: random.weigh({ starts: 1, ends: 1 }),
  });
  return [draw(), ...Array.from({ length: 20 }, draw)];
}
