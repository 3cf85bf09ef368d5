// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { useOutcome } from '../exporting/export-outcome.tsx';
import { choose, copy, drawSection, listed, told } from '../testing/copies-section.tsx';
import { device } from '../testing/device.ts';
import { buttonOf, click, theOne } from '../testing/on-page.ts';
import { ownText } from '../testing/own-texts.ts';
import { CopiesSection } from './copies-section.tsx';
import { closeCopies } from './copies-store.ts';
import { keepFiles, keptFiles } from './keep-copies.ts';

vi.mock('idb-keyval', async () => (await import('../testing/device.ts')).storage);

beforeEach(() => {
  device.kept.clear();
  device.refuses = false;
  closeCopies();
  useOutcome.setState({ words: '' });
});

describe(`${CopiesSection.name}, keeping copies`, () => {
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

  test.each([
    [
      'en',
      'Forget my copies',
      'Your copies are closed. This browser gives no access to its storage',
    ],
    ['fr', 'Oublier mes copies', 'Vos copies sont fermées. Ce navigateur ne donne pas accès à son'],
  ] as const)(
    'does not claim to have removed what it cannot reach (%s)',
    async (language, button, words) => {
      const host = drawSection(language);
      await choose(host, copy);
      device.refuses = true;
      click(buttonOf(host, button));
      await vi.waitFor(() => expect(told()).toContain(words));
      expect(listed(host)).toEqual([]);
    },
  );
});
