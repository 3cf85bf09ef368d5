import {
  isHappening,
  isLeadershipChange,
  isSignatureCount,
  isStatement,
} from '../api/claim-kind.ts';
import type { Claim, Source } from '../api/contract.ts';
import { formatDayRange } from '../dates/format-day.ts';
import { parseDayRange } from '../dates/parse-day-range.ts';
import type { Language } from '../language/language.ts';
import { plainText } from '../language/plain-text.ts';
import { formatCounts, formatFigure, shareOf } from '../signatures/figures.ts';
import { dateOf } from './claim-facts.ts';

/**
 * Those of the claims in which every word of the query stands, in any order, letter case and
 * accents aside: in what they say, who says it, whom they name, their day, their numbers or their id. A number is
 * sought as a whole.
 */
export function searchClaims(
  claims: readonly Claim[],
  sources: readonly Source[],
  query: string,
  language: Language,
): Claim[] {
  const words = plainText(query).split(/\s+/).filter(Boolean);
  const labels = new Map(sources.map(({ id, label }) => [id, label[language]]));
  return claims.filter((claim) => {
    const text = plainText(wordsOf(claim, labels.get(claim.source) ?? '', language).join(' '));
    return words.every((word) => stands(word, text));
  });
}

function wordsOf(claim: Claim, label: string, language: Language): (string | number | null)[] {
  const date = dateOf(claim);
  const day = date?.edtf ? formatDayRange(parseDayRange(date.edtf), language) : null;
  const everywhere = [claim.id, label, claim.voice.name, claim.summary[language], day];
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

function stands(word: string, text: string): boolean {
  return /^\d+$/.test(word) ? new RegExp(`(?<!\\d)${word}(?!\\d)`).test(text) : text.includes(word);
}
