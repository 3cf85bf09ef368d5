// @vitest-environment happy-dom
import { flushSync } from 'react-dom';
import { afterEach, describe, expect, test } from 'vitest';
import { draw } from '../testing/draw.ts';
import { bringAlive, keepStill, useIsStill } from './still-charts.ts';

function Stillness() {
  const still = [useIsStill('a') && 'a', useIsStill('b') && 'b'];
  return <p>{still.filter(Boolean).join(' ')}</p>;
}

afterEach(() => bringAlive());

describe(keepStill, () => {
  test('charts stand still until each is brought alive, and the page follows', () => {
    keepStill(['a', 'b']);
    const host = draw(<Stillness />);
    expect(host.textContent).toBe('a b');
    flushSync(() => bringAlive('a'));
    expect(host.textContent).toBe('b');
    flushSync(() => bringAlive('a'));
    expect(host.textContent).toBe('b');
    flushSync(() => bringAlive());
    expect(host.textContent).toBe('');
  });

  test('without it every chart is alive', () => {
    expect(draw(<Stillness />).textContent).toBe('');
  });
});
