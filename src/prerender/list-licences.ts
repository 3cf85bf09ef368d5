import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

/** What Vite writes of each package whose code is in the bundle. */
export const bundledSchema = z.array(
  z.object({
    name: z.string(),
    version: z.string(),
    identifier: z.optional(z.string()),
    text: z.optional(z.string()),
  }),
);
type Package = z.infer<typeof bundledSchema>[number];

const rule = '-'.repeat(80);

/**
 * The licences of all that the site ships, as one text: our own first, then those of the packages by
 * name. Throws on a package that names no licence, which nobody may pass on.
 */
export function listLicences(own: string, packages: readonly Package[]): string {
  const byName = packages.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const parts = byName.map(({ name, version, identifier, text }) => {
    if (!identifier && !text) throw new Error(`${name} ${version} is shipped without a licence.`);
    const head = [name, version, identifier && `(${identifier})`].filter(Boolean).join(' ');
    return [head, text?.trim()].filter(Boolean).join('\n\n');
  });
  return `${[`Countersign\n\n${own.trim()}`, ...parts].join(`\n\n${rule}\n\n`)}\n`;
}

const ofPackage = z.object({ name: z.string(), version: z.string(), license: z.string() });

/** The packages of which the site ships something other than code: its basic styles and its typeface. */
export function readOthers(folder: string): Package[] {
  const files = { tailwindcss: 'LICENSE', '@expo-google-fonts/hanken-grotesk': 'LICENSE_FONT' };
  return Object.entries(files).map(([path, file]) => {
    const read = (name: string) => readFileSync(join(folder, path, name), 'utf8');
    const { license: identifier, ...named } = ofPackage.parse(JSON.parse(read('package.json')));
    return { ...named, identifier, text: read(file) };
  });
}
