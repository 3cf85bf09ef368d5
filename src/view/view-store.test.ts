import { beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultView } from './view.ts';
import { changeView, useViewStore } from './view-store.ts';

beforeEach(() => useViewStore.setState({ view: defaultView }));

describe(changeView, () => {
  test('changes the parts given and keeps the others', () => {
    changeView({ sources: ['002'] });
    changeView({ measure: 'share' });
    expect(useViewStore.getState().view).toEqual({
      ...defaultView,
      sources: ['002'],
      measure: 'share',
    });
  });

  test('tells of several parts at once', () => {
    const told = vi.fn();
    const unsubscribe = useViewStore.subscribe(told);
    changeView({ language: 'fr', theme: 'dark' });
    unsubscribe();
    expect(told).toHaveBeenCalledTimes(1);
  });

  test('leaves the default view as it is', () => {
    changeView({ comments: true });
    expect(defaultView.comments).toBe(false);
  });
});
