import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { portOf, types } from '../static-server.ts';

/**
 * Serves folders by their names, compressed as a host of static sites would. Files that are made up
 * stand in for a folder's, by path from the server's root, and are not compressed.
 */
export async function serveCompressed(
  folders: Readonly<Record<string, string>>,
  made: ReadonlyMap<string, Buffer> = new Map(),
) {
  const ready = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [, name = '', ...path] = pathname.split('/');
    const file = join(folders[name] ?? '', path.join('/') || 'index.html');
    const type = types[extname(file)] ?? 'application/octet-stream';
    try {
      const own = made.get(pathname);
      const body = own ?? ready.get(file) ?? compress(file);
      if (!own) ready.set(file, body);
      const encoding = isText(file) && !own ? { 'Content-Encoding': 'br' } : {};
      response.writeHead(200, { 'Content-Type': type, ...encoding });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${portOf(server.address())}/`, close: () => server.close() };
}

function compress(file: string): Buffer {
  const body = readFileSync(file);
  return isText(file) ? brotliCompressSync(body) : body;
}

function isText(file: string): boolean {
  return /\.(html|js|css|json|svg)$/.test(file);
}
