import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { apiQuery } from '../api/api-query.ts';
import type { Checked } from '../api/broken-items.ts';
import type { ApiFile } from '../api/files.ts';

/** What the page needs to know of an answer of the API: one object until that changes. */
export interface AnswerState<Answer> {
  readonly file: ApiFile;
  readonly data: Checked<Answer> | undefined;
  /** Why there is none, from the first failure until there is one. */
  readonly fault: Error | null;
  readonly retry: () => unknown;
}

/** An answer of the API, or what became of asking for it. */
export function useAnswer<Answer extends object>(
  query: ReturnType<typeof apiQuery<Answer>>,
): AnswerState<Answer> {
  const client = useQueryClient();
  const { data, failureReason: reason } = useQuery(query);
  // Asking anew forgets the reason, by which the words would come and go while the fault stands.
  const [known, setKnown] = useState(reason);
  if (reason && reason !== known) setKnown(reason);
  const fault = data ? null : (reason ?? known);
  const [file] = query.queryKey;
  return useMemo(
    () => ({ file, data, fault, retry: () => client.resetQueries({ queryKey: [file] }) }),
    [client, file, data, fault],
  );
}
