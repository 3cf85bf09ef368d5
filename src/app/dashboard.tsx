import { useEffect, useMemo } from 'react';
import type { Source, Subject } from '../api/contract.ts';
import { TurnoverFigure } from '../ceo-turnover/turnover-figure.tsx';
import { toTurnoverSeries } from '../ceo-turnover/turnover-series.ts';
import { toMoments } from '../ceo-turnover/turnover-text.ts';
import { CopiesSection } from '../copies/copies-section.tsx';
import { AsToldBy } from '../disagreement/as-told-by.tsx';
import { DisagreementFigure } from '../disagreement/disagreement-figure.tsx';
import { toDisagreementSeries } from '../disagreement/disagreement-series.ts';
import { disagreementTitle } from '../disagreement/disagreement-text.ts';
import { toQuestions } from '../disagreement/questions.ts';
import { EventList } from '../events/event-list.tsx';
import { EvidencePanel } from '../evidence/evidence-panel.tsx';
import { useOutcome } from '../exporting/export-outcome.tsx';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { SignatureFigure } from '../signatures/signature-figure.tsx';
import { toSignatureSeries } from '../signatures/signature-series.ts';
import { listClaims } from '../sources/claim-tally.ts';
import type { FigureContext } from '../sources/figure-context.ts';
import { SourceFilter } from '../sources/source-filter.tsx';
import { claimsInView, sourcesInView } from '../sources/source-in-view.ts';
import { tidyAddress } from '../view/mirror-address.ts';
import { useTheme } from '../view/use-theme.ts';
import { knownSources, serializeView } from '../view/view.ts';
import { useView } from '../view/view-store.ts';
import { toFinding } from './finding.ts';
import { Guard } from './guard.tsx';
import { appMessages } from './messages.ts';
import { findMismatches } from './mismatches.ts';
import { NothingInView } from './nothing-in-view.tsx';
import { toPageAxis } from './page-axis.ts';
import { Part } from './part.tsx';
import { inReadingOrder } from './reading-order.ts';
import { useClaims } from './use-claims.ts';
import { useHashTarget } from './use-hash-target.ts';
import { usePatienceOver } from './use-patience.ts';

/** How long the charts wait for each other, ms, so that the page does not jump. */
const patience = 1000;

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
  const { claims, queries, isPending } = useClaims();
  const isPatienceOver = usePatienceOver(patience);
  const ids = sources.map(({ id }) => id);
  // Comparing every answer with every other is the page's dearest work, and no filter changes it.
  const questions = useMemo(
    () => toQuestions(claims, subject, asked.comments, language),
    [claims, subject, asked.comments, language],
  );
  const isUnknownClaim =
    Object.values(claims).every((kind) => kind !== null) &&
    listClaims(claims).every(({ id }) => id !== asked.claim);
  const view = {
    ...asked,
    sources: knownSources(asked.sources, ids),
    claim: isUnknownClaim ? null : asked.claim,
  };
  const say = translator(appMessages, language);
  const isTidy = serializeView(view) === location.search;
  useEffect(() => {
    if (isTidy) return;
    if (isUnknownClaim && asked.claim)
      useOutcome.setState({ words: say('unknownClaim', { id: asked.claim }) });
    tidyAddress({ sources: view.sources, claim: view.claim });
  });

  const isWaiting = isPending && !isPatienceOver;
  useHashTarget(!isPending);
  if (isWaiting)
    return (
      <p role="status" className="loading">
        {say('loading')}
      </p>
    );
  const inView = sourcesInView(sources, view.sources);
  const signatures = toSignatureSeries(claims.counts ?? [], inView, 'count', view.comments);
  const turnover = toTurnoverSeries(claims.changes ?? [], inView, view.comments);
  const disagreement = toDisagreementSeries(questions, inView, view);
  const axis = toPageAxis(subject, signatures, turnover);
  const context: FigureContext = { subject, release, sources: inView, axis, view, language, theme };
  const shownEvents = claimsInView(claims.events ?? [], inView, view.comments);
  const walk = inReadingOrder(signatures, turnover, disagreement, shownEvents, language);
  // A file that could not be had must not be taken for silence.
  const hasAnswers = claims.counts && claims.changes && claims.statements;
  const nobody = inView.every(({ shown }) => !shown);
  const mismatches = findMismatches(release, sources, {
    'signature-counts.json': queries.counts.data,
    'leadership-changes.json': queries.changes.data,
    'statements.json': queries.statements.data,
    'events.json': queries.events.data,
  });
  return (
    <>
      {(claims.counts || claims.changes) && (
        <h1 data-finding tabIndex={-1} className="finding" aria-live="polite">
          {nobody
            ? say('nobody')
            : toFinding(claims.counts && signatures, claims.changes && turnover, language)}
        </h1>
      )}
      {hasAnswers && !nobody && (
        <p className="finding-more">
          <a href="#disagreement">{disagreementTitle(disagreement, language)}</a>
        </p>
      )}
      {mismatches.map(({ key, file, detail }) => (
        <p key={`${key} ${file}`} role="alert" className="problem">
          {say(key, { file, detail })}
        </p>
      ))}
      <SourceFilter sources={inView} claims={claims} comments={view.comments} language={language} />
      {nobody ? (
        <NothingInView language={language} />
      ) : (
        <>
          {hasAnswers && <AsToldBy series={disagreement} language={language} />}
          <Part query={queries.counts} language={language}>
            {(data) => (
              <SignatureFigure
                claims={data}
                context={context}
                moments={toMoments(turnover, language)}
              />
            )}
          </Part>
          <Part query={queries.changes} language={language}>
            {(data) => <TurnoverFigure claims={data} context={context} />}
          </Part>
          <Part query={queries.statements} language={language}>
            {() => hasAnswers && <DisagreementFigure series={disagreement} context={context} />}
          </Part>
          <Part query={queries.events} language={language}>
            {(data) => <EventList events={data} context={context} />}
          </Part>
        </>
      )}
      <CopiesSection sources={sources} claims={listClaims(claims)} language={language} />
      <Guard language={language}>
        <EvidencePanel claims={listClaims(claims)} walk={walk} context={context} />
      </Guard>
      <footer className="foot">
        {say('foot', { release: release.slice(0, 12) })}{' '}
        <a href="api/v1/openapi.json">{say('api')}</a>
      </footer>
    </>
  );
}
