// @vitest-environment happy-dom
import { flushSync } from 'react-dom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { useOutcome } from '../exporting/export-outcome.tsx';
import { device } from '../testing/device.ts';
import { draw } from '../testing/draw.ts';
import { buttonOf, click, theOne } from '../testing/on-page.ts';
import { ownClaims, ownSource, ownText } from '../testing/own-texts.ts';
import { CopiesSection, chooseCopy } from './copies-section.tsx';
import { closeCopies, useCopies } from './copies-store.ts';
import { keepFiles, keptFiles } from './keep-copies.ts';

vi.mock('idb-keyval', async () => (await import('../testing/device.ts')).storage);

const drawSection = (language: 'en' | 'fr' = 'en') =>
  draw(<CopiesSection sources={[ownSource]} claims={ownClaims} language={language} />);
const told = () => useOutcome.getState().words;
const listed = (host: ParentNode) =>
  [...host.querySelectorAll('.copies li')].map((item) => item.textContent);
const transferOf = (...files: File[]) => {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer.files;
};
const copy = new File([ownText], 'my.txt');

async function choose(host: ParentNode, ...files: File[]) {
  const input = host.querySelector<HTMLInputElement>('input[type=file][data-open=copy]');
  if (!input) throw new Error('nowhere to choose a file');
  input.files = transferOf(...files);
  flushSync(() => input.dispatchEvent(new Event('change', { bubbles: true })));
  await vi.waitFor(() => expect(told()).not.toBe(''));
  return input;
}

function dragged(kind: 'dragover' | 'drop', types: readonly string[], ...files: File[]) {
  const event = new Event(kind, { bubbles: true, cancelable: true });
  document.body.dispatchEvent(
    Object.assign(event, { dataTransfer: { types, files: transferOf(...files) } }),
  );
  return event;
}

beforeEach(() => {
  device.kept.clear();
  device.refuses = false;
  closeCopies();
  useOutcome.setState({ words: '' });
});

describe(CopiesSection, () => {
  test.each([
    ['en', 'Your copies of the texts', 'my.txt: the text of Paper A (a), word for word.'],
    ['fr', 'Vos copies des textes', 'my.txt\u00a0: le texte de Journal A (a), mot pour mot.'],
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

  test('opens files that are dropped anywhere on the page', async () => {
    const host = drawSection();
    expect(dragged('dragover', ['Files']).defaultPrevented).toBe(true);
    expect(dragged('drop', ['Files'], copy).defaultPrevented).toBe(true);
    await vi.waitFor(() => expect(listed(host)).toHaveLength(1));
  });

  test('leaves alone what is dragged and is no file', () => {
    drawSection();
    expect(dragged('dragover', ['text/plain']).defaultPrevented).toBe(false);
    expect(dragged('drop', ['text/plain']).defaultPrevented).toBe(false);
    expect(useCopies.getState().opened.size).toBe(0);
  });

  test('stores a copy on the device when asked', async () => {
    const host = drawSection();
    await choose(host, copy);
    click(theOne(host, 'input[type=checkbox]'));
    await vi.waitFor(() => expect(device.kept.size).toBe(1));
    expect(await keptFiles()).toEqual([{ name: 'my.txt', text: ownText }]);
    await vi.waitFor(() =>
      expect(theOne(host, 'input[type=checkbox]')).toHaveProperty('checked', true),
    );
  });

  test('what is kept and is no copy any more can still be forgotten', async () => {
    await keepFiles([{ name: 'old.txt', text: 'of another dossier' }]);
    const host = drawSection();
    await vi.waitFor(() => theOne(host, 'input[type=checkbox]'));
    expect(listed(host)).toEqual([]);
    click(theOne(host, 'button'));
    await vi.waitFor(() => expect(device.kept.size).toBe(0));
  });

  test('opens again what an earlier visit kept, and lets go of it when the box is unticked', async () => {
    await keepFiles([{ name: 'my.txt', text: ownText }]);
    const host = drawSection('fr');
    await vi.waitFor(() => expect(listed(host).join()).toContain('mot pour mot'));
    const box = theOne(host, 'input[type=checkbox]');
    await vi.waitFor(() => expect(box).toHaveProperty('checked', true));
    click(box);
    await vi.waitFor(() => expect(device.kept.size).toBe(0));
    expect(listed(host)).toHaveLength(1);
  });

  test('forgets the copies, those kept too', async () => {
    await keepFiles([{ name: 'my.txt', text: ownText }]);
    const host = drawSection();
    await vi.waitFor(() => expect(listed(host)).toHaveLength(1));
    click(buttonOf(host, 'Forget my copies'));
    await vi.waitFor(() => expect(told()).toBe('Your copies are forgotten.'));
    expect(listed(host)).toEqual([]);
    expect(device.kept.size).toBe(0);
  });

  test.each([
    ['en', 'This browser refuses to store anything'],
    ['fr', 'Ce navigateur refuse de rien garder'],
  ] as const)('says where the browser refuses to keep them (%s)', async (language, words) => {
    device.refuses = true;
    const host = drawSection(language);
    await choose(host, copy);
    click(theOne(host, 'input[type=checkbox]'));
    await vi.waitFor(() => expect(told()).toContain(words));
    expect(theOne(host, 'input[type=checkbox]')).toHaveProperty('checked', false);
    expect(listed(host)).toHaveLength(1);
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
