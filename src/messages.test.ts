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
});
