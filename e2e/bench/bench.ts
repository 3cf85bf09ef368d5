import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { chromiumArgs, ensureChromium } from '../find-chromium.ts';
import { repoRoot, runCommand } from '../run-command.ts';
import { serveCompressed } from './compressed-server.ts';
import { type Load, measureLoad, profiles } from './measure-load.ts';
import { makeYardsticks } from './yardsticks.ts';

const rounds = Number(process.env.ROUNDS || 7);
const problem = await runCommand('npm', ['run', 'build'], { seconds: 300 });
if (problem) throw new Error(`the build failed: ${problem}`);
const folders = await makeYardsticks();
const names = ['ours', 'static', 'bare', 'recharts'] as const;

const assets = join(folders.ours, 'assets');
const files = ['index.html', ...readdirSync(assets).map((name) => join('assets', name))];
const bytes = Object.fromEntries(
  files.map((file) => [file, brotliCompressSync(readFileSync(join(folders.ours, file))).length]),
);
console.table(bytes);

const { path } = await ensureChromium();
const browser = await chromium.launch({ executablePath: path, args: chromiumArgs });
const server = await serveCompressed(folders);
const loads: Record<string, Record<string, Load>> = {};
for (const profile of profiles) {
  const taken = new Map<string, Load[]>(names.map((name) => [name, []]));
  // Interleaved, so that what the machine does meanwhile falls on all alike.
  for (let round = 0; round < rounds; round += 1)
    for (const name of names)
      taken.get(name)?.push(await measureLoad(browser, `${server.url}${name}/`, profile));
  const medians = Object.fromEntries([...taken].map(([name, all]) => [name, medianOf(all)]));
  loads[profile.name] = medians;
  console.log(`\n${profile.name}: ms, median of ${rounds} rounds`);
  console.table(medians);
}
await browser.close();
server.close();

const out = join(repoRoot, 'node_modules/.cache/bench');
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'bench.json'), JSON.stringify({ bytes, rounds, loads }, null, 2));
console.log(`\nWritten to ${join(out, 'bench.json')}`);
process.exit();

function medianOf(all: readonly Load[]): Load {
  const of = (read: (load: Load) => number | null) => {
    const values = all.flatMap((load) => read(load) ?? []).sort((a, b) => a - b);
    return Math.round((values[Math.floor(values.length / 2)] ?? Number.NaN) * 1000) / 1000;
  };
  return {
    fcp: of(({ fcp }) => fcp),
    marks: of(({ marks }) => marks),
    lcp: of(({ lcp }) => lcp),
    blocked: of(({ blocked }) => blocked),
    shift: of(({ shift }) => shift),
    filter: of(({ filter }) => filter),
  };
}
