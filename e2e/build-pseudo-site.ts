// Builds the page with pseudo-translated messages into a folder; no other build has any of it.
import { join } from 'node:path';
import { build } from 'vite';
import { repoRoot } from './run-command.ts';

const [outDir] = process.argv.slice(2);
if (!outDir) throw new Error('usage: build-pseudo-site <folder>');
const code = `import { pseudoMessage } from ${JSON.stringify(join(import.meta.dirname, 'pseudo-locale.ts'))};
export const readMessage = pseudoMessage;`;

await build({
  root: repoRoot,
  build: { outDir, emptyOutDir: true },
  logLevel: 'warn',
  plugins: [
    {
      name: 'countersign-pseudo-locale',
      // By then the messages of the catalogs are read.
      transform: {
        filter: { id: /\/language\/read-message\.ts$/ },
        handler: () => ({ code, map: null }),
      },
    },
  ],
});
