import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { leadershipChangesQuery } from '../ceo-turnover/leadership-changes-query.ts';
import { eventsQuery } from '../events/events-query.ts';
import { signatureCountsQuery } from '../signatures/signature-counts-query.ts';
import type { Claims } from '../sources/claim-tally.ts';
import { statementsQuery } from '../statements/statements-query.ts';

/** The claims of the dossier, and the query of each kind; the claims stay one object until more come. */
export function useClaims() {
  const counts = useSteady(useQuery(signatureCountsQuery));
  const changes = useSteady(useQuery(leadershipChangesQuery));
  const statements = useSteady(useQuery(statementsQuery));
  const events = useSteady(useQuery(eventsQuery));
  const claims = useMemo<Claims>(
    () => ({
      counts: counts.data?.data ?? null,
      changes: changes.data?.data ?? null,
      statements: statements.data?.data ?? null,
      events: events.data?.data ?? null,
    }),
    [counts.data, changes.data, statements.data, events.data],
  );
  const queries = useMemo(
    () => ({ counts, changes, statements, events }),
    [counts, changes, statements, events],
  );
  return { claims, queries, isPending: Object.values(queries).some((query) => query.isPending) };
}

/** What the page needs to know of a query. */
export type QueryState<Answer> = Pick<
  UseQueryResult<Answer>,
  'data' | 'error' | 'isError' | 'isFetching' | 'isPending' | 'refetch'
>;

// The library gives a new object at every drawing, by which nothing could be kept as it was drawn.
function useSteady<Answer>(query: UseQueryResult<Answer>): QueryState<Answer> {
  const { data, error, isError, isFetching, isPending, refetch } = query;
  return useMemo(
    () => ({ data, error, isError, isFetching, isPending, refetch }),
    [data, error, isError, isFetching, isPending, refetch],
  );
}
