// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { type ChromiumSources, chromiumArgs, chromiumCandidates } from './find-chromium.ts';

function sources(present: string[], changes: Partial<ChromiumSources> = {}): ChromiumSources {
  return {
    named: undefined,
    own: '/cache/ms-playwright/chrome',
    searchPath: '/home/reader/bin:/usr/bin',
    isExecutable: (path) => present.includes(path),
    ...changes,
  };
}

describe(chromiumCandidates, () => {
  it('offers only the executable that CHROMIUM_PATH names', () => {
    const present = ['/opt/mine', '/cache/ms-playwright/chrome', '/usr/bin/chromium'];

    expect(chromiumCandidates(sources(present, { named: '/opt/mine' }))).toEqual([
      { path: '/opt/mine', origin: 'CHROMIUM_PATH' },
    ]);
  });

  it('refuses a CHROMIUM_PATH that is not executable instead of passing over it', () => {
    const missing = sources(['/usr/bin/chromium'], { named: '/opt/missing' });

    expect(() => chromiumCandidates(missing)).toThrow(
      'CHROMIUM_PATH is set to /opt/missing, which is not an executable file',
    );
  });

  it('takes an empty CHROMIUM_PATH for one that is not set', () => {
    expect(chromiumCandidates(sources(['/usr/bin/chromium'], { named: '' }))).toEqual([
      { path: '/usr/bin/chromium', origin: 'system' },
    ]);
  });

  it("puts Playwright's own browser before the system's", () => {
    const present = ['/usr/bin/chromium', '/cache/ms-playwright/chrome'];

    expect(chromiumCandidates(sources(present))).toEqual([
      { path: '/cache/ms-playwright/chrome', origin: 'Playwright' },
      { path: '/usr/bin/chromium', origin: 'system' },
    ]);
  });

  it('prefers a name earlier in the list over a folder earlier on the search path', () => {
    const present = ['/home/reader/bin/google-chrome', '/usr/bin/chromium'];

    expect(chromiumCandidates(sources(present)).map(({ path }) => path)).toEqual([
      '/usr/bin/chromium',
      '/home/reader/bin/google-chrome',
    ]);
  });

  it('looks in the usual folders when the search path leaves them out', () => {
    const present = ['/snap/bin/chromium', '/opt/google/chrome/chrome'];

    expect(chromiumCandidates(sources(present, { searchPath: '' }))).toEqual([
      { path: '/snap/bin/chromium', origin: 'system' },
      { path: '/opt/google/chrome/chrome', origin: 'system' },
    ]);
  });

  it('lists a browser once when its folder is both usual and on the search path', () => {
    expect(chromiumCandidates(sources(['/usr/bin/chromium']))).toHaveLength(1);
  });

  it('offers nothing where nothing is installed', () => {
    expect(chromiumCandidates(sources([]))).toEqual([]);
  });
});

describe('chromiumArgs', () => {
  it('gives up the sandbox only for root', () => {
    expect(chromiumArgs.includes('--no-sandbox')).toBe(process.getuid?.() === 0);
  });
});
