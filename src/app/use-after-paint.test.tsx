// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useAfterPaint } from './use-after-paint.ts';

describe(useAfterPaint, () => {
  let frames: FrameRequestCallback[] = [];
  const paint = () => {
    for (const frame of frames.splice(0)) frame(0);
  };
  const draw = () =>
    renderHook(({ value }) => useAfterPaint(value), { initialProps: { value: 'first' } });

  beforeEach(() => {
    frames = [];
    vi.useFakeTimers();
    vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test('stays as it was until a frame has been painted, and then follows', () => {
    const { result, rerender } = draw();
    rerender({ value: 'second' });
    expect(result.current).toBe('first');
    act(paint);
    expect(result.current).toBe('first');
    act(() => vi.advanceTimersByTime(1));
    expect(result.current).toBe('second');
  });

  test('follows too where nothing is painted', () => {
    const { result, rerender } = draw();
    rerender({ value: 'second' });
    act(() => vi.advanceTimersByTime(200));
    expect(result.current).toBe('second');
  });

  test('of several changes only the last one is followed', () => {
    const seen: string[] = [];
    const { rerender } = renderHook(
      ({ value }) => {
        seen.push(useAfterPaint(value));
      },
      { initialProps: { value: 'first' } },
    );
    rerender({ value: 'second' });
    rerender({ value: 'third' });
    act(paint);
    act(() => vi.advanceTimersByTime(300));
    expect(seen).not.toContain('second');
    expect(seen.at(-1)).toBe('third');
  });
});
