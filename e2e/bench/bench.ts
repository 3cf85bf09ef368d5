// ROUNDS says how often each page is loaded (0: not at all), SIZES which dossiers are measured.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumArgs, ensureChromium } from '../find-chromium.ts';
import { repoRoot, runCommand } from '../run-command.ts';
import { serveCompressed } from './compressed-server.ts';
import { fileBytes, pageBytes, scriptBytes } from './measure-bytes.ts';
import { measureInputs } from './measure-inputs.ts';
import { measureLoads } from './measure-loads.ts';
import { measureScales } from './measure-scales.ts';
import { sizes } from './sizes.ts';
import { judge } from './targets.ts';
import { makeYardsticks } from './yardsticks.ts';

const rounds = Number(process.env.ROUNDS || 7);
const claims = process.env.SIZES?.split(',').map(Number) ?? sizes.map((size) => size.claims);
const problem = await runCommand('npm', ['run', 'build'], { seconds: 300 });
if (problem) throw new Error(`the build failed: ${problem}`);
const folders = await makeYardsticks();

const bytes = fileBytes(folders.ours);
console.table(bytes);
const html = pageBytes(readFileSync(join(folders.ours, 'index.html'), 'utf8'));

const { path } = await ensureChromium();
const browser = await chromium.launch({ executablePath: path, args: chromiumArgs });
const server = await serveCompressed(folders);
const scripts = await scriptBytes(browser, `${server.url}ours/`, bytes);
const loads = await measureLoads(browser, server.url, rounds);
await browser.close();
server.close();
const scales = await measureScales(path, folders.ours, claims);
const inputs = measureInputs();

const targets = judge({ html, scripts, loads, scales, inputs });
console.log('\nTargets: of the mobile profile where none is named');
console.table(targets);
const out = join(repoRoot, 'node_modules/.cache/bench');
mkdirSync(out, { recursive: true });
const found = { bytes, html, scripts, rounds, loads, scales, inputs, targets };
writeFileSync(join(out, 'bench.json'), JSON.stringify(found, null, 2));
console.log(`\nWritten to ${join(out, 'bench.json')}`);
process.exit();
