// Writes the API's files of a made-up dossier, and the dossier itself for `DOSSIER=<folder>/dossier`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiTexts } from '../../mock-api/derive-api.ts';
import { makeDossier } from './make-dossier.ts';
import { sourcesFor } from './sizes.ts';

const [claims = '', folder] = process.argv.slice(2);
if (!(Number(claims) > 0) || !folder) throw new Error('usage: write-dossier <claims> <folder>');
const dossier = makeDossier({
  claims: Number(claims),
  sources: sourcesFor(Number(claims)),
  seed: 1,
});
mkdirSync(join(folder, 'dossier'), { recursive: true });
for (const [name, text] of apiTexts(dossier)) writeFileSync(join(folder, name), text);
const parts: [string, unknown][] = dossier.sources.map((part) => [part.source.id, part]);
for (const [name, part] of [...parts, ['dossier', dossier.subject]])
  writeFileSync(join(folder, 'dossier', `${name}.json`), JSON.stringify(part));
