import { existsSync } from 'node:fs';
import { runCommand } from './run-command.ts';

/** Whether one may install packages, and Chromium may start no sandbox. */
export const isRoot = process.getuid?.() === 0;

/** Installs Debian packages, as root alone; resolves to what went wrong, if anything. */
export async function installPackages(
  packages: readonly string[],
  signal?: AbortSignal,
): Promise<string | undefined> {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return 'packages are installed as root on Debian';
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await runCommand('apt-get', ['update'], { seconds: 300, env, signal });
  if (updated !== undefined) return `apt-get update: ${updated}`;
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  const installed = await runCommand('apt-get', install, { seconds: 900, env, signal });
  return installed === undefined ? undefined : `apt-get install: ${installed}`;
}
