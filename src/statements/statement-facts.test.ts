import { describe, expect, test } from 'vitest';
import { claimNamed } from '../testing/claim-named.ts';
import { makeStatement } from '../testing/claims.ts';
import { statements, subject } from '../testing/dossier.ts';
import { formatAnswer, formatModality, statementFacts } from './statement-facts.ts';

describe(statementFacts, () => {
  test('a reader sees the question, the answer, and how surely it is told', () => {
    const claim = claimNamed(statements, '002-brockman-departure');
    expect(statementFacts(claim, subject.questions, 'en')).toEqual([
      { term: 'Question', detail: 'How did Brockman leave?' },
      { term: 'Answer', detail: claim.answer.en },
      { term: 'How it is told', detail: 'told as fact' },
    ]);
    expect(statementFacts(claim, subject.questions, 'fr')).toEqual([
      { term: 'Question', detail: 'Comment Brockman est-il parti\u00a0?' },
      { term: 'Réponse', detail: claim.answer.fr },
      { term: 'Comment c’est dit', detail: 'donné pour un fait' },
    ]);
  });

  test('a question that the dossier does not put is called by its id', () => {
    const [question] = statementFacts(makeStatement({ question: 'weather' }), [], 'en');
    expect(question?.detail).toBe('weather');
  });

  test('a denial is called one', () => {
    const facts = statementFacts(makeStatement({ modality: 'denied' }), [], 'en');
    expect(facts.at(-1)?.detail).toBe('denied');
  });
});

describe(formatModality, () => {
  test.each([
    ['asserted', '', ''],
    ['denied', '', ''],
    ['implied', 'implied', 'implicite'],
    ['agreed', 'agreed, not yet done', 'convenu, pas encore fait'],
    ['tentative', 'not certain', 'incertain'],
  ] as const)('%s', (modality, english, french) => {
    expect(formatModality(makeStatement({ modality }), 'en')).toBe(english);
    expect(formatModality(makeStatement({ modality }), 'fr')).toBe(french);
  });
});

describe(formatAnswer, () => {
  test.each([
    ['asserted', 'Yes', 'Oui'],
    ['denied', 'Yes', 'Oui'],
    ['tentative', 'Yes (not certain)', 'Oui (incertain)'],
    ['agreed', 'Yes (agreed, not yet done)', 'Oui (convenu, pas encore fait)'],
  ] as const)('an answer that is %s', (modality, english, french) => {
    expect(formatAnswer(makeStatement({ modality }), 'en')).toBe(english);
    expect(formatAnswer(makeStatement({ modality }), 'fr')).toBe(french);
  });
});
