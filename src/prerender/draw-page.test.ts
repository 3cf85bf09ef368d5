import '../browserless/dom.ts';
import { describe, expect, test } from 'vitest';
import { languages } from '../language/language.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';

const { drawPage } = await import('./draw-page.tsx');
const pages = new Map(languages.map((language) => [language, drawPage(language)]));

/** A page of the default view as the build draws it. */
function pageIn(language: 'en' | 'fr') {
  const page = pages.get(language);
  if (!page) throw new Error(`no page in ${language}`);
  return page;
}

describe(drawPage, () => {
  test.each([
    ['en', 'Three counts by three sources', 'Staff revolt', '650 of ≈ 700'],
    ['fr', 'Selon trois décomptes de trois sources', 'La révolte', '650 sur ≈ 700'],
  ] as const)('has finding, cards and charts in words (%s)', (language, ...words) => {
    const html = plainSpaces(pageIn(language).html);
    for (const text of words) expect(html).toContain(text);
  });

  test.each(languages)(
    'has each chart twice, wide and narrow, and every mark in both (%s)',
    (language) => {
      const { html } = pageIn(language);
      expect(html.match(/<svg class="wide"/g)).toHaveLength(2);
      expect(html.match(/<svg class="narrow"/g)).toHaveLength(2);
      // 743 of 770 and 723 of 778 are counts that every view of all sources draws.
      for (const id of ['001-signed-743', '003-signed-723', '002-signed-650'])
        expect(html.match(new RegExp(`data-claim="${id}"`, 'g'))).toHaveLength(2);
    },
  );

  test.each(languages)(
    'needs no style attribute, no colour of a theme, no id twice (%s)',
    (language) => {
      const { html, tables } = pageIn(language);
      expect(html + tables).not.toMatch(/\sstyle="/);
      const drawings = html.match(/<svg.*?<\/svg>/gs) ?? [];
      expect(drawings.join('')).not.toMatch(/"#[0-9a-f]{3,6}"/i);
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const used = [...html.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
      expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    },
  );

  test.each(languages)('has the claims as tables without buttons (%s)', (language) => {
    const { tables } = pageIn(language);
    expect(tables.match(/<table/g)).toHaveLength(2);
    expect(tables).not.toContain('<button');
    expect(plainSpaces(tables)).toContain('778');
  });

  test('says how high each chart is at each width', () => {
    const { css } = pageIn('en');
    for (const chart of ['signature-counts', 'ceo-turnover'])
      expect(css).toMatch(new RegExp(`:root:lang\\(en\\) \\.still-${chart}\\{height:\\d+`));
    expect(css).toMatch(/@container \(min-width:\d+px\)\{/);
  });
});
