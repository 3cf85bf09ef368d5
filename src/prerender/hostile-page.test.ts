import '../browserless/dom.ts';
import { expect, test, vi } from 'vitest';
import { apiFiles } from '../api/files.ts';
import { loadAnswers } from '../browserless/load-dossier.ts';
import { hostileAtOnce, hostileTexts, plant } from '../testing/hostile-answers.ts';

vi.mock('../browserless/load-dossier.ts', { spy: true });
const { drawPage } = await import('./draw-page.tsx');

/** The names of all elements and attributes of the page that the build draws. */
function namesIn(html: string): Set<string> {
  const tags = html.match(/<[a-zA-Z][^>]*>/g) ?? [];
  const bare = tags.map((tag) => tag.replace(/"[^"]*"/g, '""'));
  return new Set(bare.flatMap((tag) => tag.match(/[\w:-]+/g) ?? []));
}

const own = namesIn(Object.values(drawPage('en')).join(''));

test.each(
  [
    ['all hostile texts at once', hostileAtOnce],
    ['a million letters', hostileTexts['a million letters']],
  ].map(([name = '', text = '']) => ({ name, text })),
)('a page of $name has no element and no attribute of its own', ({ text }) => {
  const { answers } = plant(text);
  const checked = Object.entries(apiFiles).map(([file, schema]) => [
    file,
    schema.parse(answers[file]),
  ]);
  vi.mocked(loadAnswers).mockReturnValueOnce(Object.fromEntries(checked));
  const { html, tables } = drawPage('en');
  expect(html).toContain(text.slice(0, 1) === 'x' ? 'xxx … [+' : '&lt;script&gt;');
  const strange = [...namesIn(html + tables)].filter((name) => !own.has(name));
  expect(strange).toEqual([]);
  expect(html + tables).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|[^\P{Cc}\t\n\r]/u);
});
