// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { addCopy, closeCopies } from '../copies/copies-store.ts';
import { readCopy } from '../copies/read-copy.ts';
import { useOutcome } from '../exporting/export-outcome.tsx';
import { sourcesInView } from '../sources/source-in-view.ts';
import { draw } from '../testing/draw.ts';
import { buttonOf, click, theOne } from '../testing/on-page.ts';
import { bytesOf, ownClaims, ownPassages, ownSource, ownText } from '../testing/own-texts.ts';
import { PassageInCopy } from './passage-in-copy.tsx';

const [from] = sourcesInView([ownSource], null);
const claimOf = (words: string | undefined) => {
  const claim = ownClaims.find(({ id }) => id === words);
  if (!claim || !from) throw new Error(`no claim on ${words}`);
  return { claim, from };
};
const drawPassage = (words: string | undefined, language: 'en' | 'fr' = 'en') =>
  draw(<PassageInCopy {...claimOf(words)} language={language} />);

async function open(text: string) {
  const copy = await readCopy('a.txt', bytesOf(text), [ownSource], ownClaims);
  if (typeof copy === 'string') throw new Error(copy);
  addCopy(copy);
}
const [, second, markup] = ownPassages;

beforeEach(() => {
  closeCopies();
  useOutcome.setState({ words: '' });
});

describe(PassageInCopy, () => {
  test.each([
    ['en', 'Open your copy of a.txt', 'Open your copy …'],
    ['fr', 'Ouvrez votre copie de a.txt', 'Ouvrir votre copie …'],
  ] as const)('says how to get there while no copy is open (%s)', (language, words, button) => {
    const host = drawPassage(second, language);
    expect(host.textContent).toContain(words);
    expect(buttonOf(host, button)).toBeDefined();
    expect(host.querySelector('mark')).toBeNull();
  });

  test.each(ownPassages)('shows “%s” where it stands, with the words round it', async (words) => {
    await open(ownText);
    const host = drawPassage(words);
    expect(theOne(host, 'mark').textContent).toBe(words);
    expect(theOne(host, 'mark').dataset.passage).toBe(words);
    expect(theOne(host, 'blockquote').textContent).toBe(ownText);
    expect(theOne(host, 'blockquote').lang).toBe('en');
    expect(theOne(host, 'blockquote').dir).toBe('auto');
    const before = theOne(host, 'mark').previousSibling?.textContent ?? '';
    expect(before).toBe(ownText.slice(0, ownText.indexOf(words)));
  });

  test('markup in a text is words of it: no element comes of it', async () => {
    await open(ownText);
    const host = drawPassage(markup);
    expect(theOne(host, 'mark').textContent).toBe('<script>alert("cooks")');
    expect(host.querySelector('script')).toBeNull();
    const inside = [...theOne(host, 'blockquote').querySelectorAll('*')];
    expect(inside.map(({ localName }) => localName)).toEqual(['mark', 'span']);
  });

  test.each([
    ['en', 'Not verified'],
    ['fr', 'Non vérifié'],
  ] as const)(
    'highlights nothing where other words stand, and says so (%s)',
    async (language, words) => {
      await open(ownText.replace('12 of 34', '13 of 34'));
      const host = drawPassage(second, language);
      expect(theOne(host, '[role="alert"]').textContent).toContain(words);
      expect(host.querySelector('blockquote, mark')).toBeNull();
      expect(drawPassage(markup, language).querySelector('mark')?.textContent).toBe(markup);
    },
  );

  test.each(['x', '🙃', '\n'])('shifted by “%s”, no passage is shown anywhere', async (sign) => {
    await open(sign + ownText);
    for (const words of ownPassages) {
      const host = drawPassage(words);
      expect(host.querySelector('mark')).toBeNull();
      expect(host.querySelector('[role="alert"]')).not.toBeNull();
    }
  });

  test('copies the passage to the letter, or gives it where the browser cannot', async () => {
    await open(ownText);
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce();
    const host = drawPassage(markup);
    click(buttonOf(host, 'Copy passage'));
    await vi.waitFor(() => expect(useOutcome.getState().words).toBe('Passage copied.'));
    expect(copied).toHaveBeenCalledExactlyOnceWith(markup);
    copied.mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'));
    click(buttonOf(host, 'Copy passage'));
    await vi.waitFor(() => expect(useOutcome.getState().words).toContain(markup));
  });
});
