import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
const codeOf = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');
const code = files
  .filter((name) => /\.tsx?$/.test(name) && !/(messages|\.test|\.d)\.tsx?$/.test(name))
  .filter((name) => !name.startsWith('testing/'))
  .map(codeOf)
  .join('\n');

/** Words that English and French share, and names of formats and of the site. */
const sameInBoth = [
  ...['API', 'PDF', 'PNG', 'SVG', 'SHA-256 {first} … {last}', 'Portrait 1080 × 1350'],
  ...['Citations', 'Format', 'Licences', 'Pixels', 'Question', 'Source', 'Sources', 'Transparent'],
  ...['article', 'compatible', 'date', 'question'],
];

describe('the catalogs of messages', () => {
  const catalogs = files.filter((name) => /[/-]messages\.ts$/.test(name));

  test.each(catalogs)('%s holds no message that nothing says', (name) => {
    const [english = ''] = codeOf(name).split(/^ {2}fr: \{/m);
    const keys = [...english.matchAll(/(?:^ {4}|\{ |', )'?([\w-]+)'?:\s/gm)].map(
      ([, key = '']) => key,
    );
    expect(keys).not.toEqual([]);
    // A key may be put together from a prefix, as in `role-${role}`.
    const isSaid = (key: string) =>
      code.includes(`'${key}'`) || code.includes(`\`${key.replace(/-.*/, '-')}\${`);
    expect(keys.filter((key) => !isSaid(key))).toEqual([]);
  });

  test('each is written in both languages, and translated but for words that are the same', async () => {
    const modules = await Promise.all(
      catalogs.map((name) => import(join(import.meta.dirname, name))),
    );
    const texts = modules.flatMap((module) =>
      Object.values<{ en: Record<string, string>; fr: Record<string, string> }>(module).flatMap(
        ({ en, fr }) => Object.keys({ ...en, ...fr }).map((key) => [en[key], fr[key]]),
      ),
    );
    expect(texts.length).toBeGreaterThan(300);
    expect(texts.filter(([en, fr]) => !en || !fr)).toEqual([]);
    // What is left without values, signs and numbers is language.
    const wordsOf = (text = '') => text.replace(/\{[^{}]*\}/g, '').match(/\p{L}{2,}/gu) ?? [];
    const untranslated = texts.flatMap(([en, fr]) =>
      en === fr && wordsOf(en).length > 0 ? (en ?? []) : [],
    );
    expect([...new Set(untranslated)].sort()).toEqual([...sameInBoth].sort());
  });
});
