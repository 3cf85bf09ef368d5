// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { disagreementOf, nonEmptySelections } from '../testing/disagreement.ts';
import { cellOf, drawQuestion } from '../testing/draw-disagreement.tsx';
import { theOne } from '../testing/on-page.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { AnswerCell } from './answer-cell.tsx';

const linksIn = (cell: ParentNode) =>
  [...cell.querySelectorAll<HTMLElement>('button[data-opens]')].map((button) => [
    button.dataset.opens,
    plainSpaces(button.textContent),
  ]);

describe(AnswerCell, () => {
  test('gives each answer as a button that opens its evidence', () => {
    const host = drawQuestion('share');
    expect(linksIn(cellOf(host, '002'))).toEqual([['002-signed-650', 'about 92.9 %']]);
    expect(linksIn(cellOf(host, '003'))).toEqual([
      ['003-signed-723', '92.9 %'],
      ['003-signed-more-than-95', 'more than 95 %'],
    ]);
    expect(linksIn(host)).toHaveLength(4);
  });

  test.each([
    ['signed', '001', '743'],
    ['signed', '002', '650'],
    ['signed', '003', '723'],
    ['headcount', '002', 'about 700'],
    ['ceo-out', '001', '13–19 Nov'],
    ['shear-before', '000', 'Twitter'],
    ['shear-before', '003', 'Twitch'],
    ['technology-head', '003', 'Greg Brockman'],
    ['duration', '004', 'five days'],
  ])('on %s, %s answers “%s”', (question, source, answer) => {
    expect(linksIn(cellOf(drawQuestion(question), source)).map(([, text]) => text)).toEqual([
      answer,
    ]);
  });

  test.each([
    ['en', 'does not say'],
    ['fr', 'ne le dit pas'],
  ] as const)('a silence is said in words, and has nothing to open (%s)', (language, words) => {
    const cell = cellOf(drawQuestion('signed', null, { language }), '004');
    expect(cell.dataset.verdict).toBe('silent');
    expect(theOne(cell, '.answer-silent').textContent).toBe(words);
    expect(theOne(cell, '.answer-silent').closest('[aria-hidden="true"]')).toBeNull();
    expect(linksIn(cell)).toEqual([]);
  });

  test('no cell that is not silent says so, and every one that is does', () => {
    for (const { question } of disagreementOf().rows) {
      const host = drawQuestion(question.id);
      for (const cell of host.querySelectorAll<HTMLElement>('.answer')) {
        const isSilent = cell.dataset.verdict === 'silent';
        expect(cell.querySelectorAll('.answer-silent')).toHaveLength(isSilent ? 1 : 0);
        expect(linksIn(cell).length > 0).toBe(!isSilent);
      }
    }
  });

  test.each([
    ['en', 'signed', '002', 'differ', '≠', 'differs'],
    ['en', 'ceo-out', '002', 'agree', '=', 'compatible'],
    ['en', 'resigned-yet', '003', 'agree', '•', 'the only answer'],
    ['fr', 'signed', '002', 'differ', '≠', 'diverge'],
    ['fr', 'ceo-out', '002', 'agree', '=', 'compatible'],
    ['fr', 'resigned-yet', '003', 'agree', '•', 'seule réponse'],
  ] as const)(
    'says by a sign and, for a screen reader, in words (%s) how %s of %s stands: %s',
    (language, question, id, verdict, sign, words) => {
      const cell = cellOf(drawQuestion(question, null, { language }), id);
      expect(cell.dataset.verdict).toBe(verdict);
      expect(theOne(cell, '.verdict [aria-hidden="true"]').textContent).toBe(sign);
      expect(theOne(cell, '.verdict .sr-only').textContent).toBe(words);
    },
  );

  test('a silence has a sign, and its words once', () => {
    const cell = cellOf(drawQuestion('signed'), '004');
    expect(theOne(cell, '.verdict [aria-hidden="true"]').textContent).toBe('–');
    expect(cell.querySelector('.verdict .sr-only')).toBeNull();
  });

  test('an answer that is the only one shown is no longer once another is shown', () => {
    const signOf = (ids: readonly string[]) =>
      theOne(cellOf(drawQuestion('ceo-out', ids), '002'), '.verdict [aria-hidden="true"]');
    expect(signOf(['002']).textContent).toBe('•');
    expect(signOf(['002', '004']).textContent).toBe('=');
  });

  test('names its source and its question, by name and for machines', () => {
    const cell = cellOf(drawQuestion('signed'), '003');
    expect(cell.dataset).toMatchObject({ question: 'signed', source: '003' });
    expect(theOne(cell, '.answer-source').textContent?.trim()).toBe('Staff revolt');
    const french = cellOf(drawQuestion('signed', null, { language: 'fr' }), '003');
    expect(theOne(french, '.answer-source').textContent?.trim()).toBe('La révolte');
  });

  test('says how an answer is told where that is not as a fact', () => {
    expect(cellOf(drawQuestion('return-state'), '002').textContent).toContain('not certain');
    expect(cellOf(drawQuestion('ceo-back'), '000').textContent).toContain('agreed');
    expect(cellOf(drawQuestion('share'), '001').textContent).toContain('computed');
  });

  test('of two answers of one text it says who gives them, unless it is the article', () => {
    const cell = cellOf(drawQuestion('ceo-back'), '004');
    const voices = [...cell.querySelectorAll('p')].map((answer) => /memo/.test(answer.textContent));
    expect(voices).toEqual([false, true]);
    expect(cellOf(drawQuestion('new-board'), '000').textContent).not.toContain('OpenAI');
  });

  test('a reader’s answer is always called one', () => {
    const host = drawQuestion('stake-for', ['002'], { comments: true });
    expect(linksIn(host).map(([id]) => id)).toEqual(['002-stake-for']);
    expect(cellOf(host, '002').textContent).toContain('reader’s comment');
  });

  test('there is one for each text shown, in dossier order', () => {
    for (const ids of nonEmptySelections) {
      const cells = drawQuestion('signed', ids).querySelectorAll<HTMLElement>('.answer');
      expect([...cells].map(({ dataset }) => dataset.source)).toEqual(ids);
    }
  });
});
