import { apiQuery } from '../api/api-query.ts';
import { apiFiles } from '../api/files.ts';

export const statementsQuery = apiQuery('statements.json', apiFiles['statements.json']);
