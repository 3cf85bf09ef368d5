import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromiumArgs, findChromium } from './find-chromium.ts';
import { repoRoot } from './run-command.ts';

const host = '127.0.0.1';
const port = Number(process.env.E2E_PORT || 4174);
const baseURL = `http://${host}:${port}`;

/** The end-to-end tests: the built site, as `vite preview` serves it, in a real Chromium. */
export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '**/*.spec.ts',
  // Playwright's default folder would appear at the top level of the repository.
  outputDir: join(repoRoot, 'node_modules/.cache/e2e'),
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  // Machines differ in speed by a factor of six, and none of these is a test of time.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    baseURL,
    locale: 'en-US',
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 800 },
    permissions: [],
    // They make the API fail by routes, which see no request of a page that a worker serves.
    serviceWorkers: 'block',
    launchOptions: { executablePath: findChromium(), args: chromiumArgs },
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort --host ${host}`,
    cwd: repoRoot,
    url: baseURL,
    reuseExistingServer: false,
  },
});
