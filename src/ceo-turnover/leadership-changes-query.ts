import { apiQuery } from '../api/api-query.ts';
import { apiFiles } from '../api/files.ts';

export const leadershipChangesQuery = apiQuery(
  'leadership-changes.json',
  apiFiles['leadership-changes.json'],
);
