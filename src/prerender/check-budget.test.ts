import { describe, expect, test } from 'vitest';
import budget from './budget.json';
import { budgetSchema, findExcess, manifestSchema, weigh } from './check-budget.ts';

const manifest = manifestSchema.parse({
  'index.html': {
    file: 'index.js',
    isEntry: true,
    imports: ['_react.js'],
    dynamicImports: ['lower.tsx', 'menu.tsx', 'rows.tsx', 'keep.ts', 'alerts.tsx', 'here.ts'],
  },
  '_react.js': { file: 'react.js' },
  'lower.tsx': { file: 'lower.js', imports: ['_react.js', '_shared.js'] },
  'menu.tsx': { file: 'menu.js', dynamicImports: ['_files.js'] },
  'rows.tsx': { file: 'rows.js', name: 'rows', imports: ['_react.js'] },
  'keep.ts': { file: 'keep.js', name: 'keep' },
  'alerts.tsx': { file: 'alerts.js', name: 'alerts', imports: ['_react.js'] },
  'here.ts': { file: 'here.js', name: 'here' },
  '_shared.js': { file: 'shared.js' },
  '_files.js': {
    file: 'files.js',
    name: 'files',
    imports: ['_shared.js', '_pdf.js', 'index.html'],
  },
  '_pdf.js': { file: 'pdf.js' },
  'sans.woff2': { file: 'sans.woff2' },
  'style.css': { file: 'style.css' },
  'unused.ts': { file: 'unused.js' },
});
const sizes = new Map(
  Object.entries({
    ...{ 'index.js': 1, 'react.js': 20, 'lower.js': 300, 'menu.js': 4000, 'shared.js': 50_000 },
    ...{
      'files.js': 600_000,
      'pdf.js': 7_000_000,
      'rows.js': 80_000_000,
      'keep.js': 2,
      'alerts.js': 9_000_000,
      'here.js': 7,
      'style.css': 98,
    },
    ...{ 'sans.woff2': 5, 'unused.js': 1e9 },
  }),
);
const site = {
  manifest,
  html: '<svg></svg><p><svg>1</svg><template><svg></svg></template>',
  startsAt: {
    scriptsOfExport: ['files'],
    scriptsOfLongDossiers: ['rows'],
    scriptsOfOffline: ['keep'],
    scriptsOfFaults: ['alerts'],
    scriptsWithoutWorkers: ['here'],
  },
  sizeOf: (text: string) => text.length,
  sizeOfFile: (file: string) => sizes.get(file) ?? Number.NaN,
};

describe(weigh, () => {
  test('counts each script once, where it is needed first', () => {
    expect(weigh(site)).toEqual({
      htmlUntilTheChartsEnd: '<svg></svg><p><svg>1'.length,
      html: site.html.length,
      scriptsUntilTheFirstFilter: 21,
      scriptsWithoutExport: 54_321,
      scriptsOfExport: 7_600_000,
      scriptsOfLongDossiers: 80_000_000,
      scriptsOfOffline: 2,
      scriptsOfFaults: 9_000_000,
      scriptsWithoutWorkers: 7,
      largestLazyScript: 80_000_000,
      styles: 98,
      fonts: 5,
    });
  });

  test('refuses a start of exporting that is not there, and a page without charts', () => {
    expect(() =>
      weigh({ ...site, startsAt: { ...site.startsAt, scriptsOfExport: ['gone'] } }),
    ).toThrow(/names gone/);
    expect(() => weigh({ ...site, html: '<template><svg></svg></template>' })).toThrow(/no chart/);
  });
});

describe(findExcess, () => {
  const bytes = weigh(site);

  test('says nothing of what is within the budget, to the byte', () => {
    expect(findExcess(bytes, bytes)).toEqual([]);
  });

  test('says which part has too much, how much, and what to do', () => {
    const [words, ...others] = findExcess({ ...bytes, html: 1100 }, { ...bytes, html: 1000 });
    expect(words).toMatch(
      /^html: 1100 bytes compressed, 100 more than the 1000 allowed\. Load less .*0015-a-budget-in-bytes\.md\.$/,
    );
    expect(others).toEqual([]);
  });
});

test('the budget asks for no more than was promised', () => {
  const { bytes } = budgetSchema.parse(budget);
  expect(bytes.htmlUntilTheChartsEnd).toBeLessThanOrEqual(14_000);
  expect(bytes.html).toBeLessThanOrEqual(40_000);
  expect(bytes.scriptsUntilTheFirstFilter).toBeLessThanOrEqual(180_000);
  expect(bytes.scriptsWithoutExport).toBeLessThanOrEqual(200_000);
});
