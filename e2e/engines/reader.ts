import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import * as z from 'zod/mini';
import type { Site } from '../static-server.ts';
import type { Engine } from './engine.ts';
import * as probes from './probes.ts';

const require = createRequire(import.meta.url);
const library = readFileSync(
  require.resolve('@testing-library/dom/dist/@testing-library/dom.umd.min.js'),
  'utf8',
);
/**
 * Evaluated and not added as a script, which the site's own policy forbids. Firefox evaluates where
 * globals are not the page's, and each time anew, so the pattern is made where the library is.
 */
const addFindByRole = `(() => {
  const [globalThis, self] = [window, window];
  ${library}
  window.findByRole = (box, role, name) =>
    window.TestingLibraryDom.queryAllByRole(box, role, { name: new RegExp(name) });
})()`;
const words = z.array(z.string());
const place = z.object({ x: z.number(), y: z.number(), problem: z.string() });
const framed = "document.querySelector('iframe')?.contentDocument ?? document";

export type Reader = ReturnType<typeof readerIn>;

/** A reader of the site in an engine: what they do, by role and name, and what they see. */
export function readerIn(engine: Engine, site: Site) {
  async function ask<Args extends (string | number | probes.Wanted)[], Value>(
    schema: z.ZodMiniType<Value>,
    probe: (page: Document, ...args: Args) => Value,
    ...args: Args
  ): Promise<Value> {
    const call = `(${probe})(${framed}, ...${JSON.stringify(args)})`;
    return schema.parse(await engine.evaluate(call));
  }
  const tell = <Args extends (string | number)[]>(
    act: (page: Document, ...args: Args) => void,
    ...args: Args
  ) => engine.evaluate(`void (${act})(document, ...${JSON.stringify(args)})`);

  async function clickWhat(wanted: probes.Wanted): Promise<void> {
    let found = { x: -1, y: -1, problem: '' };
    // What moves while the page is being laid out would be missed.
    const look = async () => {
      const before = found;
      found = await ask(place, probes.placeOf, wanted);
      const isAtRest = found.x === before.x && found.y === before.y;
      return found.problem || (isAtRest ? '' : 'moving');
    };
    const what = `${wanted.role} ${wanted.name} in ${wanted.within}`;
    await expect.poll(look, { message: `a click on ${what.trim()}` }).toBe('');
    await engine.click(found.x, found.y);
  }
  async function open(address: string): Promise<void> {
    await engine.open(address);
    await engine.evaluate(addFindByRole);
  }

  return {
    /** Opens the site with a query. */
    open: (query = '') => open(site.url + query),
    /** Opens the site in a frame: narrow, or in a sandbox in which no script runs. */
    async openFramed(query: string, width: number, sandbox = ''): Promise<void> {
      await open(`${site.url}nothing`);
      await tell(probes.addFrame, site.url + query, width, sandbox);
      await expect.poll(() => ask(z.boolean(), probes.isLoaded)).toBe(true);
    },
    /** Goes to an address as it was copied. */
    goTo: open,
    back: engine.back,
    forward: engine.forward,
    press: engine.press,
    screenshot: engine.screenshot,
    click: (role: string, name: RegExp, within = 'body') =>
      clickWhat({ within, role, name: name.source }),
    clickOn: (selector: string) => clickWhat({ within: selector, role: '', name: '' }),
    async focus(selector: string): Promise<void> {
      await expect.poll(() => ask(z.boolean(), probes.focusOn, selector)).toBe(true);
    },
    async show(selector: string): Promise<void> {
      await expect.poll(() => ask(z.boolean(), probes.showOn, selector)).toBe(true);
    },
    texts: (selector: string) => ask(words, probes.textsOf, selector),
    text: async (selector: string) => (await ask(words, probes.textsOf, selector)).join(' | '),
    attributes: (selector: string, name: string) => ask(words, probes.attributesOf, selector, name),
    count: async (selector: string) => (await ask(words, probes.textsOf, selector)).length,
    seen: (selector: string) => ask(words, probes.seenOf, selector),
    style: (selector: string, property: string) =>
      ask(z.string(), probes.styleOf, selector, property),
    sideways: () => ask(z.number(), probes.sidewaysOf),
    isSiteKept: () => ask(z.boolean(), probes.isWorkerActive),
    /** The query of the address. */
    query: () => ask(z.string(), (page: Document) => page.location.search),
    async choose(selector: string, name: string, content: Buffer): Promise<void> {
      const base64 = content.toString('base64');
      const isChosen = () => ask(z.boolean(), probes.chooseIn, selector, name, base64);
      await expect.poll(isChosen).toBe(true);
    },
    /** Leaves the page and pastes what is on the clipboard as text. */
    async pasted(): Promise<string> {
      await open(`${site.url}nothing`);
      await tell(probes.addField);
      await engine.press('Control', 'v');
      await expect.poll(() => ask(z.string(), probes.contentOf, 'textarea')).not.toBe('');
      return ask(z.string(), probes.contentOf, 'textarea');
    },
    /** The file that was downloaded under a name, once all of it is there; it is taken away. */
    async downloaded(name: string): Promise<Buffer> {
      const file = join(engine.downloads, name);
      // Firefox keeps an empty file under the name while the bytes come in under another.
      const arrived = () =>
        readdirSync(engine.downloads).filter(
          (entry) => statSync(join(engine.downloads, entry), { throwIfNoEntry: false })?.size,
        );
      await expect.poll(arrived).toEqual([name]);
      const bytes = readFileSync(file);
      rmSync(file);
      return bytes;
    },
  };
}
