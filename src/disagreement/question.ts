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
  const answers = claims.map((claim): Answer => {
    const words = word(claim);
    const differing = claims.filter(
      (other) => other !== claim && compare(claim, other) === 'differ',
    );
    return {
      claim,
      text: words.text,
      spelled: words.spelled ?? words.text,
      remark: words.remark ?? '',
      differsFrom: new Set(differing.map((other) => other.id)),
    };
  });
  return { id, text, answers };
}

/** The answer with its remark behind it. */
export function formatWithRemark({ text, remark }: Answer): string {
  return remark ? `${text} (${remark})` : text;
}
