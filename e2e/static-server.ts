import { createReadStream, readFileSync, statSync } from 'node:fs';
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

/** The folder of the built site. */
export const dist = join(import.meta.dirname, '..', 'dist');

export interface Site {
  readonly url: string;
  /** The files that are answered with 503 for as long as they are named here. */
  readonly refused: Set<string>;
  /** Sends the page only up to a text of it from now on, and the rest once what is returned is called. */
  readonly holdFrom: (text: string) => () => void;
  /** Serves another folder from now on, at the same address. */
  readonly deploy: (folder: string) => void;
  /** Ends it, with every connection. */
  readonly close: () => void;
}

/** A plain static file server for a built site under a path; `headers` go with every answer. */
export async function serveDist(
  under: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Site> {
  let folder = dist;
  const refused = new Set<string>();
  let held: { text: string; isOver: Promise<void> } | undefined;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(under) ? pathname.slice(under.length) : null;
    const file = inside === null ? '' : join(folder, inside === '' ? 'index.html' : inside);
    if (!file || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404, { 'Content-Type': types['.html'] }).end('<title>Not found</title>');
      return;
    }
    if (inside !== null && refused.has(inside)) {
      response.writeHead(503).end();
      return;
    }
    const type = types[extname(file)] ?? 'text/plain';
    // Nothing is taken from a cache that another page has filled.
    const own = { 'Content-Type': type, 'Cache-Control': 'no-cache' };
    response.writeHead(200, { ...headers, ...own });
    if (held && file.endsWith('.html')) {
      const html = readFileSync(file, 'utf8');
      const end = html.indexOf(held.text);
      response.write(html.slice(0, end));
      held.isOver.then(() => response.end(html.slice(end)));
    } else createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    refused,
    url: `http://127.0.0.1:${portOf(server.address())}${under}`,
    holdFrom: (text) => {
      let goOn = () => {};
      held = { text, isOver: new Promise((resolve) => (goOn = resolve)) };
      return goOn;
    },
    deploy: (other) => {
      folder = other;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** What the site's own file `_headers` asks of a host for every path. */
export function headersOfSite(): Record<string, string> {
  const file = readFileSync(join(dist, '_headers'), 'utf8');
  const [everywhere = ''] = file.split('\n\n');
  const found = everywhere.matchAll(/^ {2}([\w-]+): (.+)$/gm);
  return Object.fromEntries([...found].map(([, name, value]) => [name, value]));
}

/** The port that a server listens on. */
export function portOf(address: string | AddressInfo | null): number {
  if (!address || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}
