import { type BrokenItems, type Checked, joinBroken } from './broken-items.ts';

/** How many items a part of a large answer holds: what a processor four times slower reads within two frames. */
export const perPart = 2_000;

type Whole<Answer> = Answer & { data?: unknown[]; questions?: unknown[]; broken?: BrokenItems };

/** Adds a part of an answer to those before it. */
export function joinParts<Answer extends object>(
  before: Checked<Answer>,
  part: Checked<Answer>,
): Checked<Answer> {
  const whole: Whole<Answer> = before;
  const { data = [], questions = [], broken }: Whole<Answer> = part;
  whole.data?.push(...data);
  whole.questions?.push(...questions);
  const all = joinBroken(whole.broken, broken);
  return all ? { ...whole, broken: all } : whole;
}
