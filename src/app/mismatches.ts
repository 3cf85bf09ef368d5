import { type BrokenItems, joinBroken } from '../api/broken-items.ts';
import type { ApiFile } from '../api/files.ts';

/** What matters of an answer for whether it fits the others. */
export interface FittingAnswer {
  readonly file: ApiFile;
  readonly data?:
    | {
        readonly release: string;
        readonly data?: readonly unknown[];
        readonly broken?: BrokenItems;
      }
    | undefined;
}

/** Finds the answers of another release than the first one, which is the dossier. */
export function findMixed(answers: readonly FittingAnswer[]): FittingAnswer[] {
  return answers.filter(({ data }) => data && data.release !== answers[0]?.data?.release);
}

/** Finds the lists that hold nothing at all, as one that got lost on its way would. */
export function findEmpty(answers: readonly FittingAnswer[]): FittingAnswer[] {
  return answers.filter(({ data }) => data?.data?.length === 0 && !data.broken);
}

/** The items of a file that are left out. */
export interface LeftOut extends BrokenItems {
  readonly file: ApiFile;
}

/** Gathers what is left out: what was wrong with each answer for itself, and what did not fit the others. */
export function findLeftOut(
  answers: readonly FittingAnswer[],
  misfits: Readonly<Partial<Record<ApiFile, BrokenItems>>>,
): LeftOut[] {
  return answers.flatMap(({ file, data }) => {
    const broken = joinBroken(data?.broken, misfits[file]);
    return broken ? [{ file, ...broken }] : [];
  });
}
