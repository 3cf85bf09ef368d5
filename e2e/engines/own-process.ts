import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { isExecutable } from '../find-chromium.ts';

/** The first of some programs that is on this machine, by its name or its path. */
export function findProgram(...names: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const paths = names.flatMap((name) =>
    name.startsWith('/') ? [name] : folders.map((folder) => join(folder, name)),
  );
  return paths.find(isExecutable);
}

/** The subfolders of a folder, none where there is no such folder. */
export function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** A home of an engine's own, with a folder for downloads in it; gone once it is removed. */
export function makeHome(): { home: string; downloads: string; remove: () => void } {
  const home = mkdtempSync(join(tmpdir(), 'engine-'));
  const downloads = join(home, 'downloads');
  mkdirSync(downloads);
  function remove() {
    try {
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    } catch {
      // A process that outlives its browser by a moment still writes there, which is no fault of a page.
    }
  }
  return { home, downloads, remove };
}

/** Starts a program that says on its fourth stream, its output or its errors that it is ready. */
export function startProgram(path: string, args: string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(path, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`${path} ended with ${code}`);
  });
  // Whoever waits for a line hears of it; an end that nobody waits for is no fault.
  failed.catch(() => {});
  return {
    lineWith: (words: RegExp) => Promise.race([lineOf(child, words), failed]),
    ...ending(child),
  };
}

function lineOf(child: ChildProcess, words: RegExp): Promise<string> {
  return new Promise((resolve) => {
    for (const stream of child.stdio.slice(1)) {
      if (!stream || !('read' in stream)) continue;
      createInterface({ input: stream }).on('line', (line) => {
        const found = words.exec(line);
        if (found) resolve(found[1] ?? found[0]);
      });
    }
  });
}

function ending(child: ChildProcess) {
  return {
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const hard = setTimeout(() => child.kill('SIGKILL'), 5000);
      await ended;
      clearTimeout(hard);
    },
  };
}
