// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useLanguage } from './use-language.ts';
import { defaultView } from './view.ts';
import { changeView, useViewStore } from './view-store.ts';

beforeEach(() => useViewStore.setState({ view: defaultView }));

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe(useLanguage, () => {
  test('is the language that the browser prefers, until the view says otherwise', () => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['de', 'fr-CH', 'en']);
    const { result } = renderHook(useLanguage);
    expect(result.current).toBe('fr');
    act(() => changeView({ language: 'en' }));
    expect(result.current).toBe('en');
  });
});
