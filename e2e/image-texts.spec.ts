import { expect, test } from '@playwright/test';
import { exportByCommand } from './command-line.ts';
import { faultsOfTexts } from './text-boxes.ts';

const charts = ['signature-counts', 'ceo-turnover', 'disagreement'];
const looks = ['--format', 'svg', '--theme', 'light,dark', '--lang', 'en,fr'];

const views: readonly (readonly [string, string[]])[] = [
  ['the default view', []],
  ['shares and readers’ comments', ['--measure', 'share', '--comments']],
  ['two sources and conflicts only', ['--sources', '002,003', '--conflicts']],
];

for (const size of ['landscape', 'square', 'portrait'])
  for (const [view, words] of views)
    test(`no text is cut, covered or small: every chart, ${size}, ${view}`, async ({
      page,
    }, info) => {
      test.slow();
      const folder = info.outputPath('images');
      const files = await exportByCommand(folder, ...charts, ...looks, '--size', size, ...words);
      expect(files.size).toBe(12);
      await page.goto('about:blank');
      const faults: string[] = [];
      for (const [name, file] of files)
        for (const fault of await faultsOfTexts(page, file.toString()))
          faults.push(`${name}: ${fault}`);
      expect(faults).toEqual([]);
    });

test('the measure finds what is cut, covered, small or no XML', async ({ page }) => {
  await page.goto('about:blank');
  const svg = (texts: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300" viewBox="0 0 600 300">${texts}</svg>`;
  const text = (x: number, size: number, words: string) =>
    `<text x="${x}" y="100" font-size="${size}">${words}</text>`;
  const faults = (file: string) => faultsOfTexts(page, file);
  expect(await faults(svg(text(10, 12, 'a') + text(300, 12, 'b')))).toEqual([]);
  expect(await faults(svg(text(10, 12, 'a') + text(12, 12, 'b')))).toEqual(['“a” lies on “b”']);
  expect(await faults(svg(text(590, 12, 'abcdef')))).toEqual(['“abcdef” is cut']);
  expect(await faults(svg(text(10, 11, 'a')))).toEqual(['“a” is 11 px high']);
  expect(await faults(svg(''))).toEqual(['has no text']);
  expect(await faults(svg('<g>'))).toEqual(['is not well-formed XML']);
});
