import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { repoRoot } from '../run-command.ts';
import { engineKinds } from './engine-kinds.ts';

/** The journeys: the same ones in every engine, each of which is a project. */
export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '**/*.journey.ts',
  outputDir: join(repoRoot, 'node_modules/.cache/journeys'),
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // An engine is started once, and one reader is in it at a time.
  workers: 1,
  // As in the configuration of the end-to-end tests.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  // ENGINE names one of them alone.
  projects: engineKinds
    .filter(({ name }) => name === (process.env.ENGINE ?? name))
    .map(({ name }) => ({ name })),
});
