import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorSchemas } from './editor-schemas.ts';

// Run by `npm run schema`, whenever what a dossier may hold has changed.
const folder = join(import.meta.dirname, 'schema');
mkdirSync(folder, { recursive: true });
for (const [name, json] of editorSchemas()) writeFileSync(join(folder, name), json);
