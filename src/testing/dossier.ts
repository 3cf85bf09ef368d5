import { deriveApi } from '../../mock-api/derive-api.ts';
import { dossierFolder, readDossier } from '../../mock-api/read-dossier.ts';

/** The API's answers for the built-in dossier, by file name. */
export const dossier = deriveApi(readDossier(dossierFolder()));

export const subject = dossier['dossier.json'];
export const sources = dossier['sources.json'].data;
export const signatureCounts = dossier['signature-counts.json'].data;
export const leadershipChanges = dossier['leadership-changes.json'].data;
export const events = dossier['events.json'].data;
export const statements = dossier['statements.json'].data;
