import { isLeadershipChange, isSignatureCount, isStatement } from '../api/claim-kind.ts';
import type { Claim, ClaimDate, Subject } from '../api/contract.ts';
import { changeFacts, explainChange } from '../ceo-turnover/change-facts.ts';
import { eventFacts } from '../events/event-facts.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { countFacts } from '../signatures/count-facts.ts';
import { explainCounts } from '../signatures/explain-counts.ts';
import { formatClaimDate } from '../sources/claim-cells.tsx';
import type { Fact } from '../sources/fact.ts';
import { formatAnswer, statementFacts } from '../statements/statement-facts.ts';
import { evidenceMessages } from './messages.ts';

/** The date of what a claim tells; null for a statement, which has none of its own. */
export function dateOf(claim: Claim): ClaimDate | null {
  if (isSignatureCount(claim)) return claim.asOf;
  return isStatement(claim) ? null : claim.on;
}

/** What a claim of whichever kind says, line by line. */
export function factsOf(claim: Claim, subject: Subject, language: Language): Fact[] {
  if (isSignatureCount(claim)) return countFacts(claim, language);
  if (isLeadershipChange(claim)) return changeFacts(claim, language);
  if (isStatement(claim)) return statementFacts(claim, subject.questions, language);
  return eventFacts(claim, language);
}

/** Wherein `other` agrees with `claim` or differs from it, in words; empty where nothing is to say. */
export function explainRelation(claim: Claim, other: Claim, language: Language): string {
  if (isSignatureCount(claim) && isSignatureCount(other))
    return explainCounts(claim, other, language);
  if (isLeadershipChange(other)) return explainChange(other, language);
  if (isStatement(other)) return `${formatAnswer(other, language)}.`;
  const date = dateOf(other);
  if (!date) return '';
  const day = formatClaimDate(date, language);
  return translator(evidenceMessages, language)('sameEvent', { day });
}
