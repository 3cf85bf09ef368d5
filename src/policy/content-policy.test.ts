import { describe, expect, test } from 'vitest';
import { contentPolicy } from './content-policy.ts';
import { hostHeaders } from './host-headers.ts';

// `printf %s "alert('Hello, world.');" | openssl dgst -sha256 -binary | base64`, as in the specification.
const hello = "alert('Hello, world.');";
const hash = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";

describe(contentPolicy, () => {
  test('names each script and style of the page by the hash of its text', () => {
    const policy = contentPolicy({ scripts: [hello], styles: [hello, 'a{}'] });
    expect(policy).toContain(`script-src 'self' ${hash};`);
    expect(policy).toMatch(new RegExp(`style-src ${hash.replaceAll('+', '\\+')} 'sha256-[^']+';`));
  });

  test('begins with nothing, and lets in neither inline code nor eval nor a host', () => {
    const policy = contentPolicy({ scripts: [], styles: [] });
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|\*|https?:|strict-dynamic/);
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types countersign");
  });
});

describe(hostHeaders, () => {
  const text = hostHeaders("default-src 'none'");

  test('leave the framing of the site and the reading of its files to everybody', () => {
    expect(text).not.toMatch(/frame-ancestors|X-Frame-Options|Cross-Origin-(Opener|Embedder)/i);
    expect(text).toContain('  Access-Control-Allow-Origin: *\n');
  });

  test('keep for good only what has a hash in its name', () => {
    expect(text.split('\n\n')).toEqual([
      expect.stringMatching(/^\/\*\n(?! *Cache-Control)/),
      '/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n',
    ]);
  });
});
