import { describe, expect, test } from 'vitest';
import { disagreementOf, nonEmptySelections, rowOf } from '../testing/disagreement.ts';
import { expectedDismissal, expectedInEnglish } from '../testing/expected-sentences.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { sentenceOf } from './sentence.ts';

function sentence(ids: readonly string[], question: string, language: 'en' | 'fr' = 'en'): string {
  return plainSpaces(sentenceOf(rowOf(disagreementOf(ids, { language }), question), language));
}

// Of one text's answers the rest of the sentence says how many texts are in view.
function whole(answers: string, total: number): string {
  if (answers.endsWith('.')) return answers;
  if (total === 1) return `The one text shown says: ${answers}.`;
  return `Of the ${total} texts shown, one says: ${answers}.`;
}

function silence(total: number): string {
  return total === 1
    ? 'The one text shown does not say.'
    : `None of the ${total} texts shown says.`;
}

function expected(ids: readonly string[], question: string): string {
  if (question === 'ceo-out') return whole(expectedDismissal(ids), ids.length);
  const told = expectedInEnglish[question];
  const telling = ids.filter((id) => told?.tellers.includes(id));
  if (telling.length === 0) return silence(ids.length);
  return whole(told?.sentences[telling.join(' ')] ?? 'not foreseen', ids.length);
}

const questions = ['ceo-out', ...Object.keys(expectedInEnglish)];

describe(sentenceOf, () => {
  test('there are 31 choices of texts', () => {
    expect(new Set(nonEmptySelections.map(String)).size).toBe(31);
  });

  test('with all five, it says the three counts and that no two headcounts agree', () => {
    expect(sentence(['000', '001', '002', '003', '004'], 'signed')).toBe(
      'The texts differ: 650 of about 700 (002), 723 of 778 (003), 743 of 770 (001); no two agree on the headcount.',
    );
  });

  describe.each(questions)('%s', (question) => {
    test.each(nonEmptySelections.map((ids) => ({ ids, shown: ids.join(' ') })))(
      'as told by $shown',
      ({ ids }) => {
        expect(sentence(ids, question)).toBe(expected(ids, question));
      },
    );
  });
});
