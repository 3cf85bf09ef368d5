// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useOutcome } from '../exporting/export-outcome.tsx';
import { disagreementOf } from '../testing/disagreement.ts';
import { draw } from '../testing/draw.ts';
import { drawQuestion } from '../testing/draw-disagreement.tsx';
import { buttonOf, click, theOne } from '../testing/on-page.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { QuestionBlock } from './question-block.tsx';

const sentence =
  'The texts differ: 650 of about 700 (002), 723 of 778 (003), 743 of 770 (001); no two agree on the headcount.';

const outcome = () => useOutcome.getState().words;

/** A clipboard that does with a text as told. */
function stubClipboard(writeText: (text: string) => Promise<void>): void {
  vi.stubGlobal('navigator', { clipboard: { writeText } });
}

describe(QuestionBlock, () => {
  beforeEach(() => useOutcome.setState({ words: '' }));
  afterEach(() => vi.unstubAllGlobals());

  test('is headed by its question, and has the sentence to paste', () => {
    const host = drawQuestion('signed');
    expect(theOne(host, 'h3').textContent).toBe('How many signed the letter?');
    expect(theOne(host, '[data-sentence="signed"]').textContent).toBe(sentence);
  });

  test.each([
    ['en', 'nothing read', 'does not say'],
    ['fr', 'rien de lu', 'ne le dit pas'],
  ] as const)(
    'while entries could not be read no text is silent, and what is copied says so (%s)',
    async (language, words, silence) => {
      const copied: string[] = [];
      stubClipboard(async (text) => {
        copied.push(text);
      });
      const [row] = disagreementOf(null, { language }).rows.filter(
        ({ question }) => question.id === 'signed',
      );
      if (!row) throw new Error('no such question');
      const lacking = 'One entry could not be read.';
      const host = draw(<QuestionBlock {...{ row, lacking, language }} />);
      expect(host.textContent).toContain(words);
      expect(host.textContent).not.toContain(silence);
      // The figure says it once; what is pasted elsewhere stands alone.
      expect(host.textContent).not.toContain(lacking);
      click(theOne(host, '.question-sentence button'));
      await vi.waitFor(() => expect(copied[0]).toMatch(/\. One entry could not be read\.$/));
    },
  );

  test('in French so are question, sentence and button', () => {
    const host = drawQuestion('signed', ['002'], { language: 'fr' });
    expect(plainSpaces(theOne(host, 'h3').textContent ?? '')).toBe('Combien ont signé la lettre ?');
    expect(plainSpaces(theOne(host, '[data-sentence="signed"]').textContent ?? '')).toBe(
      'Selon le seul texte affiché : 650 sur environ 700 (002).',
    );
    expect(theOne(host, '.question-sentence button').textContent).toBe('Copier la phrase');
  });

  test('the button that copies names its question', () => {
    const button = buttonOf(drawQuestion('signed'), 'Copy sentence: How many signed the letter?');
    expect(button.textContent).toBe('Copy sentence');
    expect(button.dataset.opens).toBeUndefined();
  });

  test('copies the sentence alone, and says that it has', async () => {
    const copied: string[] = [];
    stubClipboard(async (text) => {
      copied.push(text);
    });
    click(theOne(drawQuestion('signed'), '.question-sentence button'));
    await vi.waitFor(() => expect(outcome()).toBe('Sentence copied.'));
    expect(copied).toEqual([sentence]);
  });

  test.each([
    ['refuses', () => stubClipboard(() => Promise.reject(new DOMException('', 'NotAllowedError')))],
    ['is missing', () => vi.stubGlobal('navigator', {})],
  ])('where the clipboard %s, it gives the sentence to be copied by hand', async (_, stub) => {
    stub();
    click(theOne(drawQuestion('signed'), '.question-sentence button'));
    await vi.waitFor(() => expect(outcome()).toContain(sentence));
    expect(outcome()).not.toContain('Sentence copied.');
  });
});
