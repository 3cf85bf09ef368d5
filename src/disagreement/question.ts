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

/** So many answers to one question are compared with each other: pairs grow with their square. */
export const comparedAtMost = 300;

/** Something on which texts can be compared, with every answer that they give. */
export interface Question {
  readonly id: string;
  readonly text: string;
  readonly answers: readonly Answer[];
  /**
   * Null where all answers are compared. Else they are too many, and this compares some of them, by
   * their claims' ids.
   */
  readonly compareSome: ((ids: ReadonlySet<string>) => readonly Answer[]) | null;
}

/** The words of one answer. */
export type AnswerWords = Pick<Answer, 'text'> & Partial<Pick<Answer, 'spelled' | 'remark'>>;

/** Ties claims to the question that they answer, each compared with each other unless too many. */
export function toQuestion<C extends Claim>(
  id: string,
  text: string,
  claims: readonly C[],
  compare: (a: C, b: C) => Relation | null,
  word: (claim: C) => AnswerWords,
): Question {
  const isCompared = claims.length <= comparedAtMost;
  const compareSome = (ids: ReadonlySet<string>) =>
    toQuestion(
      id,
      text,
      claims.filter((claim) => ids.has(claim.id)),
      compare,
      word,
    ).answers;
  const ties = claims.map(() => ({ differ: new Set<string>(), open: new Set<string>() }));
  if (isCompared)
    claims.forEach((a, first) => {
      for (let second = first + 1; second < claims.length; second += 1) {
        const b = claims[second];
        const relation = b && compare(a, b);
        if (!b || !relation || relation === 'agree') continue;
        ties[first]?.[relation].add(b.id);
        ties[second]?.[relation].add(a.id);
      }
    });
  const answers = claims.map((claim, index) => {
    const { differ, open } = ties[index] ?? { differ: new Set<string>(), open: new Set<string>() };
    return toAnswer(claim, { differsFrom: differ, openTo: open }, () => word(claim));
  });
  return { id, text, answers, compareSome: isCompared ? null : compareSome };
}

// Of a hundred thousand answers few are ever read.
function toAnswer(
  claim: Claim,
  ties: Pick<Answer, 'differsFrom' | 'openTo'>,
  word: () => AnswerWords,
): Answer {
  let known: AnswerWords | undefined;
  const words = () => {
    known ??= word();
    return known;
  };
  return {
    claim,
    ...ties,
    get text() {
      return words().text;
    },
    get spelled() {
      return words().spelled ?? words().text;
    },
    get remark() {
      return words().remark ?? '';
    },
  };
}
