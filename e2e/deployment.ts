import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { dist } from './static-server.ts';

const worker = 'service-worker.js';
const isText = (file: string) => ['.html', '.js', '.css', '.json'].includes(extname(file));

const digest = (content: string | Uint8Array) =>
  createHash('sha256').update(content).digest('base64');

/** A page whose policy allows what now stands in it in the place of what stood there. */
function allowInline(before: string, after: string): string {
  const inside = (html: string) =>
    [...html.matchAll(/<(script|style)>(.*?)<\/\1>/gs)].map(([, , text = '']) => digest(text));
  const hashes = inside(after);
  return inside(before).reduce(
    (html, hash, at) => html.replace(hash, () => hashes[at] ?? ''),
    after,
  );
}

/**
 * A copy of the built site as a later deployment would be: with another release, every script and style
 * under another name, and in its texts whatever else is to be changed.
 */
export function deploymentOf(changes: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'deployment-'));
  cpSync(dist, folder, { recursive: true });
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const [, build = '', release = ''] =
    /data-build="([^"]+)" data-release="([^"]+)"/.exec(html) ?? [];
  const [dossier] = build.split('-');
  const renamed = readdirSync(join(folder, 'assets')).map((name) => [name, `new-${name}`] as const);
  const words = Object.entries({
    [release]: '0'.repeat(64),
    [build]: `${dossier}-00000000-00000000`,
    ...Object.fromEntries(renamed),
    ...changes,
  });
  const change = (text: string) =>
    words.reduce((changed, [from, to]) => changed.replaceAll(from, to), text);
  for (const [from, to] of renamed)
    renameSync(join(folder, 'assets', from), join(folder, 'assets', to));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isText);
  for (const file of files) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, allowInline(text, change(text)));
  }
  const path = join(folder, worker);
  const known = /("url":"([^"]+)","integrity":"sha256-)[^"]+/g;
  const mended = readFileSync(path, 'utf8').replace(known, (_, start: string, url: string) => {
    return start + digest(readFileSync(join(folder, url)));
  });
  writeFileSync(path, mended);
  return folder;
}
