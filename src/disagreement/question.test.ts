import { describe, expect, test } from 'vitest';
import { compareStatements } from '../statements/compare-statements.ts';
import { makeStatement } from '../testing/claims.ts';
import { differencesIn } from '../testing/disagreement.ts';
import { toQuestion } from './question.ts';

const says = (id: string, value: string) => makeStatement({ id, source: id, value });

describe(toQuestion, () => {
  test('keeps the claims in the order given, each with its words', () => {
    const claims = [says('b', 'no'), says('a', 'yes')];
    const question = toQuestion('q', 'Did they?', claims, compareStatements, ({ value }) => ({
      text: value,
      spelled: `${value}, they did`,
      remark: 'implied',
    }));
    expect(question).toMatchObject({ id: 'q', text: 'Did they?' });
    expect(
      question.answers.map(({ claim, text, spelled, remark }) => [claim.id, text, spelled, remark]),
    ).toEqual([
      ['b', 'no', 'no, they did', 'implied'],
      ['a', 'yes', 'yes, they did', 'implied'],
    ]);
  });

  test('a sentence spells an answer as it stands, unless there are other words for it', () => {
    const question = toQuestion('q', 'Did they?', [says('a', 'yes')], compareStatements, () => ({
      text: 'yes',
    }));
    expect(question.answers[0]).toMatchObject({ text: 'yes', spelled: 'yes', remark: '' });
  });

  test('each claim differs from every one that cannot be right with it, and they from it', () => {
    const claims = [says('a', 'yes'), says('b', 'no'), says('c', 'yes')];
    const question = toQuestion('q', 'Did they?', claims, compareStatements, () => ({ text: '' }));
    expect(differencesIn(question)).toEqual(['a ≠ b', 'b ≠ a', 'b ≠ c', 'c ≠ b']);
  });

  test('what is open is so from either side, and nothing else is', () => {
    const claims = [says('a', 'yes'), says('b', 'no'), says('c', 'yes')];
    const ties = toQuestion(
      'q',
      '',
      claims,
      (a, b) => (a.id === 'a' && b.id === 'b' ? 'open' : 'agree'),
      () => ({ text: '' }),
    ).answers.map(({ claim, openTo }) => [claim.id, [...openTo]]);
    expect(ties).toEqual([
      ['a', ['b']],
      ['b', ['a']],
      ['c', []],
    ]);
  });

  test('what is open, or on another matter, is no difference', () => {
    const claims = [says('a', 'yes'), says('b', 'no')];
    for (const relation of ['open', 'agree', null] as const) {
      const question = toQuestion(
        'q',
        '',
        claims,
        () => relation,
        () => ({ text: '' }),
      );
      expect(differencesIn(question)).toEqual([]);
    }
  });
});
