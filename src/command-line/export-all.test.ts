import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runExport } from '../testing/run-export.ts';
import { tempFolder } from '../testing/temp-folder.ts';

/** The names that the contract gives to every chart × (all and each text) × language × theme. */
const names = ['signature-counts', 'ceo-turnover', 'disagreement'].flatMap((chart) =>
  ['', '-000', '-001', '-002', '-003', '-004'].flatMap((text) =>
    ['', '-fr'].flatMap((language) =>
      ['', '-dark'].map((theme) => `countersign-${chart}${text}${language}${theme}`),
    ),
  ),
);

describe('npm run export -- --all', { timeout: 240_000 }, () => {
  test('writes 3 charts × 6 choices of texts × 2 themes × 2 languages, each under its own name', async () => {
    const folder = tempFolder();
    const words = ['--all', '--format', 'svg,csv', '--out', 'images'];
    const { code, stdout, stderr } = await runExport(folder, words);
    expect(stderr).toMatch(/^144 files written to .*images in \d+\.\d s\.\n$/);
    expect(code).toBe(0);
    const expected = names.flatMap((name) => [`${name}.csv`, `${name}.svg`]).sort();
    expect(expected).toHaveLength(144);
    // Hidden files are listed too, so none was left from before its renaming.
    const written = readdirSync(join(folder, 'images')).sort();
    expect(written).toEqual(expected);
    expect(readdirSync(folder)).toEqual(['images']);
    const sizes = written.map((name) => statSync(join(folder, 'images', name)).size);
    expect(Math.min(...sizes)).toBeGreaterThan(0);
    // Into a pipe goes a plain line per file.
    const lines = stdout.trimEnd().split('\n');
    expect(lines.sort()).toEqual(expected.map((name) => join(folder, 'images', name)));
    for (const sign of ['\r', '\u001b', '█']) expect(stdout).not.toContain(sign);
  });
});
