import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';

/** The folder that holds package.json; every command runs there. */
export const repoRoot = resolve(import.meta.dirname, '..');

const graceMs = 10_000;
const drainMs = 2_000;

export type CommandOptions = {
  seconds: number;
  env?: NodeJS.ProcessEnv;
  signal?: AbortSignal;
};

function forwardPlain(from: Readable | null, to: NodeJS.WriteStream) {
  if (from === null) return;
  const lines = createInterface({ input: from });
  lines.on('line', (line) => to.write(`${stripVTControlCharacters(line)}\n`));
}

/** Runs a command with its output on this terminal; resolves to what went wrong, if anything. */
export function runCommand(command: string, args: string[], options: CommandOptions) {
  return new Promise<string | undefined>((done) => {
    // Some tools colour their output in CI whatever the environment says, so it is filtered there.
    const output = process.env.CI ? 'pipe' : 'inherit';
    // A process group of its own, so that stopping the command stops what it started too.
    const child = spawn(command, args, {
      cwd: repoRoot,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', output, output],
      detached: true,
    });
    forwardPlain(child.stdout, process.stdout);
    forwardPlain(child.stderr, process.stderr);
    let stopReason: string | undefined;
    let grace: NodeJS.Timeout | undefined;

    function signalGroup(name: NodeJS.Signals) {
      if (child.pid === undefined) return;
      try {
        process.kill(-child.pid, name);
      } catch {
        // The group being gone already is what was wanted.
      }
    }
    function stop(reason: string) {
      stopReason ??= reason;
      // Playwright closes its browser and its server on SIGINT only.
      signalGroup('SIGINT');
      grace ??= setTimeout(() => {
        signalGroup('SIGKILL');
        finish(undefined);
      }, graceMs);
    }
    const { seconds, signal } = options;
    const limit = setTimeout(() => stop(`stopped after ${seconds} s`), seconds * 1000);
    const interrupt = () => stop('interrupted');
    const abandon = () => signalGroup('SIGKILL');
    function finish(problem: string | undefined) {
      clearTimeout(limit);
      clearTimeout(grace);
      signal?.removeEventListener('abort', interrupt);
      process.off('exit', abandon);
      done(stopReason ?? problem);
    }

    signal?.addEventListener('abort', interrupt);
    if (signal?.aborted) interrupt();
    // Ahead of the runner's own handler, whose line has to stay the last.
    process.prependListener('exit', abandon);
    child.once('error', (error) => finish(`could not start: ${error.message}`));
    child.once('exit', (code, killer) => {
      // A leftover child would hold the output open or write after the closing line.
      signalGroup('SIGKILL');
      const failure = killer === null ? `exit code ${code}` : `killed by ${killer}`;
      const problem = code === 0 ? undefined : failure;
      // One that left the group is out of reach, so the rest of its output is not waited for.
      const drain = setTimeout(() => finish(problem), drainMs);
      child.once('close', () => {
        clearTimeout(drain);
        finish(problem);
      });
    });
  });
}
