import { writeFileSync } from 'node:fs';
import { test as base } from '@playwright/test';
import { type Site, serveDist } from '../static-server.ts';
import type { Engine, EngineKind } from './engine.ts';
import { engineKinds } from './engine-kinds.ts';
import { type Reader, readerIn } from './reader.ts';

/** Why the project's engine is not here, in words; undefined where it can be started. */
function whyNot(kind: EngineKind): string | undefined {
  if (process.env.ENGINE_PROBLEM) return process.env.ENGINE_PROBLEM;
  const missing = kind.missing();
  return missing.length > 0 ? `${missing.join(', ')} not found` : undefined;
}

/** A reader of a site of its own, of which the browser has kept nothing. */
type Newcomer = { reader: Reader; site: Site };
type OfTest = { reader: Reader; newcomer: Newcomer };
type OfWorker = { engine: Engine | string; site: Site };

/** A journey: Playwright's test, with a reader in the project's engine in place of its own page. */
export const test = base.extend<OfTest, OfWorker>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from it.
    async ({}, use) => {
      const site = await serveDist('/');
      await use(site);
      site.close();
    },
    { scope: 'worker' },
  ],
  engine: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from it.
    async ({}, use, { project }) => {
      const kind = engineKinds.find(({ name }) => name === project.name);
      if (!kind) throw new Error(`There is no engine called ${project.name}.`);
      const problem = whyNot(kind);
      if (problem !== undefined) return use(`${kind.name} is skipped: ${problem}`);
      const engine = await kind.start();
      await use(engine);
      await engine.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  newcomer: async ({ reader: known, engine }, use) => {
    if (!known || typeof engine === 'string') return;
    const site = await serveDist('/');
    await use({ reader: readerIn(engine, site), site });
    site.close();
  },
  reader: async ({ engine, site }, use, testInfo) => {
    if (typeof engine === 'string') return testInfo.skip(true, engine);
    site.refused.clear();
    await use(readerIn(engine, site));
    if (testInfo.status === testInfo.expectedStatus) return;
    const path = testInfo.outputPath('screenshot.png');
    writeFileSync(path, await engine.screenshot());
    await testInfo.attach('screenshot', { path, contentType: 'image/png' });
  },
});
