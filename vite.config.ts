import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { mockApi } from './mock-api/vite-plugin.ts';
import { readMessagesAtBuild } from './src/language/read-messages-at-build.ts';
import { compressedPreview } from './src/prerender/compressed-preview.ts';
import { leaveOut } from './src/prerender/leave-out.ts';

const port = Number(process.env.PORT || 4173);

export default defineConfig({
  // Relative addresses, so that the site works under any path of any static host.
  base: './',
  // A missing file is missing: the page must never be answered in place of an API file.
  appType: 'mpa',
  // We open no WOFF2 in the browser, so its unpacker, a third of all that exporting loads, stays out.
  resolve: {
    alias: { 'brotli/decompress.js': join(import.meta.dirname, 'src/images/no-brotli.ts') },
  },
  plugins: [
    readMessagesAtBuild(),
    leaveOut(),
    react(),
    tailwindcss(),
    mockApi(),
    compressedPreview(),
  ],
  build: {
    // What depends on what, for the budget; it is taken away before the site is served.
    manifest: 'manifest.json',
    // What is bundled of whom, for licences.txt: see src/prerender/prerender.ts.
    license: { fileName: 'licences.json' },
    // The page holds all styles: were they known as those of a script, it would fetch them again with that.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What the page starts with comes in three parts, so that each is evaluated in a task of its own, and a
          // release of ours leaves the others in the reader's cache.
          groups: [
            {
              name: 'react',
              test: /\/node_modules\/(react|react-dom|scheduler)\//,
              tags: ['$initial'],
              priority: 1,
            },
            {
              name: 'recharts',
              test: /\/node_modules\/(recharts|victory-vendor)\//,
              tags: ['$initial'],
            },
            { name: 'page', test: /\/src\//, tags: ['$initial'] },
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1', port, strictPort: true },
  preview: {
    host: '127.0.0.1',
    port,
    strictPort: true,
    // An embedded figure in a sandbox has no origin of its own; all that the site holds is public.
    cors: { origin: '*' },
  },
  test: {
    include: ['{src,mock-api,e2e}/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    env: { TZ: 'UTC' },
    // As in e2e/playwright.config.ts.
    testTimeout: 30_000,
  },
});
