import { expect, test } from 'vitest';
import { forgetFiles, keepFiles, keptFiles } from './keep-copies.ts';

test('without any storage, keeping and forgetting say no and nothing is kept', async () => {
  expect('indexedDB' in globalThis).toBe(false);
  expect(await keepFiles([{ name: 'a.txt', text: 'words' }])).toBe(false);
  expect(await forgetFiles()).toBe(false);
  expect(await keptFiles()).toEqual([]);
});
