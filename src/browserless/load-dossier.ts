import { deriveApi } from '../../mock-api/derive-api.ts';
import { dossierFolder, readDossier } from '../../mock-api/read-dossier.ts';
import type { Dossier } from '../pictures/edition.ts';

/** The API's answers by file, of `DOSSIER` or the built-in dossier. Throws where it is broken. */
export function loadAnswers() {
  return deriveApi(readDossier(dossierFolder()));
}

/** The dossier that the API would serve. Throws where it is broken. */
export function loadDossier(): Dossier {
  return toDossier(loadAnswers());
}

/** A dossier as the page knows it, from the API's answers. */
export function toDossier(api: ReturnType<typeof deriveApi>): Dossier {
  const { release, schema: _, ...subject } = api['dossier.json'];
  return {
    subject,
    release,
    sources: api['sources.json'].data,
    claims: {
      counts: api['signature-counts.json'].data,
      changes: api['leadership-changes.json'].data,
      statements: api['statements.json'].data,
      events: api['events.json'].data,
    },
  };
}
