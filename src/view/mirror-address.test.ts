// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mirrorAddress, tidyAddress } from './mirror-address.ts';
import { defaultView } from './view.ts';
import { changeView, useViewStore } from './view-store.ts';

let untie = () => {};

/** Opens the page at an address and ties the view to it; gives the steps that follow. */
function open(address: string) {
  history.replaceState(null, '', address);
  untie = mirrorAddress();
  return vi.spyOn(history, 'pushState');
}

/** What the browser does on back and forward: another address, and word of it. */
function travel(address: string) {
  history.replaceState(null, '', address);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

const viewNow = () => useViewStore.getState().view;

beforeEach(() => {
  window.location.href = 'https://example.org/page';
  useViewStore.setState({ view: defaultView });
});

afterEach(() => {
  untie();
  vi.restoreAllMocks();
});

describe(mirrorAddress, () => {
  test('reads the view from the address without a step of the history', () => {
    const push = open('/page?sources=002,003&lang=fr');
    expect(viewNow()).toEqual({ ...defaultView, sources: ['002', '003'], language: 'fr' });
    expect(push).not.toHaveBeenCalled();
    expect(location.search).toBe('?sources=002,003&lang=fr');
  });

  test('makes each change of the view one step of the history', () => {
    const push = open('/page');
    changeView({ sources: ['002'] });
    expect(location.search).toBe('?sources=002');
    changeView({ measure: 'share', comments: true });
    expect(location.search).toBe('?sources=002&measure=share&comments=1');
    expect(push).toHaveBeenCalledTimes(2);
  });

  test('makes no step of a change that changes nothing', () => {
    const push = open('/page?measure=share');
    changeView({ measure: 'share' });
    changeView({});
    expect(push).not.toHaveBeenCalled();
  });

  test('writes no query at all once the view is the default again', () => {
    open('/page?measure=share');
    changeView({ measure: 'count' });
    expect(location.href).toBe('https://example.org/page');
  });

  test('keeps the path and the fragment', () => {
    open('/page#evidence');
    changeView({ theme: 'dark' });
    expect(location.href).toBe('https://example.org/page?theme=dark#evidence');
  });

  test('follows back and forward without adding to the history', () => {
    const push = open('/page?measure=share');
    changeView({ sources: [] });
    push.mockClear();
    travel('/page?measure=share');
    expect(viewNow()).toEqual({ ...defaultView, measure: 'share' });
    travel('/page?sources=&measure=share');
    expect(viewNow()).toEqual({ ...defaultView, measure: 'share', sources: [] });
    expect(push).not.toHaveBeenCalled();
  });

  test('makes no step of a change in an embedded figure, whose steps are those of the page round it', () => {
    const push = open('/page?lang=fr&embed=signature-counts#a');
    const replace = vi.spyOn(history, 'replaceState');
    changeView({ measure: 'share' });
    expect(location.href).toBe(
      'https://example.org/page?measure=share&lang=fr&embed=signature-counts#a',
    );
    changeView({ claim: '002-signed-650' });
    changeView({ claim: null });
    expect(location.search).toBe('?measure=share&lang=fr&embed=signature-counts');
    expect(replace).toHaveBeenCalledTimes(3);
    expect(push).not.toHaveBeenCalled();
  });

  test('rewrites nothing in an embedded figure for a change that changes nothing', () => {
    open('/page?embed=disagreement');
    const replace = vi.spyOn(history, 'replaceState');
    changeView({ conflicts: false });
    expect(replace).not.toHaveBeenCalled();
  });

  test('takes an unknown figure for none: its steps are steps', () => {
    const push = open('/page?embed=pie-chart');
    changeView({ measure: 'share' });
    expect(location.search).toBe('?measure=share');
    expect(push).toHaveBeenCalledTimes(1);
  });

  test('lets go of both once untied', () => {
    const push = open('/page');
    untie();
    changeView({ comments: true });
    expect(push).not.toHaveBeenCalled();
    travel('/page?lang=fr');
    expect(viewNow()).toEqual({ ...defaultView, comments: true });
  });
});

describe(tidyAddress, () => {
  test('corrects view and address in place, without a step of the history', () => {
    const push = open('/page?sources=999,002&claim=gone&measure=heavy#a');
    const replace = vi.spyOn(history, 'replaceState');
    tidyAddress({ sources: ['002'], claim: null });
    expect(viewNow()).toEqual({ ...defaultView, sources: ['002'] });
    expect(location.href).toBe('https://example.org/page?sources=002#a');
    expect(replace).toHaveBeenCalledTimes(1);
    expect(push).not.toHaveBeenCalled();
  });

  test('leaves an address alone that is right already', () => {
    open('/page?sources=002');
    const replace = vi.spyOn(history, 'replaceState');
    tidyAddress({ sources: ['002'] });
    expect(replace).not.toHaveBeenCalled();
  });
});
