// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { useOutcome } from '../exporting/export-outcome.tsx';
import { choose, copy, drawSection, listed, told } from '../testing/copies-section.tsx';
import { device } from '../testing/device.ts';
import { theOne } from '../testing/on-page.ts';
import { ownText } from '../testing/own-texts.ts';
import { CopiesSection, chooseCopy } from './copies-section.tsx';
import { closeCopies } from './copies-store.ts';

vi.mock('idb-keyval', async () => (await import('../testing/device.ts')).storage);

beforeEach(() => {
  device.kept.clear();
  device.refuses = false;
  closeCopies();
  useOutcome.setState({ words: '' });
});

describe(CopiesSection, () => {
  test.each([
    ['en', 'Your copies of the texts', 'my.txt: the text of Paper A (a), word for word.'],
    [
      'fr',
      'Vos copies des textes',
      'my.txt\u00a0: le texte «\u00a0Journal A (a)\u00a0», mot pour mot.',
    ],
  ] as const)('opens a chosen file and says what it is (%s)', async (language, heading, words) => {
    const host = drawSection(language);
    expect(theOne(host, 'section h2').textContent).toBe(heading);
    expect(listed(host)).toEqual([]);
    const input = await choose(host, copy);
    expect(told()).toContain(words);
    expect(listed(host)).toEqual([told()]);
    expect(input.value).toBe('');
  });

  test('lists nothing where the file is refused, and says why', async () => {
    const host = drawSection();
    await choose(host, new File([''], 'my.txt'));
    expect(told()).toContain('is empty');
    expect(listed(host)).toEqual([]);
    expect(host.querySelector('input[type=checkbox]')).toBeNull();
  });

  test('a file’s name is text, were it markup', async () => {
    const host = drawSection();
    await choose(host, new File([ownText], '<img src=x onerror=alert(1)>.txt'));
    expect(listed(host).join()).toContain('<img src=x onerror=alert(1)>.txt');
    expect(host.querySelector('img')).toBeNull();
  });
});

describe(chooseCopy, () => {
  test('is as a click on the section’s input, and nothing without one', () => {
    expect(chooseCopy).not.toThrow();
    const clicked = vi.fn();
    theOne(drawSection(), 'input[type=file]').addEventListener('click', clicked);
    chooseCopy();
    expect(clicked).toHaveBeenCalledOnce();
  });
});
