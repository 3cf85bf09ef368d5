import { beforeEach, describe, expect, test, vi } from 'vitest';
import { device } from '../testing/device.ts';
import { ownText } from '../testing/own-texts.ts';
import { forgetFiles, keepFiles, keptFiles } from './keep-copies.ts';

vi.mock('idb-keyval', async () => (await import('../testing/device.ts')).storage);

const files = [
  { name: 'a.txt', text: `\ufeff${ownText}` },
  { name: 'b 🙃.txt', text: 'one\r\ntwo' },
];
const keyOf = () => [...device.kept.keys()].join();

beforeEach(() => {
  device.kept.clear();
  device.refuses = false;
});

describe(keepFiles, () => {
  test('keeps names and texts to the letter', async () => {
    expect(await keepFiles(files)).toBe(true);
    expect(await keptFiles()).toEqual(files);
  });

  test('puts what is kept in place of what was', async () => {
    await keepFiles(files);
    await keepFiles(files.slice(1));
    expect(await keptFiles()).toEqual(files.slice(1));
  });

  test('leaves a neighbour’s entry on the same address as it is', async () => {
    device.kept.set('neighbour', 'theirs');
    await keepFiles(files);
    await forgetFiles();
    expect([...device.kept]).toEqual([['neighbour', 'theirs']]);
  });
});

describe(forgetFiles, () => {
  test('leaves no text on the device', async () => {
    await keepFiles(files);
    expect(await forgetFiles()).toBe(true);
    expect(device.kept.size).toBe(0);
    expect(await keptFiles()).toEqual([]);
  });
});

describe(keptFiles, () => {
  test('are none where nothing was kept', async () => {
    expect(await keptFiles()).toEqual([]);
  });

  test.each([
    ['a word', 'a.txt'],
    ['nothing', null],
    ['one file, not in a list', { name: 'a.txt', text: 'words' }],
    ['a list of words', ['a.txt']],
    ['a file without its text', [{ name: 'a.txt' }]],
    ['a text that is none', [{ name: 'a.txt', text: 5 }]],
    ['one good file beside a bad one', [{ name: 'a.txt', text: 'words' }, { name: 'b.txt' }]],
  ])('are none where what is stored is not ours: %s', async (_, foreign) => {
    await keepFiles([]);
    device.kept.set(keyOf(), foreign);
    expect(await keptFiles()).toEqual([]);
  });

  test('bring nothing along that is not ours', async () => {
    await keepFiles([]);
    device.kept.set(keyOf(), [{ name: 'a.txt', text: 'words', sources: ['all'] }]);
    expect(await keptFiles()).toEqual([{ name: 'a.txt', text: 'words' }]);
  });
});

describe('a browser that refuses to store', () => {
  test('is told by false and by nothing kept, never by an error', async () => {
    device.refuses = true;
    expect(await keepFiles(files)).toBe(false);
    expect(await forgetFiles()).toBe(false);
    expect(await keptFiles()).toEqual([]);
  });
});
