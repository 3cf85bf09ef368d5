// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { addCopy, closeCopies } from '../copies/copies-store.ts';
import { readCopy } from '../copies/read-copy.ts';
import { useOutcome } from '../exporting/export-outcome.tsx';
import { sourcesInView } from '../sources/source-in-view.ts';
import { draw } from '../testing/draw.ts';
import { pageIn } from '../testing/evidence.tsx';
import { buttonOf, click } from '../testing/on-page.ts';
import { bytesOf, claimOn, ownSource, ownText } from '../testing/own-texts.ts';
import { defaultView } from '../view/view.ts';
import { CiteButtons } from './cite-buttons.tsx';

const claim = claimOn('12 of 34');
const told = () => useOutcome.getState().words;

function drawButtons(language: 'en' | 'fr' = 'en') {
  const [from] = sourcesInView([ownSource], null);
  if (!from) throw new Error('no source');
  const { context } = pageIn(defaultView, language);
  return draw(<CiteButtons cited={{ claim, from, context }} />);
}

async function copiedBy(button: string): Promise<string> {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce();
  click(buttonOf(drawButtons(), button));
  await vi.waitFor(() => expect(told()).toBe('Citation copied.'));
  return copied.mock.lastCall?.[0] ?? '';
}

beforeEach(() => {
  closeCopies();
  useOutcome.setState({ words: '' });
});

describe(CiteButtons, () => {
  test('copies the citation in plain text', async () => {
    expect(await copiedBy('Copy citation')).toContain(
      'In our words: It says so Found with Countersign',
    );
  });

  test('copies the claim as JSON-LD, with a quote only of a copy that holds it', async () => {
    const selectors = async () =>
      JSON.parse(await copiedBy('Copy as JSON-LD')).target.selector.slice(1);
    expect(await selectors()).toEqual([]);
    for (const text of [ownText.replace('34', '35'), ownText]) {
      const copy = await readCopy('a.txt', bytesOf(text), [ownSource], [claim]);
      if (typeof copy !== 'string') addCopy(copy);
      const quote = text === ownText && {
        exact: '12 of 34',
        suffix: ' <b>cooks</b> put down their pen',
      };
      expect(await selectors()).toEqual(quote ? [expect.objectContaining(quote)] : []);
    }
  });

  test.each([
    ['en', 'Copy citation', 'This browser does not let a page copy here. The text is: No author'],
    ['fr', 'Copier la citation', 'Le texte est\u00a0: Sans auteur nommé'],
  ] as const)(
    'gives the citation itself where the browser cannot copy (%s)',
    async (language, button, words) => {
      vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new DOMException('no'));
      click(buttonOf(drawButtons(language), button));
      await vi.waitFor(() => expect(told()).toContain(words));
    },
  );
});
