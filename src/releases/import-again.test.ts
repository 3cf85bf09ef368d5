import { expect, test, vi } from 'vitest';
import { importAgain } from './import-again.ts';

test('what could not be had is asked for anew where the engine names no address', async () => {
  const load = vi.fn(async () => 'module');
  load.mockRejectedValueOnce(new TypeError('Importing a module script failed.'));
  const again = importAgain(load);
  await expect(again()).rejects.toThrow('failed');
  expect(await again()).toBe('module');
});

test('what an engine remembers as failed is asked for under another address', async () => {
  const address = 'http://127.0.0.1:9/a.js';
  const load = vi.fn(() =>
    Promise.reject(new TypeError(`Failed to fetch dynamically imported module: ${address}`)),
  );
  const again = importAgain(load);
  await expect(again()).rejects.toThrow(address);
  await expect(again()).rejects.toThrow();
  expect(load).toHaveBeenCalledTimes(1);
});
