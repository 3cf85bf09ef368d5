import { join } from 'node:path';
import { dossierFolder, readDossier } from './read-dossier.ts';
import { verifyDossier } from './verify-dossier.ts';

const [texts] = process.argv.slice(2);
if (!texts) {
  console.error('Which folder holds the texts? npm run verify -- <folder of texts>');
  process.exit(2);
}
try {
  const root = join(import.meta.dirname, '..');
  const { passages, files, faults } = verifyDossier(readDossier(dossierFolder()), texts, root);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) {
    console.error(`${faults.length} of the checks do not hold.`);
    process.exit(1);
  }
  console.log(`${passages} passages hold; ${files} project files carry no sentence of a text.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
