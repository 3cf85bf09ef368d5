import type { Claim } from '../api/contract.ts';
import type { Relation } from '../sources/relation.ts';

/** One claim's answer to a question. */
export interface Answer {
  readonly claim: Claim;
  readonly text: string;
  /** As a sentence gives it, which may say more. */
  readonly spelled: string;
  /** How the answer is told or came about, such as “implied” or “computed”; else empty. */
  readonly remark: string;
  /** The ids of the claims from whose answer this one differs. */
  readonly differsFrom: ReadonlySet<string>;
  /** The ids of those with which this one may be true, though neither bears the other out. */
  readonly openTo: ReadonlySet<string>;
}

/** Something on which texts can be compared, with every answer that they give. */
export interface Question {
  readonly id: string;
  readonly text: string;
  readonly answers: readonly Answer[];
}

/** The words of one answer. */
export type AnswerWords = Pick<Answer, 'text'> & Partial<Pick<Answer, 'spelled' | 'remark'>>;

/** Ties claims to the question that they answer, each compared with each other. */
export function toQuestion<C extends Claim>(
  id: string,
  text: string,
  claims: readonly C[],
  compare: (a: C, b: C) => Relation | null,
  word: (claim: C) => AnswerWords,
): Question {
  const ties = claims.map(() => ({ differ: new Set<string>(), open: new Set<string>() }));
  claims.forEach((a, first) => {
    for (let second = first + 1; second < claims.length; second += 1) {
      const b = claims[second];
      const relation = b && compare(a, b);
      if (!b || !relation || relation === 'agree') continue;
      ties[first]?.[relation].add(b.id);
      ties[second]?.[relation].add(a.id);
    }
  });
  const answers = claims.map((claim, index): Answer => {
    const { text: answer, spelled = answer, remark = '' } = word(claim);
    const { differ, open } = ties[index] ?? { differ: new Set<string>(), open: new Set<string>() };
    return { claim, text: answer, spelled, remark, differsFrom: differ, openTo: open };
  });
  return { id, text, answers };
}
