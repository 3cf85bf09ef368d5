import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const { resolve } = createRequire(import.meta.url);

/** Ships the typeface's licence with the site, as the Open Font License 1.1 asks. */
export function typefaceLicence(): Plugin {
  return {
    name: 'countersign-typeface-licence',
    generateBundle() {
      const source = readFileSync(resolve('@expo-google-fonts/hanken-grotesk/LICENSE_FONT'));
      this.emitFile({ type: 'asset', fileName: 'assets/hanken-grotesk-licence.txt', source });
    },
  };
}
