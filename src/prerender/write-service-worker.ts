import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as bundle } from 'vite';
import { apiFolder } from '../api/files.ts';
import type { Dossier } from '../pictures/edition.ts';
import { nameBuild } from '../releases/build.ts';

const worker = 'service-worker.js';
/** What is for other sites, what no host gives to a page, and what tells the build's own story. */
const unneeded = ['social-card.png', '_headers', 'manifest.json', 'licences.json', worker];
/** Where the packages stand that are bundled into the worker. */
export const bundledInWorker = 'worker-licences.json';

/**
 * How many bytes of answers are kept at most: the largest dossier that we measure has 56 MB. Of a
 * larger one, the page and its code are kept alone.
 */
const mostOfApi = 64 * 1024 * 1024;

/** The name of a built site: another one for each dossier, release, code and page. */
export function nameSite(
  dist: string,
  html: string,
  { release, subject: { title, organisation } }: Pick<Dossier, 'release' | 'subject'>,
): string {
  const files = listFiles(dist).map((file) => `${file} ${digest(readFileSync(join(dist, file)))}`);
  return nameBuild({
    dossier: digest(JSON.stringify([title, organisation])),
    release,
    files: digest([html, ...files].join('\n')),
  });
}

/** Bundles the worker that keeps a built site, and tells of which packages; what it keeps is put in last. */
export async function bundleServiceWorker(dist: string): Promise<void> {
  await bundle({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: dist,
      emptyOutDir: false,
      license: { fileName: bundledInWorker },
      rolldownOptions: {
        input: join(import.meta.dirname, '../releases/service-worker.ts'),
        // Not every browser starts a service worker that is a module.
        output: { format: 'iife', entryFileNames: worker },
      },
    },
  });
}

/** Puts into the bundled worker what it keeps, once all other files of the site are as they will be. */
export function listWhatIsKept(dist: string, build: string): { files: number; bytes: number } {
  const all = listFiles(dist);
  const isAnswer = (file: string) => file.startsWith(apiFolder);
  const sizeOf = (files: readonly string[]) =>
    files.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0);
  const isKept = sizeOf(all.filter(isAnswer)) <= mostOfApi;
  const kept = all.filter((file) => isKept || !isAnswer(file));
  const files = kept.map((url) => ({
    url,
    integrity: `sha256-${digest(readFileSync(join(dist, url)), 'base64')}`,
  }));
  const code = readFileSync(join(dist, worker), 'utf8');
  const list = JSON.stringify({ build, files });
  writeFileSync(join(dist, worker), `const KEPT=${list};\n${code}`);
  return { files: kept.length, bytes: sizeOf(kept) };
}

function listFiles(dist: string): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(dist.length + 1))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !unneeded.includes(file))
    .sort();
}

function digest(content: string | Uint8Array, encoding: 'hex' | 'base64' = 'hex'): string {
  return createHash('sha256').update(content).digest(encoding);
}
