// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { theOne } from '../testing/on-page.ts';
import { keepFocus, replayInput, resetInputs } from './pending-input.ts';

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

const pointer = (element: Element) => ({ element, detail: 1 });

const themes = () =>
  [...document.querySelectorAll<HTMLInputElement>('input[name="theme"]')].map((one) => one.checked);

afterEach(() => {
  delete window.pendingInput;
});

describe(replayInput, () => {
  test('sets back a box that was ticked too early, and ticks it again once the page answers', () => {
    const root = page();
    box('001').checked = false;
    window.pendingInput = [pointer(box('001'))];
    resetInputs(root, null);
    expect(box('001').checked).toBe(true);
    replayInput(root, null);
    expect(box('001').checked).toBe(false);
  });

  test('a box ticked while the page is being taken over is ticked once', () => {
    const root = page();
    window.pendingInput = [];
    resetInputs(root, null);
    box('002').checked = true;
    window.pendingInput.push(pointer(box('002')));
    replayInput(root, null);
    expect(box('002').checked).toBe(true);
  });

  test('clicks on marks are made again too, in their order, and each once', () => {
    const root = page();
    const mark = theOne(document, '[data-claim="a"]');
    window.pendingInput = [pointer(mark), pointer(box('002'))];
    const clicked: (EventTarget | null)[] = [];
    root.addEventListener('click', ({ target }) => clicked.push(target));
    replayInput(root, null);
    expect(clicked).toEqual([mark, box('002')]);
    expect(window.pendingInput).toBeUndefined();
  });

  test('a click stays what it was made by, a pointer or a key', () => {
    const root = page();
    window.pendingInput = [pointer(box('001')), { element: box('002'), detail: 0 }];
    const details: number[] = [];
    root.addEventListener('click', ({ detail }) => details.push(detail));
    replayInput(root, null);
    expect(details).toEqual([1, 0]);
  });

  test('keys are made again where the focus then is', () => {
    const root = page();
    const [first, second] = [box('001'), box('002')];
    first.focus();
    window.pendingInput = [
      { element: first, key: 'ArrowRight' },
      { element: first, key: 'End' },
    ];
    const keys: unknown[] = [];
    root.addEventListener('keydown', ({ key, target }) => {
      keys.push([key, target]);
      second.focus();
    });
    replayInput(root, null);
    expect(keys).toEqual([
      ['ArrowRight', first],
      ['End', second],
    ]);
  });

  test('what is no longer on the page is not clicked', () => {
    const root = page();
    const gone = box('001');
    gone.remove();
    window.pendingInput = [pointer(gone)];
    let clicks = 0;
    gone.addEventListener('click', () => {
      clicks += 1;
    });
    replayInput(root, null);
    expect(clicks).toBe(0);
  });

  test('what is drawn anew is clicked as soon as it is there', async () => {
    const root = page();
    const clicked: (EventTarget | null)[] = [];
    root.addEventListener('click', ({ target }) => clicked.push(target));
    window.pendingInput = [pointer(theOne(root, '[data-claim="a"]'))];
    root.replaceChildren();
    replayInput(root, null);
    expect(clicked).toEqual([]);
    root.innerHTML = drawn;
    await vi.waitFor(() => expect(clicked).toEqual([theOne(root, '[data-claim="a"]')]));
  });

  test('a key on what is drawn anew goes there, since nothing has the focus any more', async () => {
    const root = page();
    const targets: (EventTarget | null)[] = [];
    root.addEventListener('keydown', ({ target }) => targets.push(target));
    box('002').focus();
    window.pendingInput = [{ element: box('002'), key: 'ArrowRight' }];
    root.replaceChildren();
    replayInput(root, null);
    root.innerHTML = drawn;
    await vi.waitFor(() => expect(targets).toEqual([box('002')]));
  });

  test('the focus comes back to what is drawn anew, unless it is somewhere else by then', () => {
    const root = page();
    for (const [isElsewhere, expected] of [
      [false, '002'],
      [true, '001'],
    ] as const) {
      box('002').focus();
      window.pendingInput = [];
      keepFocus();
      root.innerHTML = drawn;
      if (isElsewhere) box('001').focus();
      replayInput(root, null);
      expect(document.activeElement).toBe(box(expected));
    }
  });

  test('a key among the marks waits for the mark, whatever else stands for its claim', async () => {
    const root = page();
    const keys = '<ul class="claim-keys"><li><button data-opens="a"></button></li></ul>';
    root.innerHTML = keys;
    const targets: (EventTarget | null)[] = [];
    root.addEventListener('keydown', ({ target }) => targets.push(target));
    window.pendingInput = [{ element: theOne(root, 'button'), key: 'ArrowRight' }];
    root.innerHTML = '<button data-opens="a"></button>';
    replayInput(root, null);
    expect(targets).toEqual([]);
    root.insertAdjacentHTML('beforeend', keys);
    await vi.waitFor(() => expect(targets).toEqual([theOne(root, '.claim-keys button')]));
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
