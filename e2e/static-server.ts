import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** The media types of what a site holds, by extension. */
export const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A site that is served. */
export interface Site {
  readonly url: string;
  /** The files that are answered with 503 for as long as they are named here. */
  readonly refused: Set<string>;
  close(): void;
}

/** Serves `dist` under a path as a plain static file server does. */
export async function serveDist(under: string): Promise<Site> {
  const dist = join(import.meta.dirname, '..', 'dist');
  const refused = new Set<string>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(under) ? pathname.slice(under.length) : null;
    const file = inside === null ? '' : join(dist, inside === '' ? 'index.html' : inside);
    if (!file || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404, { 'Content-Type': types['.html'] }).end('<title>Not found</title>');
      return;
    }
    if (inside !== null && refused.has(inside)) {
      response.writeHead(503).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'text/plain' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${portOf(server.address())}${under}`;
  return { url, refused, close: () => server.close() };
}

/** The port that a server listens on. */
export function portOf(address: string | AddressInfo | null): number {
  if (!address || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}
