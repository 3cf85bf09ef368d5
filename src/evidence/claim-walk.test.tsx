// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { claimOpen, drawPanel, openClaim, pageIn } from '../testing/evidence.tsx';
import { buttonOf, click, theOne } from '../testing/on-page.ts';
import { defaultView, type View } from '../view/view.ts';
import { ClaimWalk } from './claim-walk.tsx';

const placeIn = (host: ParentNode) => theOne(host, '.evidence-place').textContent;
const walkIn = (parts: Partial<View> = {}) =>
  pageIn({ ...defaultView, ...parts }, 'en').walk.map(({ id }) => id);

/** The claims that are open after each press of the buttons. */
function press(host: ParentNode, ...names: readonly string[]) {
  return names.map((name) => {
    click(buttonOf(host, name));
    return claimOpen();
  });
}
const differing = 'Next that disagrees';

describe(ClaimWalk, () => {
  test('goes to the next and the previous claim in the order of the page', () => {
    const walk = walkIn();
    const host = drawPanel({ claim: walk[3] ?? null });
    expect(placeIn(host)).toBe(`4 of ${walk.length}`);
    expect(press(host, 'Next', 'Next', 'Previous')).toEqual([walk[4], walk[5], walk[4]]);
  });

  test('goes round at either end', () => {
    const walk = walkIn();
    const host = drawPanel({ claim: walk[0] ?? null });
    expect(press(host, 'Previous', 'Next')).toEqual([walk.at(-1), walk[0]]);
  });

  test('passes through every claim in view, once each, and is back', () => {
    const walk = walkIn({ sources: ['001', '003'] });
    const host = drawPanel({ sources: ['001', '003'], claim: '001-signed-743' });
    const passed = press(host, ...walk.map(() => 'Next'));
    expect(passed.at(-1)).toBe('001-signed-743');
    expect(new Set(passed)).toEqual(new Set(walk));
    expect(new Set(passed).size).toBe(walk.length);
  });

  test('from a claim out of view it goes to the first or the last in view', () => {
    const walk = walkIn({ sources: ['003'] });
    const from = (name: string) => {
      const host = drawPanel({ sources: ['003'], claim: '002-signed-650' });
      expect(placeIn(host)).toBe('Outside of what is shown');
      return press(host, name);
    };
    expect(from('Next')).toEqual([walk[0]]);
    expect(from('Previous')).toEqual([walk.at(-1)]);
  });

  test('with nothing in view there is nowhere to go, and the claim stays open', () => {
    const isOff = (host: ParentNode) =>
      ['Next', 'Previous'].map((name) => buttonOf(host, name).hasAttribute('disabled'));
    const host = drawPanel({ sources: [], claim: '002-signed-650' });
    expect(isOff(host)).toEqual([true, true]);
    expect(press(host, 'Next', 'Previous')).toEqual(['002-signed-650', '002-signed-650']);
    expect(isOff(drawPanel({ sources: ['003'], claim: '002-signed-650' }))).toEqual([false, false]);
  });

  test('“next that disagrees” goes through all that differ, then back, and round again', () => {
    const host = drawPanel({ claim: '001-signed-743' });
    const round = ['002-signed-650', '003-signed-723', '001-signed-743'];
    expect(press(host, ...Array(6).fill(differing))).toEqual([...round, ...round]);
  });

  test('the round is that of the claim where it was begun', () => {
    const host = drawPanel({ claim: '003-signed-more-than-95' });
    expect(press(host, differing, differing)).toEqual([
      '003-signed-723',
      '003-signed-more-than-95',
    ]);
  });

  test('after any other step the round begins anew, also back on the same claim', () => {
    const host = drawPanel({ claim: '001-signed-743' });
    expect(press(host, differing, 'Next', 'Previous', differing)).toEqual([
      '002-signed-650',
      '003-signed-723',
      '002-signed-650',
      '001-signed-743',
    ]);
  });

  test('followed to another claim, the round begins anew there', () => {
    const host = drawPanel({ claim: '001-signed-743' });
    press(host, differing);
    openClaim('003-signed-more-than-95');
    expect(press(host, differing)).toEqual(['003-signed-723']);
  });

  test('is out of reach where nobody disagrees', () => {
    const host = drawPanel({ claim: '000-threaten-more-than-95' });
    expect(buttonOf(host, differing)).toHaveProperty('disabled', true);
  });

  test('finds those that differ also among the sources not shown', () => {
    const host = drawPanel({ sources: ['001'], claim: '001-signed-743' });
    expect(press(host, differing)).toEqual(['002-signed-650']);
    expect(placeIn(host)).toBe('Outside of what is shown');
  });

  test('says all this in French', () => {
    const host = drawPanel({ claim: '001-signed-743' }, 'fr');
    expect(placeIn(host)).toMatch(/^\d+ sur \d+$/);
    const names = ['Suivante', 'Précédente', 'Suivante qui la contredit'];
    expect(press(host, ...names).slice(1)).toEqual(['001-signed-743', '002-signed-650']);
  });
});
