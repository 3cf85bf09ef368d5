import type { SignatureCount } from '../api/contract.ts';
import type { DayRange } from '../dates/day-range.ts';
import { parseDayRange } from '../dates/parse-day-range.ts';
import type { Relation } from '../sources/relation.ts';
import { type Bounds, boundsOf, boundsOfRatio, isBelow, overlapOf } from './bounds.ts';
import { type Figure, figureOf, shareOf } from './figures.ts';

export type FigureName = 'signatories' | 'headcount' | 'share';

/** One of the numbers that two claims both give, and how their values stand to each other. */
export interface FigureComparison {
  readonly figure: FigureName;
  readonly values: readonly [Figure, Figure];
  readonly bounds: readonly [Bounds, Bounds];
  readonly relation: Relation;
  /** Why they differ, or why they need not though their numbers do. */
  readonly remark: 'may-be-growth' | 'later' | null;
}

/** How two counts stand to each other, each number apart. */
export interface CountComparison {
  readonly relation: Relation;
  readonly figures: readonly FigureComparison[];
}

/**
 * Compares two claims by the rules of src/decisions/0008. Null where they are not on the same
 * matter: another thing than signing against signing, or a claim that only repeats, doubts or
 * denies. A claim agrees with itself.
 */
export function compareCounts(a: SignatureCount, b: SignatureCount): CountComparison | null {
  if (a.of !== b.of || a.stance !== 'asserts' || b.stance !== 'asserts') return null;
  const names: FigureName[] = ['signatories', 'headcount'];
  // Two computed shares say nothing that their numbers, compared apart, do not say better.
  if (a.share || b.share) names.push('share');
  const figures = names.flatMap((name) => compareFigure(name, a, b) ?? []);
  const isSame = a.id === b.id;
  return { figures, relation: isSame ? 'agree' : joined(figures, names.some(isLeftVague)) };

  // “Hundreds” neither bears out a number nor contradicts it.
  function isLeftVague(name: FigureName): boolean {
    const isGiven = a[name] !== null && b[name] !== null;
    return isGiven && (figureNamed(name, a) === null || figureNamed(name, b) === null);
  }
}

/** Compares one of the numbers of two claims, a share also where it is computed; null without it. */
export function compareFigure(
  figure: FigureName,
  a: SignatureCount,
  b: SignatureCount,
): FigureComparison | null {
  const [first, second] = [figureNamed(figure, a), figureNamed(figure, b)];
  if (!first || !second) return null;
  const bounds = [permittedBy(figure, a, first), permittedBy(figure, b, second)] as const;
  const overlap = overlapOf(...bounds);
  const common = { figure, values: [first, second], bounds } as const;
  if (overlap !== 'none') {
    // What is only computed is no statement that another could bear out.
    const isStated = (claim: SignatureCount) =>
      figure !== 'share' || figureOf(claim.share) !== null;
    const isBorneOut =
      overlap === 'same' ||
      (overlap === 'first-within' && isStated(b)) ||
      (overlap === 'second-within' && isStated(a));
    return { ...common, relation: isBorneOut ? 'agree' : 'open', remark: null };
  }
  const order = orderOf(a, b);
  // Staff may come and go from one day to the next; those who signed can only have grown in number.
  const [earlier, later] = order < 0 ? bounds : [bounds[1], bounds[0]];
  const canBeTime = order !== 0 && (figure === 'headcount' || !isBelow(later, earlier));
  if (canBeTime) return { ...common, relation: 'open', remark: 'later' };
  const mayBeGrowth = order === 0 && figure !== 'headcount';
  return { ...common, relation: 'differ', remark: mayBeGrowth ? 'may-be-growth' : null };
}

/** The claim's number of that name; its share is computed where the text says nothing of one. */
export function figureNamed(figure: FigureName, claim: SignatureCount): Figure | null {
  return figure === 'share' && !claim.share ? shareOf(claim) : figureOf(claim[figure]);
}

function permittedBy(name: FigureName, claim: SignatureCount, figure: Figure): Bounds {
  if (name !== 'share') return boundsOf(figure, 'count');
  const [part, whole] = [figureOf(claim.signatories), figureOf(claim.headcount)];
  return !figureOf(claim.share) && part && whole
    ? boundsOfRatio(part, whole)
    : boundsOf(figure, 'share');
}

/** −1 where `a` is of a day that strictly comes before all of `b`'s, 1 the other way, else 0. */
function orderOf(a: SignatureCount, b: SignatureCount): -1 | 0 | 1 {
  const [first, second] = [daysOf(a), daysOf(b)];
  if (!first || !second) return 0;
  if (first.last < second.first) return -1;
  return second.last < first.first ? 1 : 0;
}

function daysOf({ asOf }: SignatureCount): DayRange | null {
  return asOf.edtf === null ? null : parseDayRange(asOf.edtf);
}

function joined(figures: readonly FigureComparison[], isLeftVague: boolean): Relation {
  const relations = figures.map(({ relation }) => relation);
  if (relations.includes('differ')) return 'differ';
  const isOpen = isLeftVague || relations.length === 0 || relations.includes('open');
  return isOpen ? 'open' : 'agree';
}
