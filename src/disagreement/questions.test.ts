import { describe, expect, test } from 'vitest';
import { makeChange, makeCount, makeStatement } from '../testing/claims.ts';
import {
  answersTold,
  claims,
  differencesIn,
  noClaims,
  questionOf,
} from '../testing/disagreement.ts';
import { subject } from '../testing/dossier.ts';
import { makeSubject } from '../testing/sample-dossier.ts';
import { toQuestions } from './questions.ts';

const readers = [
  { kind: 'reader-comment', name: 'Bea' },
  { kind: 'chatbot', name: null },
] as const;

const idsOf = (comments = false, told = claims) =>
  toQuestions(told, subject, comments, 'en').map(({ id }) => id);

const computed = ['signed', 'headcount', 'share', 'ceo-out', 'interim-1', 'interim-2', 'ceo-back'];

describe(toQuestions, () => {
  test('puts what is computed first, then the dossier’s own in its order', () => {
    expect(idsOf()).toEqual([...computed, ...subject.questions.map(({ id }) => id)]);
  });

  test.each(['en', 'fr'] as const)(
    'asks every question in the language of the page (%s)',
    (language) => {
      const texts = toQuestions(claims, subject, false, language).map(({ text }) => text);
      expect(texts.slice(-subject.questions.length)).toEqual(
        subject.questions.map(({ text }) => text[language]),
      );
      expect(texts.filter((text) => !text.endsWith('?'))).toEqual([]);
    },
  );

  test('answers in the words of the statement, and says where it is not told as a fact', () => {
    const told = questionOf(toQuestions(claims, subject, false, 'en'), 'return-state');
    expect(answersTold(told)).toContain('002: still on the table, says The Verge / not certain');
    expect(answersTold(told)).toContain('004: done');
    const french = questionOf(toQuestions(claims, subject, false, 'fr'), 'return-state');
    expect(answersTold(french)).toContain('002: toujours possible, dit The Verge / incertain');
  });

  test('a denial’s own words say that it is one', () => {
    const statements = [makeStatement({ answer: { en: 'No', fr: 'Non' }, modality: 'denied' })];
    const [question] = toQuestions({ ...noClaims, statements }, makeSubject(), false, 'en');
    expect(question && answersTold(question)).toEqual(['a: No']);
  });

  test.each([
    ['the same value', ['yes', 'asserted'], ['yes', 'asserted'], false],
    ['another value', ['yes', 'asserted'], ['no', 'asserted'], true],
    ['the same value as uncertain', ['yes', 'tentative'], ['yes', 'asserted'], false],
    ['another value as uncertain', ['yes', 'tentative'], ['no', 'asserted'], false],
    ['two uncertain values', ['yes', 'tentative'], ['no', 'tentative'], false],
    ['the value that is denied', ['yes', 'denied'], ['yes', 'asserted'], true],
    ['another value than is denied', ['yes', 'denied'], ['no', 'asserted'], false],
  ] as const)('%s: differs %s / %s → %s', (_, [value, modality], [other, told], differs) => {
    const statements = [
      makeStatement({ id: 'a', value, modality }),
      makeStatement({ id: 'b', source: 'b', value: other, modality: told }),
    ];
    const [question] = toQuestions({ ...noClaims, statements }, makeSubject(), false, 'en');
    expect(question && differencesIn(question)).toEqual(differs ? ['a ≠ b', 'b ≠ a'] : []);
  });

  test('readers’ answers are among them only where their comments are on', () => {
    const sourcesOf = (comments: boolean) =>
      questionOf(toQuestions(claims, subject, comments, 'en'), 'stake-for').answers.map(
        ({ claim }) => claim.id,
      );
    expect(sourcesOf(false)).toEqual(['000-stake-for']);
    expect(sourcesOf(true)).toEqual(['000-stake-for', '002-stake-for']);
  });

  test.each(readers)('what only a $kind says is no question while they are not heard', (voice) => {
    const told = {
      ...noClaims,
      statements: [makeStatement({ voice })],
      counts: [makeCount({ voice })],
      changes: [makeChange({ voice })],
    };
    const ask = (comments: boolean) =>
      toQuestions(told, makeSubject(), comments, 'en').map(({ id }) => id);
    expect(ask(false)).toEqual([]);
    expect(ask(true)).toEqual(['signed', 'headcount', 'share', 'ceo-in', 'q']);
  });

  test('a question that nobody answers, or answers to none, are left out', () => {
    const orphan = makeStatement({ question: 'unasked' });
    expect(toQuestions({ ...noClaims, statements: [orphan] }, makeSubject(), true, 'en')).toEqual(
      [],
    );
  });

  test('a dossier without questions of its own has the computed ones', () => {
    const told = toQuestions(claims, { ...subject, questions: [] }, false, 'en');
    expect(told.map(({ id }) => id)).toEqual(computed);
  });

  test('without counts the others stay, and so where an answer could not be had', () => {
    const own = subject.questions.map(({ id }) => id);
    const office = ['ceo-out', 'interim-1', 'interim-2', 'ceo-back'];
    expect(idsOf(false, { ...claims, counts: [] })).toEqual([...office, ...own]);
    expect(idsOf(false, { ...claims, counts: null, changes: null })).toEqual(own);
    expect(idsOf(false, { counts: null, changes: null, statements: null, events: null })).toEqual(
      [],
    );
  });
});
