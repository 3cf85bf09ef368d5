// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { theOne } from '../testing/on-page.ts';
import { replayClicks, resetInputs } from './pending-input.ts';

const drawn = `
  <input type="radio" name="theme" checked> <input type="radio" name="theme"> <input type="radio" name="theme">
  <input type="checkbox" data-source="001" checked> <input type="checkbox" data-source="002">
  <svg><g data-claim="a"></g></svg>`;

function page(): HTMLElement {
  document.body.innerHTML = `<div id="root">${drawn}</div>`;
  return theOne(document, '#root');
}
function box(id: string): HTMLInputElement {
  const input = theOne(document, `input[data-source="${id}"]`);
  if (!(input instanceof HTMLInputElement)) throw new Error('no box');
  return input;
}

const themes = () =>
  [...document.querySelectorAll<HTMLInputElement>('input[name="theme"]')].map((one) => one.checked);

afterEach(() => {
  delete window.pendingClicks;
});

describe(replayClicks, () => {
  test('sets back a box that was ticked too early, and ticks it again once the page answers', () => {
    const root = page();
    box('001').checked = false;
    window.pendingClicks = [box('001')];
    resetInputs(root, null);
    expect(box('001').checked).toBe(true);
    replayClicks(root, null);
    expect(box('001').checked).toBe(false);
  });

  test('a box ticked while the page is being taken over is ticked once', () => {
    const root = page();
    window.pendingClicks = [];
    resetInputs(root, null);
    box('002').checked = true;
    window.pendingClicks.push(box('002'));
    replayClicks(root, null);
    expect(box('002').checked).toBe(true);
  });

  test('clicks on marks are made again too, in their order, and each once', () => {
    const root = page();
    const mark = theOne(document, '[data-claim="a"]');
    window.pendingClicks = [mark, box('002')];
    const clicked: (EventTarget | null)[] = [];
    root.addEventListener('click', ({ target }) => clicked.push(target));
    replayClicks(root, null);
    expect(clicked).toEqual([mark, box('002')]);
    expect(window.pendingClicks).toBeUndefined();
  });

  test('what is no longer on the page is not clicked', () => {
    const root = page();
    const gone = box('001');
    gone.remove();
    window.pendingClicks = [gone];
    let clicks = 0;
    gone.addEventListener('click', () => {
      clicks += 1;
    });
    replayClicks(root, null);
    expect(clicks).toBe(0);
  });

  test('what is drawn anew is clicked as soon as it is there', async () => {
    const root = page();
    const clicked: (EventTarget | null)[] = [];
    root.addEventListener('click', ({ target }) => clicked.push(target));
    window.pendingClicks = [theOne(root, '[data-claim="a"]')];
    root.replaceChildren();
    replayClicks(root, null);
    expect(clicked).toEqual([]);
    root.innerHTML = drawn;
    await vi.waitFor(() => expect(clicked).toEqual([theOne(root, '[data-claim="a"]')]));
  });

  test.each([
    [null, [true, false, false]],
    ['light', [false, true, false]],
    ['dark', [false, false, true]],
  ] as const)('shows the theme of the address as chosen: %s', (theme, expected) => {
    resetInputs(page(), theme);
    expect(themes()).toEqual(expected);
  });
});
