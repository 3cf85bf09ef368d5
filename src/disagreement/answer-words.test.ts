import { describe, expect, test } from 'vitest';
import type { Statement, Voice } from '../api/contract.ts';
import { compareStatements } from '../statements/compare-statements.ts';
import { makeStatement } from '../testing/claims.ts';
import { disagreementOf, papers, rowOf } from '../testing/disagreement.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { remarksOn, signOf, standingOf, wordAnswer } from './answer-words.ts';
import { toQuestion } from './question.ts';
import { toQuestionRows } from './question-row.ts';

const article: Voice = { kind: 'article', name: null };
const memo: Voice = { kind: 'memo', name: 'Bea' };
const reader: Voice = { kind: 'reader-comment', name: 'Cleo' };
const chatbot: Voice = { kind: 'chatbot', name: null };

const says = (source: string, voice: Voice, parts: Partial<Statement> = {}) =>
  makeStatement({ id: `${source} ${voice.kind}`, source, voice, ...parts });

/** The answers to one question, each told with the remark given. */
const asked = (claims: readonly Statement[], remark = '') =>
  toQuestion('q', 'Did they?', claims, compareStatements, () => ({ text: 'yes', remark }));

const remarks = (claims: readonly Statement[], remark = '', language: 'en' | 'fr' = 'en') => {
  const question = asked(claims, remark);
  return question.answers.map((answer) => remarksOn(answer, question, language));
};

describe(remarksOn, () => {
  test.each([article, memo])(
    'says nothing of whose words the only answer of a text is',
    (voice) => {
      expect(remarks([says('a', voice), says('b', voice)])).toEqual(['', '']);
    },
  );

  test('of two answers of one text it says whose words they are, the article’s aside', () => {
    expect(remarks([says('a', article), says('a', memo)])).toEqual(['', 'memo, Bea']);
    expect(remarks([says('a', article), says('a', memo)], '', 'fr')).toEqual([
      '',
      'note interne, Bea',
    ]);
  });

  test.each([
    [reader, 'reader’s comment, Cleo'],
    [chatbot, 'chatbot'],
  ])('always says whose words they are where those are no text’s own', (voice, words) => {
    expect(remarks([says('a', voice)])).toEqual([words]);
  });

  test('says first how the answer is told', () => {
    expect(remarks([says('a', article)], 'implied')).toEqual(['implied']);
    expect(remarks([says('a', reader)], 'implied')).toEqual(['implied, reader’s comment, Cleo']);
  });
});

describe(wordAnswer, () => {
  test('gives the answer, and in brackets what is to be remarked on it', () => {
    const question = asked([says('a', article), says('a', memo)]);
    expect(question.answers.map((answer) => wordAnswer(answer, question, 'en'))).toEqual([
      'yes',
      'yes (memo, Bea)',
    ]);
  });

  test('of 723 of 778 it says that the share is computed, and from whose post', () => {
    const row = rowOf(disagreementOf(['003']), 'share');
    expect(row.answers.map((answer) => plainSpaces(wordAnswer(answer, row, 'en')))).toEqual([
      '92.9 % (computed, post, Reg Saddler)',
      'more than 95 %',
    ]);
  });
});

/** How the cells of the texts shown stand: “a: agree =”. */
function standings(claims: readonly Statement[], shown: readonly string[] = ['a', 'b']) {
  const rows = toQuestionRows([asked(claims)], papers(['a', 'b'], shown));
  return rows.flatMap((row) =>
    row.cells.map(
      (cell) => `${cell.from.source.id}: ${standingOf(cell, row)} ${signOf(cell, row)}`,
    ),
  );
}

describe('standingOf and signOf', () => {
  const yes = (source: string) => says(source, article);
  const no = (source: string) => says(source, memo, { value: 'no' });

  test.each([
    ['two alike', [yes('a'), yes('b')], ['a: agree =', 'b: agree =']],
    ['two that differ', [yes('a'), no('b')], ['a: differ ≠', 'b: differ ≠']],
    ['one alone', [yes('a')], ['a: only •', 'b: silent –']],
    ['one alone, twice alike', [yes('a'), says('a', memo)], ['a: only •', 'b: silent –']],
    ['one alone that differs with itself', [yes('a'), no('a')], ['a: differ ≠', 'b: silent –']],
    ['nobody', [], ['a: silent –', 'b: silent –']],
  ])('%s', (_, claims, expected) => {
    expect(standings(claims)).toEqual(expected);
  });

  test('who answers, but is not shown, makes no answer compatible', () => {
    expect(standings([yes('a'), yes('b')], ['a'])).toEqual(['a: only •']);
  });
});
