// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useHashTarget } from './use-hash-target.ts';

let scrolled: string[] = [];

function addPart(id: string): void {
  const part = document.createElement('section');
  part.id = id;
  part.scrollIntoView = () => scrolled.push(id);
  document.body.append(part);
}

describe(useHashTarget, () => {
  beforeEach(() => {
    scrolled = [];
    addPart('disagreement');
    addPart('ceo-turnover');
  });

  afterEach(() => {
    document.body.replaceChildren();
    location.hash = '';
  });

  test('scrolls to the part that the address names, once it is there', () => {
    location.hash = '#disagreement';
    renderHook(() => useHashTarget(true));
    expect(scrolled).toEqual(['disagreement']);
  });

  test('scrolls to a part that comes later than what asks for it', async () => {
    location.hash = '#late';
    renderHook(() => useHashTarget(true));
    expect(scrolled).toEqual([]);
    addPart('late');
    await vi.waitFor(() => expect(scrolled).toEqual(['late']));
  });

  test('waits until the page is ready, and scrolls once', () => {
    location.hash = '#disagreement';
    const { rerender } = renderHook(({ isReady }) => useHashTarget(isReady), {
      initialProps: { isReady: false },
    });
    expect(scrolled).toEqual([]);
    rerender({ isReady: true });
    expect(scrolled).toEqual(['disagreement']);
    rerender({ isReady: true });
    expect(scrolled).toEqual(['disagreement']);
  });

  test.each(['', '#', '#nowhere', '#%'])('stays where it is for “%s”', (hash) => {
    location.hash = hash;
    renderHook(() => useHashTarget(true));
    expect(scrolled).toEqual([]);
  });
});
