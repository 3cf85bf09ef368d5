// @vitest-environment happy-dom
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
    type(theOne(host, 'input[type="search"]'), '0');
    expect(claims.length).toBeGreaterThan(50);
    expect(linkedIn(host, '.evidence-found')).toHaveLength(50);
    expect(textOf(host, 'search [role="status"]')).toBe(`${claims.length} claims found`);
  });
});
