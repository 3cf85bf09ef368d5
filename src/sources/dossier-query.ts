import { apiQuery } from '../api/api-query.ts';
import { apiFiles } from '../api/files.ts';

export const dossierQuery = apiQuery('dossier.json', apiFiles['dossier.json']);
