import { isSignatureCount, isStatement } from '../api/claim-kind.ts';
import { joinClauses } from '../language/format-number.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { compareFigure } from '../signatures/compare-counts.ts';
import { remarksOn } from './answer-words.ts';
import { disagreementMessages } from './messages.ts';
import type { Answer } from './question.ts';
import { type QuestionRow, sourcesAnswering } from './question-row.ts';

/** So many different answers, and texts that give one, a sentence names; the rest it counts. */
const groupsAtMost = 12;
const citedAtMost = 12;

/**
 * What the sources shown answer, as one sentence to paste with its citations: whether they differ,
 * can all be right or agree, and every answer with the ids of the texts that give it.
 */
export function sentenceOf(row: QuestionRow, language: Language): string {
  const say = translator(disagreementMessages, language);
  const total = row.cells.length;
  const n = sourcesAnswering(row);
  if (n === 0) return say('sentenceSilent', { total });
  const groups = groupAnswers(row.answers);
  if (!row.isCompared) return say('sentenceMany', { n, answers: groups.length });
  const beyond = groups.length - groupsAtMost;
  const cited = (beyond > 1 ? mostTold(groups) : groups).map((group) =>
    citeGroup(group, row, language),
  );
  if (beyond > 1) cited.push(say('moreAnswers', { n: beyond }));
  const answers = joinAnswers(cited, language);
  if (row.conflicts > 0)
    return say(row.isWithinTexts ? 'sentenceItself' : 'sentenceDiffer', {
      answers: answers + headcountTail(row, language),
      n: row.conflicts,
    });
  if (n === 1) return say('sentenceOne', { answers, total });
  const ids = new Set(row.answers.map(({ claim }) => claim.id));
  const isOpen = row.answers.some(({ openTo }) => [...openTo].some((id) => ids.has(id)));
  // Of numbers and days that are not the same, the weaker word; of statements, one value is one answer.
  const isOne = groups.length === 1 || row.answers.every(({ claim }) => isStatement(claim));
  return say(isOne && !isOpen ? 'sentenceAgree' : 'sentenceOpen', { answers });
}

/** The answers that read alike, together, in the order in which they first come. */
export function groupAnswers(answers: readonly Answer[]): Answer[][] {
  const groups = new Map<string, Answer[]>();
  for (const answer of answers) {
    const group = groups.get(answer.spelled);
    if (group) group.push(answer);
    else groups.set(answer.spelled, [answer]);
  }
  return [...groups.values()];
}

/** The answers that most claims give, as many as a sentence holds. */
export function mostTold(groups: readonly Answer[][]): Answer[][] {
  return groups.toSorted((a, b) => b.length - a.length).slice(0, groupsAtMost);
}

function citeGroup(group: readonly Answer[], row: QuestionRow, language: Language): string {
  const cited = group.map((answer) => {
    const remarks = remarksOn(answer, row, language);
    return remarks ? `${answer.claim.source} [${remarks}]` : answer.claim.source;
  });
  const ids = [...new Set(cited)];
  const beyond = ids.length - citedAtMost;
  if (beyond > 1) {
    const more = translator(disagreementMessages, language)('moreTexts', { n: beyond });
    ids.splice(citedAtMost, beyond, more);
  }
  return `${group[0]?.spelled} (${ids.join(', ')})`;
}

// Answers that have commas of their own are set apart by semicolons.
function joinAnswers(answers: readonly string[], language: Language): string {
  const hasComma = answers.some((answer) => answer.replace(/ \([^)]*\)$/, '').includes(','));
  return hasComma ? joinClauses(answers, language) : answers.join(', ');
}

/** Of those who signed: whether their sources agree on the headcount, which is another question. */
function headcountTail({ question, answers }: QuestionRow, language: Language): string {
  if (question.id !== 'signed') return '';
  const say = translator(disagreementMessages, language);
  const counts = answers.map(({ claim }) => claim).filter(isSignatureCount);
  const relations = counts.flatMap((a, index) =>
    counts.slice(index + 1).flatMap((b) => compareFigure('headcount', a, b)?.relation ?? []),
  );
  if (relations.length === 0) return '';
  const differing = relations.filter((relation) => relation === 'differ').length;
  const key =
    differing === 0
      ? 'compatible'
      : differing < relations.length
        ? 'partly'
        : relations.length > 1
          ? 'none'
          : 'both';
  return say('headcountTail', { key });
}
