import {
  isHappening,
  isLeadershipChange,
  isSignatureCount,
  isStatement,
} from '../api/claim-kind.ts';
import type { Claim, Source } from '../api/contract.ts';
import type { Language } from '../language/language.ts';
import { formatCounts, formatFigure, shareOf } from '../signatures/figures.ts';

/**
 * Those of the claims in which every word of the query stands, in any order, letter case and
 * accents aside: in what they say, who says it, whom they name, their numbers or their id.
 */
export function searchClaims(
  claims: readonly Claim[],
  sources: readonly Source[],
  query: string,
  language: Language,
): Claim[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const labels = new Map(sources.map(({ id, label }) => [id, label[language]]));
  return claims.filter((claim) => {
    const text = plain(wordsOf(claim, labels.get(claim.source) ?? '', language).join(' '));
    return words.every((word) => text.includes(word));
  });
}

function wordsOf(claim: Claim, label: string, language: Language): (string | number | null)[] {
  const everywhere = [claim.id, label, claim.voice.name, claim.summary[language]];
  if (isSignatureCount(claim)) {
    const { signatories, headcount } = claim;
    const numbers = [signatories?.value ?? null, headcount?.value ?? null];
    const share = shareOf(claim);
    const percent = share && formatFigure(share, language, 'share');
    return [...everywhere, ...numbers, formatCounts(claim, language), percent];
  }
  if (isLeadershipChange(claim)) return [...everywhere, claim.person];
  if (isStatement(claim)) return [...everywhere, claim.answer[language]];
  return isHappening(claim) ? [...everywhere, claim.title[language], ...claim.actors] : everywhere;
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}
