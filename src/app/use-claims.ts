import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { Source, Subject } from '../api/contract.ts';
import { leadershipChangesQuery } from '../ceo-turnover/leadership-changes-query.ts';
import { eventsQuery } from '../events/events-query.ts';
import { signatureCountsQuery } from '../signatures/signature-counts-query.ts';
import { dossierQuery } from '../sources/dossier-query.ts';
import { sourcesQuery } from '../sources/sources-query.ts';
import { statementsQuery } from '../statements/statements-query.ts';
import { findEmpty } from './mismatches.ts';
import { sortOut } from './sort-out.ts';
import { useAnswer } from './use-answer.ts';

/** How long answers of several releases stand, ms, before all are asked for anew: ever longer, up to this. */
const [mixedPause, longestPause] = [10_000, 300_000];

/** The answer of each kind of claims. */
export type ClaimAnswers = ReturnType<typeof useClaims>['answers'];

/**
 * The claims of the dossier that fit it, those that do not, and the answer of each kind; the claims
 * stay one object until more come.
 */
export function useClaims(subject: Subject, sources: readonly Source[]) {
  const counts = useAnswer(signatureCountsQuery);
  const changes = useAnswer(leadershipChangesQuery);
  const statements = useAnswer(statementsQuery);
  const events = useAnswer(eventsQuery);
  const sorted = useMemo(
    () =>
      sortOut(subject, sources, {
        counts: counts.data?.data ?? null,
        changes: changes.data?.data ?? null,
        statements: statements.data?.data ?? null,
        events: events.data?.data ?? null,
      }),
    [subject, sources, counts.data, changes.data, statements.data, events.data],
  );
  const answers = useMemo(
    () => ({ counts, changes, statements, events }),
    [counts, changes, statements, events],
  );
  const all = [useAnswer(dossierQuery), useAnswer(sourcesQuery), ...Object.values(answers)];
  const isMixed = all.some(({ data }) => data && data.release !== all[0]?.data?.release);
  const client = useQueryClient();
  useEffect(() => {
    if (!isMixed) return;
    // A deployment is under way: what is shown stays until all is of one release.
    let pause = mixedPause;
    let timer = setTimeout(ask, pause);
    return () => clearTimeout(timer);

    function ask() {
      // What is on its way goes on, and a tab that nobody sees asks for nothing.
      if (document.visibilityState === 'visible')
        client.invalidateQueries({}, { cancelRefetch: false });
      pause = Math.min(2 * pause, longestPause);
      timer = setTimeout(ask, pause * (1 - Math.random() / 2));
    }
  }, [client, isMixed]);
  const leftOut = [...all.map(({ data }) => data?.broken), ...Object.values(sorted.misfits)].reduce(
    (sum, broken) => sum + (broken?.total ?? 0),
    0,
  );
  return {
    ...sorted,
    answers,
    all,
    /** Whether they are of several releases, though each is well formed. */
    isMixed,
    hasEmpty: findEmpty(all).length > 0,
    /** How much of what has come is left out. */
    leftOut,
    isPending: all.some(({ data, fault }) => !data && !fault),
  };
}
