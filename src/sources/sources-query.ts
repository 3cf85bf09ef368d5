import { apiQuery } from '../api/api-query.ts';
import { apiFiles } from '../api/files.ts';

export const sourcesQuery = apiQuery('sources.json', apiFiles['sources.json']);
