import { describe, expect, test } from 'vitest';
import { disagreementOf, noClaims } from '../testing/disagreement.ts';
import { sources, statements } from '../testing/dossier.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { answerRows, disagreementCsv } from './disagreement-rows.ts';

const csvOf = (question: string, ids: readonly string[], language: 'en' | 'fr' = 'en') =>
  disagreementCsv(disagreementOf(ids, { language }), language).filter(
    (row) => row.question === question,
  );

describe(answerRows, () => {
  test('gives each answer a row, and each silence one', () => {
    const rows = answerRows(disagreementOf().visible).filter(
      ({ question }) => question.id === 'share',
    );
    expect(
      rows.map(({ from, answer, verdict }) => [from.source.id, answer?.claim.id ?? null, verdict]),
    ).toEqual([
      ['000', null, 'silent'],
      ['001', '001-signed-743', 'differ'],
      ['002', '002-signed-650', 'agree'],
      ['003', '003-signed-723', 'differ'],
      ['003', '003-signed-more-than-95', 'differ'],
      ['004', null, 'silent'],
    ]);
  });

  test('has what the view lets through, in its order', () => {
    const series = disagreementOf(null, { conflicts: true });
    const questions = [...new Set(answerRows(series.visible).map(({ question }) => question.id))];
    expect(questions).toEqual(series.visible.map(({ question }) => question.id));
    expect(questions).not.toContain('ceo-out');
  });

  test('without questions there are none', () => {
    expect(answerRows(disagreementOf(null, { told: noClaims }).visible)).toEqual([]);
  });
});

describe(disagreementCsv, () => {
  test('gives question, source, verdict, answer, who speaks and where it is written', () => {
    const [row] = csvOf('return-state', ['002']);
    const claim = statements.find(({ id }) => id === '002-return-state');
    const file = sources.find(({ id }) => id === '002')?.document.file;
    expect(row).toEqual({
      question: 'return-state',
      question_text: 'How does Altman’s return stand as the text ends?',
      source: '002',
      source_label: 'Furno',
      verdict: 'agree',
      answer: 'still on the table, says The Verge (not certain)',
      id: '002-return-state',
      voice: 'article',
      voice_name: null,
      summary: claim?.summary.en,
      text: file,
      passage_start: claim?.passage.start,
      passage_end: claim?.passage.end,
      passage_sha256: claim?.passage.sha256,
    });
  });

  test.each([
    ['share', '003', ['92.9 % (computed, post, Reg Saddler)', 'more than 95 %']],
    ['ceo-back', '004', ['21–22 Nov', '21–22 Nov (agreed, memo, Kevin Scott)']],
    ['return-state', '004', ['done', 'agreed, not yet done (memo, Kevin Scott)']],
    ['new-board', '000', ['agreed in principle, three names']],
  ])(
    'on %s, the answers of %s tell whose words they are where there are two',
    (id, source, told) => {
      expect(csvOf(id, [source]).map(({ answer }) => plainSpaces(String(answer)))).toEqual(told);
    },
  );

  test('names whoever posted', () => {
    expect(csvOf('signed', ['003'])[0]).toMatchObject({
      voice: 'tweet',
      voice_name: 'Reg Saddler',
    });
  });

  test('a silence is a row without an answer', () => {
    expect(csvOf('signed', ['004'])[0]).toMatchObject({
      source: '004',
      verdict: 'silent',
      answer: null,
      id: null,
      passage_start: null,
    });
  });

  test('is in the language of the page', () => {
    const [row] = csvOf('headcount', ['002'], 'fr');
    expect(plainSpaces(String(row?.question_text))).toBe('Sur combien de salariés ?');
    expect(row).toMatchObject({ answer: 'environ 700', verdict: 'agree' });
  });
});
