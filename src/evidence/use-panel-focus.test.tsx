// @vitest-environment happy-dom
import { flushSync } from 'react-dom';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ClaimLink } from '../sources/claim-link.tsx';
import { draw } from '../testing/draw.ts';
import { claimOpen, drawPanel, openClaim } from '../testing/evidence.tsx';
import { buttonOf, click, theOne } from '../testing/on-page.ts';
import { usePanelFocus } from './use-panel-focus.ts';

const first = '001-signed-743';
const panelIn = (host: ParentNode) => theOne(host, 'dialog');
const pressEscape = (target: Element) =>
  flushSync(() =>
    target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
  );

function page() {
  const link = theOne(draw(<ClaimLink id={first}>743</ClaimLink>), '[data-opens]');
  const elsewhere = document.createElement('button');
  document.body.append(elsewhere);
  onTestFinished(() => elsewhere.remove());
  return { link, elsewhere, host: drawPanel({}) };
}

describe(usePanelFocus, () => {
  test('moves the focus into the panel when it opens, and not while it stays open', () => {
    const { host, link } = page();
    link.focus();
    openClaim(first);
    expect(document.activeElement).toBe(panelIn(host));
    const next = buttonOf(host, 'Next');
    next.focus();
    click(next);
    expect(claimOpen()).not.toBe(first);
    expect(document.activeElement).toBe(next);
  });

  test.each(['Escape', 'Close'])('%s closes and the focus is back where it was', (way) => {
    const { host, elsewhere } = page();
    elsewhere.focus();
    openClaim(first);
    click(buttonOf(host, 'Next'));
    if (way === 'Escape') pressEscape(buttonOf(host, 'Next'));
    else click(buttonOf(host, 'Close'));
    expect(claimOpen()).toBeNull();
    expect(host.querySelector('dialog')).toBeNull();
    expect(document.activeElement).toBe(elsewhere);
  });

  test('no other key closes', () => {
    const { host } = page();
    openClaim(first);
    const press = (key: string) =>
      panelIn(host).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    flushSync(() => ['Enter', 'Tab', 'e', 'ArrowDown'].forEach(press));
    expect(claimOpen()).toBe(first);
  });

  test('after a click on a mark, which has no focus, it is on the button for that mark', () => {
    const { host, link } = page();
    link.blur();
    expect(document.activeElement).toBe(document.body);
    openClaim(first);
    pressEscape(panelIn(host));
    expect(document.activeElement).toBe(link);
  });

  test('where what was focused is gone meanwhile, it is on that button too', () => {
    const { host, elsewhere, link } = page();
    elsewhere.focus();
    openClaim(first);
    elsewhere.remove();
    pressEscape(panelIn(host));
    expect(document.activeElement).toBe(link);
  });

  test('a link followed inside the panel leaves the focus in it', () => {
    const { host } = page();
    openClaim('003-signed-more-than-95');
    const inside = theOne(host, `[data-related="agree"] [data-opens="${first}"]`);
    inside.focus();
    click(inside);
    expect(claimOpen()).toBe(first);
    expect(panelIn(host).contains(document.activeElement)).toBe(true);
  });

  test('each opening remembers its own place', () => {
    const { host, link, elsewhere } = page();
    for (const place of [link, elsewhere, link]) {
      place.focus();
      openClaim(first);
      pressEscape(panelIn(host));
      expect(document.activeElement).toBe(place);
    }
  });
});
