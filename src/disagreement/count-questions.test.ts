import { describe, expect, test } from 'vitest';
import type { Quantity } from '../api/contract.ts';
import { makeCount, makeDate } from '../testing/claims.ts';
import { answersTold, differencesIn, questionOf } from '../testing/disagreement.ts';
import { signatureCounts } from '../testing/dossier.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { countQuestions } from './count-questions.ts';

const exact = (value: number): Quantity => ({ value, qualifier: 'exact' });
const about = (value: number): Quantity => ({ value, qualifier: 'about' });
const vague: Quantity = { value: null, qualifier: 'vague' };

const told = (id: string, language: 'en' | 'fr' = 'en') =>
  answersTold(questionOf(countQuestions(signatureCounts, language), id)).map(plainSpaces);

describe(countQuestions, () => {
  test('asks the three questions in both languages', () => {
    const asked = (language: 'en' | 'fr') =>
      countQuestions(signatureCounts, language).map(({ id, text }) => [id, plainSpaces(text)]);
    expect(asked('en')).toEqual([
      ['signed', 'How many signed the letter?'],
      ['headcount', 'Of how many employees?'],
      ['share', 'What share of them signed?'],
    ]);
    expect(asked('fr')).toEqual([
      ['signed', 'Combien ont signé la lettre ?'],
      ['headcount', 'Sur combien de salariés ?'],
      ['share', 'Quelle part d’entre eux a signé ?'],
    ]);
  });

  test('answers with what the texts count, the lowest first', () => {
    expect(told('signed')).toEqual(['002: 650', '003: 723', '001: 743']);
    expect(told('headcount')).toEqual(['002: about 700', '001: 770', '003: 778']);
    expect(told('share')).toEqual([
      '002: about 92.9 % / computed',
      '003: 92.9 % / computed',
      '003: more than 95 %',
      '001: 96.5 % / computed',
    ]);
    expect(told('headcount', 'fr')).toEqual(['002: environ 700', '001: 770', '003: 778']);
  });

  test('a sentence says those who signed together with the headcount of their text', () => {
    const { answers } = questionOf(countQuestions(signatureCounts, 'en'), 'signed');
    expect(answers.map(({ spelled }) => spelled)).toEqual([
      '650 of about 700',
      '723 of 778',
      '743 of 770',
    ]);
  });

  test('who threatened to leave, sided or left is no answer', () => {
    const others = (['threatens-to-leave', 'supports', 'leaves'] as const).map((of) =>
      makeCount({ id: of, of }),
    );
    expect(countQuestions(others, 'en')).toEqual([]);
  });

  test('who only repeats, doubts or denies a count gives no answer', () => {
    const others = (['repeats', 'doubts', 'denies'] as const).map((stance) =>
      makeCount({ id: stance, stance }),
    );
    expect(countQuestions(others, 'en')).toEqual([]);
  });

  test('asks only what some text answers', () => {
    const counts = [makeCount({ headcount: null })];
    expect(countQuestions(counts, 'en').map(({ id }) => id)).toEqual(['signed']);
    expect(countQuestions([], 'en')).toEqual([]);
  });

  test('a number that is not given answers only where the text gives no other', () => {
    const hundreds = makeCount({ id: 'v', signatories: vague, headcount: null });
    const other = makeCount({ id: 'b-v', source: 'b', signatories: vague, headcount: null });
    const { answers } = questionOf(countQuestions([makeCount(), hundreds, other], 'en'), 'signed');
    expect(answersTold({ answers })).toEqual(['b: a number not given', 'a: 50']);
    expect(differencesIn({ answers })).toEqual([]);
  });

  test('a share that the text states is not called computed, and its own numbers are not', () => {
    const stated = makeCount({ share: { value: 0.52, qualifier: 'exact' } });
    const { answers } = questionOf(countQuestions([stated], 'en'), 'share');
    expect(answersTold({ answers }).map(plainSpaces)).toEqual(['a: 52 %']);
  });

  test('computes no share where a text gives only one of the two numbers', () => {
    const counts = [makeCount({ headcount: null }), makeCount({ id: 'b', signatories: null })];
    expect(countQuestions(counts, 'en').map(({ id }) => id)).toEqual(['signed', 'headcount']);
  });

  test('650 of about 700 leaves every share that a text gives open; 723 of 778 contradicts two', () => {
    const share = questionOf(countQuestions(signatureCounts, 'en'), 'share');
    expect(new Set(differencesIn(share))).toEqual(
      new Set([
        '003-signed-723 ≠ 003-signed-more-than-95',
        '003-signed-723 ≠ 001-signed-743',
        '003-signed-more-than-95 ≠ 003-signed-723',
        '001-signed-743 ≠ 003-signed-723',
      ]),
    );
  });

  test('more who signed on a later day is no difference, fewer is', () => {
    const onDay = (id: string, value: number, day: string) =>
      makeCount({ id, source: id, signatories: exact(value), asOf: makeDate(day) });
    const signed = (...counts: ReturnType<typeof makeCount>[]) =>
      differencesIn(questionOf(countQuestions(counts, 'en'), 'signed'));
    expect(signed(onDay('a', 650, '2023-11-20'), onDay('b', 743, '2023-11-21'))).toEqual([]);
    expect(signed(onDay('a', 743, '2023-11-20'), onDay('b', 650, '2023-11-21'))).toHaveLength(2);
    expect(signed(onDay('a', 650, '2023-11-20'), onDay('b', 743, '2023-11-20'))).toHaveLength(2);
  });

  test('about 700 may be 750 and not 751', () => {
    const headcounts = (value: number) =>
      differencesIn(
        questionOf(
          countQuestions(
            [
              makeCount({ headcount: about(700) }),
              makeCount({ id: 'b', source: 'b', headcount: exact(value) }),
            ],
            'en',
          ),
          'headcount',
        ),
      );
    expect(headcounts(750)).toEqual([]);
    expect(headcounts(751)).toEqual(['a-count ≠ b', 'b ≠ a-count']);
  });
});
