// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Guard } from './guard.tsx';
import { lazyPart } from './lazy-part.tsx';

const Lower = () => <p>here it is</p>;

describe(lazyPart, () => {
  beforeEach(() => {
    vi.useFakeTimers();
    // React reports what a guard has caught.
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
  /** Draws a part whose code cannot be had so many times; what asks for it. */
  const drawFailing = (times: number) => {
    const load = vi.fn(async () => Lower);
    for (let time = 0; time < times; time += 1)
      load.mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'));
    const Part = lazyPart(load);
    render(
      <Guard language="en">
        <Part />
      </Guard>,
    );
    return load;
  };

  test('is asked for again where its code could not be had at once', async () => {
    const load = drawFailing(2);
    await wait(0);
    expect(load).toHaveBeenCalledTimes(1);
    await wait(1000);
    expect(load).toHaveBeenCalledTimes(2);
    await wait(4000);
    expect(screen.getByText('here it is')).toBeTruthy();
  });

  test('fails with words in the end, and “Try again” does try', async () => {
    const load = drawFailing(3);
    await wait(6000);
    expect(screen.getByRole('alert').textContent).toContain('Failed to fetch');
    expect(load).toHaveBeenCalledTimes(3);
    fireEvent.click(screen.getByRole('button'));
    await wait(0);
    expect(load).toHaveBeenCalledTimes(4);
    expect(screen.getByText('here it is')).toBeTruthy();
  });
});
