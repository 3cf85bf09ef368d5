import { apiQuery } from '../api/api-query.ts';
import { apiFiles } from '../api/files.ts';

export const eventsQuery = apiQuery('events.json', apiFiles['events.json']);
