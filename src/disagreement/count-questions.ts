import type { SignatureCount } from '../api/contract.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { compareFigure, type FigureName, figureNamed } from '../signatures/compare-counts.ts';
import { figureOf, spellCounts, spellFigure } from '../signatures/figures.ts';
import { disagreementMessages } from './messages.ts';
import { type AnswerWords, type Question, toQuestion } from './question.ts';

const questions = [
  { id: 'signed', figure: 'signatories' },
  { id: 'headcount', figure: 'headcount' },
  { id: 'share', figure: 'share' },
] as const;

/** How many signed, of how many, and which share: each number a question of its own. */
export function countQuestions(counts: readonly SignatureCount[], language: Language): Question[] {
  const say = translator(disagreementMessages, language);
  const asserted = counts.filter(({ of, stance }) => of === 'signed' && stance === 'asserts');
  return questions.flatMap(({ id, figure }) => {
    const answering = answersOn(figure, asserted);
    if (answering.length === 0) return [];
    return toQuestion(
      id,
      say(id),
      answering,
      (a, b) => compareFigure(figure, a, b)?.relation ?? null,
      (claim) => wordAnswer(claim, figure, language),
    );
  });
}

// A vague number is an answer only of a source that gives no other.
function answersOn(figure: FigureName, claims: readonly SignatureCount[]): SignatureCount[] {
  const numbered = new Set(claims.filter((claim) => figureNamed(figure, claim) !== null));
  const answering = new Set([...numbered].map(({ source }) => source));
  const isVague = (claim: SignatureCount) => claim[figure] !== null && !answering.has(claim.source);
  return claims
    .filter((claim) => numbered.has(claim) || isVague(claim))
    .sort((a, b) => numberOf(figure, a) - numberOf(figure, b));
}

function numberOf(figure: FigureName, claim: SignatureCount): number {
  return figureNamed(figure, claim)?.value ?? 0;
}

function wordAnswer(claim: SignatureCount, name: FigureName, language: Language): AnswerWords {
  const say = translator(disagreementMessages, language);
  const figure = figureNamed(name, claim);
  if (!figure) return { text: say('vague') };
  const text = spellFigure(figure, language, name === 'share' ? 'share' : 'count');
  if (name === 'signatories') return { text, spelled: spellCounts(claim, language) };
  const isComputed = name === 'share' && !figureOf(claim.share);
  return { text, remark: isComputed ? say('computed') : '' };
}
