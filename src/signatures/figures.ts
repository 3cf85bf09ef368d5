import type { Quantity, SignatureCount } from '../api/contract.ts';
import { formatCount, formatShare } from '../language/format-number.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { signatureMessages } from './messages.ts';

/** A number with how sure it is; `less-than` arises only in shares that we compute. */
export interface Figure {
  readonly value: number;
  readonly qualifier: 'exact' | 'about' | 'more-than' | 'less-than';
}

/** The number of a quantity, or null where the text gives none. */
export function figureOf(quantity: Quantity | null): Figure | null {
  if (!quantity || quantity.value === null || quantity.qualifier === 'vague') return null;
  return { value: quantity.value, qualifier: quantity.qualifier };
}

/**
 * The share that a claim states, else the one its two numbers give: never more certain than they
 * are, and null where one of them is missing or their bounds leave it open to either side.
 */
export function shareOf(claim: SignatureCount): Figure | null {
  const stated = figureOf(claim.share);
  if (stated) return stated;
  const signatories = figureOf(claim.signatories);
  const headcount = figureOf(claim.headcount);
  if (!signatories || !headcount) return null;
  const qualifier = derivedQualifier(signatories, headcount);
  return qualifier && { value: signatories.value / headcount.value, qualifier };
}

function derivedQualifier(part: Figure, whole: Figure): Figure['qualifier'] | null {
  const qualifiers = [part.qualifier, whole.qualifier];
  if (qualifiers.includes('about')) return qualifiers.includes('more-than') ? null : 'about';
  if (part.qualifier === 'more-than') return whole.qualifier === 'exact' ? 'more-than' : null;
  return whole.qualifier === 'more-than' ? 'less-than' : 'exact';
}

/** True where the text gives any number at all. */
export function hasFigure({ signatories, headcount, share }: SignatureCount): boolean {
  return [signatories, headcount, share].some((quantity) => figureOf(quantity) !== null);
}

/** “650”, “≈ 700”, “more than 700”. */
export function formatFigure(figure: Figure, language: Language, unit: 'count' | 'share'): string {
  const number =
    unit === 'count' ? formatCount(figure.value, language) : formatShare(figure.value, language);
  return translator(signatureMessages, language)(figure.qualifier, { number });
}

/** “650 of ≈ 700”, “650”, “of ≈ 700” or, without either number, the stated share. */
export function formatCounts(claim: SignatureCount, language: Language): string {
  return wordCounts(claim, language, formatFigure);
}

function wordCounts(claim: SignatureCount, language: Language, word: typeof formatFigure): string {
  const say = translator(signatureMessages, language);
  const signatories = figureOf(claim.signatories);
  const headcount = figureOf(claim.headcount);
  const part = signatories && word(signatories, language, 'count');
  const whole = headcount && word(headcount, language, 'count');
  if (part && whole) return say('partOfWhole', { part, whole });
  if (part) return part;
  if (whole) return say('ofWhole', { whole });
  const share = figureOf(claim.share);
  return share ? word(share, language, 'share') : say('noNumber');
}

/** “650”, “about 700”, “more than 700”: a figure in running text. */
export function spellFigure(figure: Figure, language: Language, unit: 'count' | 'share'): string {
  if (figure.qualifier !== 'about') return formatFigure(figure, language, unit);
  const exact = formatFigure({ ...figure, qualifier: 'exact' }, language, unit);
  return translator(signatureMessages, language)('spelledAbout', { number: exact });
}

/** “650 of about 700”, “650” or “of about 700”: the counts of a claim in running text. */
export function spellCounts(claim: SignatureCount, language: Language): string {
  return wordCounts(claim, language, spellFigure);
}
