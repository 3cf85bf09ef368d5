// @vitest-environment happy-dom
import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { type ApiFile, apiFiles } from '../api/files.ts';
import { faultsOfFiles, faultsOfItems, type Reply } from '../testing/api-faults.ts';
import { dossier } from '../testing/dossier.ts';
import { draw } from '../testing/draw.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { WholePage } from './whole-page.tsx';

const files = Object.keys(apiFiles).filter((name): name is ApiFile => name in apiFiles);

const parts = {
  counts: 'figure[data-chart="signature-counts"]',
  changes: 'figure[data-chart="ceo-turnover"]',
  disagreement: 'figure[data-chart="disagreement"]',
  events: '[aria-labelledby="events"]',
};
const timeout = 20_000;
type PartName = keyof typeof parts;
const allParts: PartName[] = ['counts', 'changes', 'disagreement', 'events'];

/** What stands on a file, and goes with it. */
const standOn: Record<ApiFile, readonly PartName[]> = {
  'dossier.json': allParts,
  'sources.json': allParts,
  'signature-counts.json': ['counts', 'disagreement'],
  'leadership-changes.json': ['changes', 'disagreement'],
  'events.json': ['events'],
  'statements.json': ['disagreement'],
};

/** What is given for the files in it; the others are as they should be. */
let wrong: Partial<Record<ApiFile, Reply>>;

function open(): HTMLElement {
  const client = new QueryClient();
  onTestFinished(() => client.clear());
  return draw(<WholePage client={client} />);
}

const standing = (page: HTMLElement) =>
  allParts.filter((name) => page.querySelector(parts[name]) !== null);
const wordsOf = (page: HTMLElement, role: 'alert' | 'status') =>
  [...page.querySelectorAll(`[role="${role}"]`)].map((element) =>
    plainSpaces(element.textContent ?? ''),
  );
/** Waits for a page of which everything has come that will. */
const settle = (page: HTMLElement, expected: readonly PartName[]) =>
  vi.waitFor(() => expect(standing(page)).toEqual(expected), { timeout });

beforeEach(() => {
  wrong = {};
  vi.stubGlobal('fetch', async (address: URL) => {
    const asked = files.find((name) => address.pathname.endsWith(`/${name}`));
    if (!asked) throw new Error(`Nothing is at ${address}.`);
    return wrong[asked]?.(asked) ?? Response.json(dossier[asked]);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Waits until the page says these things, and no other, as alerts. */
const untilAlerts = (page: HTMLElement, expected: readonly unknown[]) =>
  vi.waitFor(() => expect(wordsOf(page, 'alert')).toEqual(expected), { timeout });

const failed = {
  unreachable: /^The claims could not be fetched/,
  'no release': /^The claims could not be read/,
};

describe.each(files)('a page with %s', (file) => {
  const left = allParts.filter((name) => !standOn[file].includes(name));

  test.each(Object.entries(failed))(
    'being %s says so, shows the rest, and is whole when that is over',
    async (name, words) => {
      wrong = { [file]: faultsOfFiles[name]?.[0] };
      const page = open();
      await settle(page, left);
      await untilAlerts(page, [expect.stringMatching(words)]);
      expect(wordsOf(page, 'alert')[0]).toContain(file);
      expect(page.textContent).not.toMatch(/NaN|undefined|Infinity/);
      wrong = {};
      dispatchEvent(new Event('online'));
      await settle(page, allParts);
      expect(wordsOf(page, 'alert')).toEqual([]);
    },
  );

  test.each([
    ['an unknown word', /\.0 “[^”]+” is not as agreed: \S+\.0\.\S+: \S/],
    ['an id twice', /\.\d+ “[^”]+” has an id that is taken already, in (data|questions)\.0\./],
  ])('having an item of %s names it with its place, and shows all else', async (name, words) => {
    wrong = { [file]: faultsOfItems[name]?.[0] };
    const page = open();
    await settle(page, allParts);
    await untilAlerts(page, [expect.stringMatching(words)]);
    expect(wordsOf(page, 'alert')[0]).toMatch(new RegExp(`entr(y|ies) of ${file}`));
    expect(page.textContent).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('being slow says for what it waits, and goes on when that comes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    wrong = { [file]: () => held.then(() => Response.json(dossier[file])) };
    const page = open();
    await vi.advanceTimersByTimeAsync(9_000);
    expect(wordsOf(page, 'status').join()).not.toContain(file);
    await vi.waitFor(
      () => expect(wordsOf(page, 'status').join()).toContain(`Still waiting for ${file}`),
      { timeout },
    );
    vi.useRealTimers();
    answer();
    await settle(page, allParts);
    expect(wordsOf(page, 'alert')).toEqual([]);
  });
});

describe('a page', () => {
  test('with no source says that there is none, and counts no claim', async () => {
    wrong = { 'sources.json': () => Response.json({ ...dossier['sources.json'], data: [] }) };
    const page = open();
    await untilAlerts(page, [
      expect.stringMatching(/^sources\.json names no source/),
      expect.stringMatching(/entries of signature-counts\.json.*and \d+ more\./),
    ]);
    expect(page.querySelector('[data-claim]')).toBeNull();
  });

  test.each([
    'signature-counts.json',
    'leadership-changes.json',
    'events.json',
    'statements.json',
  ] as const)(
    'with no claim in %s stands whole, and says that nobody may take that for silence',
    async (file) => {
      wrong = { [file]: () => Response.json({ ...dossier[file], data: [] }) };
      const page = open();
      await settle(page, allParts);
      await untilAlerts(page, [expect.stringMatching(`^Nothing is listed in ${file}:`)]);
    },
  );

  test('names the source that a claim is said to be of, and shows the other claims', async () => {
    const [first, ...more] = dossier['events.json'].data;
    const data = [{ ...first, source: 'nobody' }, ...more];
    wrong = { 'events.json': () => Response.json({ ...dossier['events.json'], data }) };
    const page = open();
    await settle(page, allParts);
    await untilAlerts(page, [
      expect.stringMatching(`“${first?.id}” is a claim of the source “nobody”`),
    ]);
  });
});
