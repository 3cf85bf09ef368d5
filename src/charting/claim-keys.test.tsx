// @vitest-environment happy-dom
import { flushSync } from 'react-dom';
import { describe, expect, test } from 'vitest';
import { draw } from '../testing/draw.ts';
import { theOne } from '../testing/on-page.ts';
import { ClaimKeys } from './claim-keys.tsx';

const ids = ['a', 'b.2', 'c'];

function drawKeys(shown: readonly string[] = ids) {
  return draw(
    <figure>
      <svg>
        <title>A button’s picture</title>
        <rect data-claim="a" />
      </svg>
      <svg className="recharts-surface">
        <title>Chart</title>
        {shown.map((id) => (
          <g key={id} data-claim={id} />
        ))}
        <rect data-opens="a" />
      </svg>
      <ClaimKeys label="Marks" claims={shown.map((id) => ({ id, words: `It says ${id}` }))} />
    </figure>,
  );
}

const buttonsOf = (host: ParentNode) => [...host.querySelectorAll('button')];
const stopsOf = (host: ParentNode) =>
  buttonsOf(host).flatMap((button) => (button.tabIndex === 0 ? [button.dataset.opens] : []));
const focused = () =>
  document.activeElement instanceof HTMLElement ? document.activeElement.dataset.opens : null;
const focus = (button: HTMLElement | undefined) => flushSync(() => button?.focus());
const shownIn = (host: ParentNode) =>
  [...host.querySelectorAll('svg [data-focused]')].map(
    (mark) => `${mark.localName} ${mark.getAttribute('data-claim') ?? 'opener'}`,
  );

function press(...keys: readonly string[]) {
  return keys.map((key) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    flushSync(() => document.activeElement?.dispatchEvent(event));
    return event.defaultPrevented ? focused() : `${key} is the browser’s`;
  });
}

describe(ClaimKeys, () => {
  test('is a named list of a button per mark, which say what the marks say', () => {
    const host = drawKeys();
    expect(theOne(host, 'ul').getAttribute('aria-label')).toBe('Marks');
    expect(buttonsOf(host).map(({ textContent }) => textContent)).toEqual([
      'It says a',
      'It says b.2',
      'It says c',
    ]);
    expect(buttonsOf(host).map(({ dataset }) => dataset.opens)).toEqual(ids);
  });

  test('is one stop for the tab key, the first until another has the focus', () => {
    const host = drawKeys();
    expect(stopsOf(host)).toEqual(['a']);
    focus(buttonsOf(host)[2]);
    expect(stopsOf(host)).toEqual(['c']);
  });

  test.each(['altKey', 'ctrlKey', 'metaKey'])('an arrow with %s is the browser’s', (held) => {
    const host = drawKeys();
    focus(buttonsOf(host)[0]);
    const event = new KeyboardEvent('keydown', {
      key: 'ArrowRight',
      [held]: true,
      bubbles: true,
      cancelable: true,
    });
    flushSync(() => document.activeElement?.dispatchEvent(event));
    expect([event.defaultPrevented, focused()]).toEqual([false, 'a']);
  });

  test('two arrows in one go walk two marks', () => {
    const host = drawKeys();
    focus(buttonsOf(host)[0]);
    flushSync(() => {
      for (let step = 0; step < 2; step += 1)
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }),
        );
    });
    expect(focused()).toBe('c');
  });

  test('arrows walk, Home and End leap, and none goes over an end', () => {
    const host = drawKeys();
    focus(buttonsOf(host)[0]);
    expect(press('ArrowRight', 'ArrowDown', 'ArrowRight')).toEqual([ids[1], 'c', 'c']);
    expect(press('ArrowLeft', 'ArrowUp', 'ArrowLeft')).toEqual([ids[1], 'a', 'a']);
    expect(press('End', 'Home')).toEqual(['c', 'a']);
    expect(stopsOf(host)).toEqual(['a']);
  });

  test.each(['Tab', 'Enter', ' ', 'a', 'Escape'])('leaves the key “%s” to the browser', (key) => {
    const host = drawKeys();
    focus(buttonsOf(host)[1]);
    expect(press(key)).toEqual([`${key} is the browser’s`]);
    expect(focused()).toBe(ids[1]);
  });

  test('shows the mark of what has the focus, whatever its id, and no other', () => {
    const host = drawKeys();
    focus(buttonsOf(host)[0]);
    expect(shownIn(host)).toEqual(['g a', 'rect opener']);
    press('ArrowRight');
    expect(shownIn(host)).toEqual(['g b.2']);
    flushSync(() => buttonsOf(host)[1]?.blur());
    expect(shownIn(host)).toEqual([]);
  });

  test('of no marks has nothing to stop at', () => {
    expect(buttonsOf(drawKeys([]))).toEqual([]);
  });
});
