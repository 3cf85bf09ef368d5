import { apiQuery } from '../api/api-query.ts';
import { apiFiles } from '../api/files.ts';

export const signatureCountsQuery = apiQuery(
  'signature-counts.json',
  apiFiles['signature-counts.json'],
);
