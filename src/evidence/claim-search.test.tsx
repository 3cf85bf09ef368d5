// @vitest-environment happy-dom
import { flushSync } from 'react-dom';
import { describe, expect, test } from 'vitest';
import { claimOpen, claims, drawPanel, type } from '../testing/evidence.tsx';
import { click, theOne } from '../testing/on-page.ts';
import { ClaimSearch } from './claim-search.tsx';

const textOf = (host: ParentNode, selector: string) => theOne(host, selector).textContent;
const linkedIn = (host: ParentNode, selector: string) => [
  ...host.querySelectorAll(`${selector} [data-opens]`),
];

describe(ClaimSearch, () => {
  test.each([
    ['en', '743 770', '1 claim found'],
    ['en', 'nothing like this', 'No claim found'],
    ['fr', 'saddler 723', '1 affirmation trouvée'],
    ['fr', 'DEMISSION', ' affirmations trouvées'],
  ] as const)('finds claims while one types (%s: %s)', (language, words, status) => {
    const host = drawPanel({ claim: '000-dismissal' }, language);
    expect(textOf(host, 'search [role="status"]')).toBe('');
    type(theOne(host, 'input[type="search"]'), words);
    expect(textOf(host, 'search [role="status"]')).toContain(status);
  });

  test('a finding leads to its evidence, and the box begins anew', () => {
    const host = drawPanel({ claim: '000-dismissal' });
    type(theOne(host, 'input[type="search"]'), 'saddler 723');
    click(theOne(host, '.evidence-found [data-opens]'));
    expect(claimOpen()).toBe('003-signed-723');
    expect(theOne(host, 'input[type="search"]')).toHaveProperty('value', '');
  });

  test('lists fifty findings at most, and tells of them all', () => {
    const host = drawPanel({ claim: '000-dismissal' });
    type(theOne(host, 'input[type="search"]'), '-');
    expect(claims.length).toBeGreaterThan(50);
    expect(linkedIn(host, '.evidence-found')).toHaveLength(50);
    expect(textOf(host, 'search [role="status"]')).toBe(`${claims.length} claims found`);
  });

  test('Escape empties a filled box first, and only then closes the evidence', () => {
    const host = drawPanel({ claim: '000-dismissal' });
    const box = theOne(host, 'input[type="search"]');
    const pressEscape = () =>
      flushSync(() =>
        box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
      );
    type(box, '723');
    pressEscape();
    expect(box).toHaveProperty('value', '');
    expect(linkedIn(host, '.evidence-found')).toEqual([]);
    expect(claimOpen()).toBe('000-dismissal');
    pressEscape();
    expect(claimOpen()).toBeNull();
  });
});
