import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Source, Subject } from '../api/contract.ts';
import { leadershipChangesQuery } from '../ceo-turnover/leadership-changes-query.ts';
import { TurnoverFigure } from '../ceo-turnover/turnover-figure.tsx';
import { toTurnoverSeries } from '../ceo-turnover/turnover-series.ts';
import { toMoments } from '../ceo-turnover/turnover-text.ts';
import { EventList } from '../events/event-list.tsx';
import { eventsQuery } from '../events/events-query.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { signatureCountsQuery } from '../signatures/signature-counts-query.ts';
import { SignatureFigure } from '../signatures/signature-figure.tsx';
import { toSignatureSeries } from '../signatures/signature-series.ts';
import type { FigureContext } from '../sources/figure-context.ts';
import { SourceFilter } from '../sources/source-filter.tsx';
import { sourcesInView } from '../sources/source-in-view.ts';
import { tidyAddress } from '../view/mirror-address.ts';
import { useTheme } from '../view/use-theme.ts';
import { knownSources, serializeView } from '../view/view.ts';
import { useView } from '../view/view-store.ts';
import { toFinding } from './finding.ts';
import { appMessages } from './messages.ts';
import { NothingInView } from './nothing-in-view.tsx';
import { toPageAxis } from './page-axis.ts';
import { Problem } from './problem.tsx';

interface DashboardProps {
  subject: Subject;
  release: string;
  sources: readonly Source[];
  language: Language;
}

/** The finding, the filter, the two charts and what happened, all of the same view. */
export function Dashboard({ subject, release, sources, language }: DashboardProps) {
  const asked = useView((view) => view);
  const theme = useTheme();
  const counts = useQuery(signatureCountsQuery);
  const changes = useQuery(leadershipChangesQuery);
  const events = useQuery(eventsQuery);
  const selected = knownSources(
    asked.sources,
    sources.map(({ id }) => id),
  );
  const view = { ...asked, sources: selected };
  const isTidy = serializeView(view) === location.search;
  useEffect(() => {
    if (!isTidy) tidyAddress({ sources: selected });
  });

  const say = translator(appMessages, language);
  if (counts.isPending || changes.isPending || events.isPending)
    return (
      <p role="status" className="loading">
        {say('loading')}
      </p>
    );
  const inView = sourcesInView(sources, selected);
  const claims = {
    counts: counts.data?.data ?? [],
    changes: changes.data?.data ?? [],
    events: events.data?.data ?? [],
  };
  const signatures = toSignatureSeries(claims.counts, inView, 'count', view.comments);
  const turnover = toTurnoverSeries(claims.changes, inView, view.comments);
  const axis = toPageAxis(subject, signatures, turnover);
  const context: FigureContext = { subject, release, sources: inView, axis, view, language, theme };
  const nobody = inView.every(({ shown }) => !shown);
  return (
    <>
      {counts.data && changes.data && (
        <h1 data-finding className="finding" aria-live="polite">
          {nobody ? say('nobody') : toFinding(signatures, turnover, language)}
        </h1>
      )}
      <SourceFilter sources={inView} claims={claims} comments={view.comments} language={language} />
      {nobody && <NothingInView language={language} />}
      {!nobody &&
        (counts.data ? (
          <SignatureFigure
            claims={claims.counts}
            context={context}
            moments={toMoments(turnover, language)}
          />
        ) : (
          <Problem error={counts.error} language={language} onRetry={counts.refetch} />
        ))}
      {!nobody &&
        (changes.data ? (
          <TurnoverFigure claims={claims.changes} context={context} />
        ) : (
          <Problem error={changes.error} language={language} onRetry={changes.refetch} />
        ))}
      {!nobody &&
        (events.data ? (
          <EventList events={claims.events} context={context} />
        ) : (
          <Problem error={events.error} language={language} onRetry={events.refetch} />
        ))}
      <footer className="foot">
        {say('foot', { release: release.slice(0, 12) })}{' '}
        <a href="api/v1/openapi.json">{say('dossier')}</a>
      </footer>
    </>
  );
}
