// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useTheme } from './use-theme.ts';
import { defaultView } from './view.ts';
import { changeView, useViewStore } from './view-store.ts';

/** A system whose theme the test can turn. */
function stubSystem(dark: boolean) {
  const query = Object.assign(new EventTarget(), { matches: dark });
  vi.stubGlobal('matchMedia', () => query);
  return (next: boolean) => {
    query.matches = next;
    query.dispatchEvent(new Event('change'));
  };
}

beforeEach(() => useViewStore.setState({ view: defaultView }));

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe(useTheme, () => {
  test('is the theme of the system, and turns with it', () => {
    const turn = stubSystem(false);
    const { result } = renderHook(useTheme);
    expect(result.current).toBe('light');
    act(() => turn(true));
    expect(result.current).toBe('dark');
  });

  test('is what the view says, whatever the system has', () => {
    const turn = stubSystem(true);
    const { result } = renderHook(useTheme);
    act(() => changeView({ theme: 'light' }));
    expect(result.current).toBe('light');
    act(() => turn(true));
    expect(result.current).toBe('light');
  });
});
