import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod/mini';
import { portOf } from '../static-server.ts';
import { type Engine, type EngineKind, windowSize } from './engine.ts';
import { findProgram, foldersIn, makeHome, startProgram } from './own-process.ts';
import { driveByCommands } from './webdriver.ts';

const answer = z.object({ value: z.unknown() });
const session = z.object({
  sessionId: z.string(),
  capabilities: z.object({ browserVersion: z.string() }),
});

const findBrowser = () =>
  findProgram(
    ...['/usr/lib', '/usr/libexec', ...foldersIn('/usr/lib')].flatMap((folder) =>
      ['4.1', '4.0', '6.0'].map((api) => `${folder}/webkit2gtk-${api}/MiniBrowser`),
    ),
  );
const findDriver = () => findProgram('WebKitWebDriver');
const findDisplay = () => findProgram('Xvfb');

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = portOf(server.address());
  await new Promise((done) => server.close(done));
  return port;
}

async function request(method: string, url: string, body?: object): Promise<unknown> {
  const response = await fetch(url, { method, body: body && JSON.stringify(body) });
  const text = await response.text();
  if (!response.ok) throw new Error(`WebKit: ${text}`);
  return answer.parse(JSON.parse(text)).value;
}

/** Asks until the driver, which says nothing of itself, answers; at most for 20 s. */
async function untilReady(driver: string): Promise<void> {
  for (let tries = 200; ; tries -= 1)
    try {
      await request('GET', `${driver}/status`);
      return;
    } catch (error) {
      if (tries === 0) throw error;
      await wait(100);
    }
}

async function start(): Promise<Engine> {
  const { home, downloads, remove } = makeHome();
  const config = join(home, 'config');
  mkdirSync(config);
  writeFileSync(join(config, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const screen = ['-screen', '0', '1400x1000x24', '-nolisten', 'tcp', '-displayfd', '3'];
  const display = startProgram(findDisplay() ?? 'Xvfb', screen);
  const programs = [display];
  const close = async () => {
    for (const program of programs.toReversed()) await program.stop();
    remove();
  };
  try {
    const port = await freePort();
    const driver = `http://127.0.0.1:${port}`;
    programs.push(
      startProgram(findDriver() ?? 'WebKitWebDriver', [`--port=${port}`], {
        DISPLAY: `:${await display.lineWith(/^\d+$/)}`,
        GDK_BACKEND: 'x11',
        HOME: home,
        LANG: 'en_US.UTF-8',
        XDG_CONFIG_HOME: config,
        XDG_DATA_HOME: home,
        XDG_CACHE_HOME: home,
      }),
    );
    await untilReady(driver);
    const browser = { binary: findBrowser(), args: ['--automation'] };
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': browser } };
    const opened = session.parse(await request('POST', `${driver}/session`, { capabilities }));
    const address = `${driver}/session/${opened.sessionId}`;
    const { resize, ...acts } = driveByCommands(({ method, path }, parameters) =>
      request(method, address + path, method === 'GET' ? undefined : parameters),
    );
    await resize(windowSize);
    const hangUp = async () => {
      await request('DELETE', address).catch(() => {});
      await close();
    };
    const name = `WebKit ${opened.capabilities.browserVersion}`;
    return { name, downloads, ...acts, close: hangUp };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The WebKit of GTK, in the small browser that comes with it, on a display of its own. */
export const webkit: EngineKind = {
  name: 'WebKit',
  packages: ['webkit2gtk-driver', 'xvfb'],
  missing: () => {
    const found = {
      MiniBrowser: findBrowser(),
      WebKitWebDriver: findDriver(),
      Xvfb: findDisplay(),
    };
    return Object.entries(found).flatMap(([name, path]) => (path ? [] : [name]));
  },
  start,
};
