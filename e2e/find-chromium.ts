import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';
import { installPackages, isRoot } from './install-packages.ts';
import { runCommand } from './run-command.ts';

/** The arguments every Chromium here starts with: quiet on the network, sandboxed unless root. */
export const chromiumArgs: string[] = [
  // Chromium refuses to start its sandbox as root.
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const systemFolders = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
const systemPaths = [
  '/opt/google/chrome/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export type ChromiumOrigin = 'CHROMIUM_PATH' | 'Playwright' | 'system';
export type ChromiumCandidate = { path: string; origin: ChromiumOrigin };
export type ChromiumSources = {
  named: string | undefined;
  own: string;
  searchPath: string;
  isExecutable: (path: string) => boolean;
};

/** Lists the executables worth trying, best first; one that is named stands alone. */
export function chromiumCandidates(sources: ChromiumSources): ChromiumCandidate[] {
  const { named, own, searchPath, isExecutable } = sources;
  if (named) {
    if (isExecutable(named)) return [{ path: named, origin: 'CHROMIUM_PATH' }];
    throw new Error(`CHROMIUM_PATH is set to ${named}, which is not an executable file`);
  }
  const folders = [...searchPath.split(delimiter).filter(Boolean), ...systemFolders];
  const inFolders = systemNames.flatMap((name) => folders.map((folder) => join(folder, name)));
  const system = [...new Set([...inFolders, ...systemPaths])];
  const candidates: ChromiumCandidate[] = [
    { path: own, origin: 'Playwright' },
    ...system.map((path): ChromiumCandidate => ({ path, origin: 'system' })),
  ];
  return candidates.filter((candidate) => isExecutable(candidate.path));
}

/** Whether a path is a file that may be run. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function candidatesHere(): ChromiumCandidate[] {
  return chromiumCandidates({
    named: process.env.CHROMIUM_PATH,
    own: chromium.executablePath(),
    searchPath: process.env.PATH ?? '',
    isExecutable,
  });
}

/** The path of the first Chromium present, without proving that it starts. */
export function findChromium(): string | undefined {
  return candidatesHere()[0]?.path;
}

async function launchedVersion(path: string): Promise<string> {
  const options = { executablePath: path, args: chromiumArgs, headless: true, timeout: 30_000 };
  const browser = await chromium.launch(options);
  try {
    const page = await browser.newPage();
    await page.goto('about:blank');
    return browser.version();
  } finally {
    await browser.close();
  }
}

async function firstThatLaunches(): Promise<ChromiumCandidate | undefined> {
  for (const candidate of candidatesHere()) {
    const { path, origin } = candidate;
    try {
      console.log(`Chromium ${await launchedVersion(path)} at ${path} (${origin})`);
      return candidate;
    } catch (error) {
      const reason = String(error).split('\n', 1)[0];
      const refusal = `Chromium at ${path} (${origin}) does not start: ${reason}`;
      // Falling back to another browser would hide that the one asked for is broken.
      if (origin === 'CHROMIUM_PATH') throw new Error(refusal);
      console.log(refusal);
    }
  }
  return undefined;
}

async function installWithPlaywright(signal?: AbortSignal) {
  await runCommand('npx', ['playwright', 'install', 'chromium'], { seconds: 180, signal });
}

const installWithApt = (signal?: AbortSignal) => installPackages(['chromium'], signal);

/** Finds a Chromium that is proven to start, installing one if there is none. */
export async function ensureChromium(signal?: AbortSignal): Promise<ChromiumCandidate> {
  for (const install of [undefined, installWithPlaywright, installWithApt]) {
    signal?.throwIfAborted();
    await install?.(signal);
    const found = await firstThatLaunches();
    if (found) return found;
  }
  throw new Error('no Chromium starts here: install the package chromium or set CHROMIUM_PATH');
}
