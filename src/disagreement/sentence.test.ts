import { describe, expect, test } from 'vitest';
import type { Quantity, SignatureCount, Statement } from '../api/contract.ts';
import { makeCount, makeStatement } from '../testing/claims.ts';
import { disagreementOf, noClaims, papers, rowOf } from '../testing/disagreement.ts';
import { makeSubject } from '../testing/sample-dossier.ts';
import { toDisagreementSeries } from './disagreement-series.ts';
import { toQuestions } from './questions.ts';
import { sentenceOf } from './sentence.ts';

const exact = (value: number): Quantity => ({ value, qualifier: 'exact' });

function sentence(
  told: { counts?: SignatureCount[]; statements?: Statement[] },
  question = 'q',
  comments = false,
): string {
  const view = { comments, conflicts: false };
  const all = { ...noClaims, ...told };
  const questions = toQuestions(all, makeSubject(), comments, 'en');
  const series = toDisagreementSeries(questions, papers(['a', 'b', 'c']), view);
  return sentenceOf(rowOf(series, question), 'en');
}

/** A text's answer to “q”, of which the value is its first word. */
function says(source: string, words: string, overrides: Partial<Statement> = {}): Statement {
  const answer = { en: words, fr: words };
  const value = words.split(' ')[0] ?? '';
  return makeStatement({ id: `${source} ${words}`, source, answer, value, ...overrides });
}

const counted = (source: string, signatories: number, headcount: Quantity | null) =>
  makeCount({ id: source, source, signatories: exact(signatories), headcount });

describe(sentenceOf, () => {
  test('cites every text that gives an answer, the answers in the order in which they come', () => {
    const statements = [says('a', 'yes'), says('b', 'no'), says('c', 'yes')];
    expect(sentence({ statements })).toBe('The texts differ: yes (a, c), no (b).');
  });

  test('texts that answer alike agree', () => {
    const statements = [says('a', 'yes'), says('b', 'yes')];
    expect(sentence({ statements })).toBe('The texts agree: yes (a, b).');
  });

  test('says how an answer is told, and leaves that out where it is told as a fact', () => {
    const statements = [says('a', 'yes', { modality: 'implied' }), says('b', 'yes')];
    expect(sentence({ statements })).toBe('The texts agree: yes (a [implied], b).');
  });

  test('a text that answers twice alike is cited once', () => {
    const statements = [says('a', 'yes'), { ...says('a', 'yes'), id: 'again' }, says('b', 'no')];
    expect(sentence({ statements })).toBe('The texts differ: yes (a), no (b).');
  });

  test('answers that have commas of their own are set apart by semicolons', () => {
    const statements = [says('a', 'yes, they did'), says('b', 'no')];
    expect(sentence({ statements })).toBe('The texts differ: yes, they did (a); no (b).');
  });

  test('commas between citations do not make for semicolons', () => {
    const statements = [says('a', 'yes'), says('b', 'yes'), says('c', 'no')];
    expect(sentence({ statements })).toBe('The texts differ: yes (a, b), no (c).');
  });

  test('says that it is a reader who answers', () => {
    const voice = { kind: 'reader-comment', name: 'Bea' } as const;
    const statements = [says('a', 'yes'), says('b', 'no', { voice, modality: 'tentative' })];
    expect(sentence({ statements }, 'q', true)).toBe(
      'The texts can all be right: yes (a), no (b [not certain, reader’s comment, Bea]).',
    );
  });

  test.each([
    ['they differ on the headcount too', [exact(770), exact(778), null]],
    ['no two agree on the headcount', [exact(770), exact(778), exact(700)]],
    ['on the headcount, too, some differ', [exact(770), exact(770), exact(778)]],
    ['on the headcount they are compatible', [exact(770), exact(770), exact(770)]],
  ] as const)('of those who signed it adds: %s', (tail, [first, second, third]) => {
    const counts = [counted('a', 650, first), counted('b', 723, second), counted('c', 743, third)];
    expect(sentence({ counts }, 'signed')).toMatch(new RegExp(`\\(c\\); ${tail}\\.$`));
  });

  test('says nothing of the headcount where not two texts give one', () => {
    const counts = [counted('a', 650, exact(700)), counted('b', 723, null)];
    expect(sentence({ counts }, 'signed')).toBe('The texts differ: 650 of 700 (a), 723 (b).');
  });

  test('says nothing of the headcount where no counts of signers differ', () => {
    const counts = [counted('a', 650, exact(700)), counted('b', 650, exact(770))];
    expect(sentence({ counts }, 'signed')).toBe(
      'The texts can all be right: 650 of 700 (a), 650 of 770 (b).',
    );
  });

  test('every sentence of the dossier ends, cites whoever answers, and nobody who is silent', () => {
    for (const row of disagreementOf(null, { comments: true }).rows) {
      const words = sentenceOf(row, 'en');
      expect(words).toMatch(/^[A-Z].*\.$/);
      for (const { from, verdict } of row.cells)
        expect(words.includes(from.source.id), `${from.source.id} in “${words}”`).toBe(
          verdict !== 'silent',
        );
    }
  });

  test('the same answer as a fact and as uncertain can both be right, and do not agree', () => {
    const statements = [says('a', 'yes'), says('b', 'yes', { modality: 'tentative' })];
    expect(sentence({ statements })).toBe('The texts can all be right: yes (a, b [not certain]).');
  });

  test('texts that give one value in other words agree, unless one is uncertain', () => {
    const other = says('b', 'yes indeed');
    expect(sentence({ statements: [says('a', 'yes'), other] })).toBe(
      'The texts agree: yes (a), yes indeed (b).',
    );
    const doubted = { ...other, modality: 'tentative' } as const;
    expect(sentence({ statements: [says('a', 'yes'), doubted] })).toBe(
      'The texts can all be right: yes (a), yes indeed (b [not certain]).',
    );
  });

  test('of numbers that are not the same it does not say that they agree', () => {
    const headcount = { value: 700, qualifier: 'about' } as const;
    const counts = [counted('a', 650, exact(700)), counted('b', 650, headcount)];
    expect(sentence({ counts }, 'headcount')).toMatch(/^The texts can all be right: /);
    expect(
      sentence(
        { counts: [counted('a', 650, exact(700)), counted('b', 650, exact(700))] },
        'headcount',
      ),
    ).toBe('The texts agree: 700 (a, b).');
  });

  test('where texts differ only with themselves, it does not say that they differ', () => {
    const doubt = { modality: 'denied' } as const;
    const both = (source: string, value: string) => [
      says(source, value),
      { ...says(source, value, doubt), id: `${source} denies` },
    ];
    expect(sentence({ statements: both('a', 'yes') })).toBe(
      'One text’s own answers differ: yes (a).',
    );
  });

  test('of two answers of one text it says whose words they are, the article’s aside', () => {
    const voice = { kind: 'memo', name: 'Bea' } as const;
    const statements = [says('a', 'yes'), says('a', 'no', { voice })];
    expect(sentence({ statements })).toBe(
      'One text’s own answers differ: yes (a), no (a [memo, Bea]).',
    );
  });
});
