import { useEffect, useMemo } from 'react';
import type { Source, Subject } from '../api/contract.ts';
import { AsToldBy } from '../disagreement/as-told-by.tsx';
import { disagreementTitle } from '../disagreement/disagreement-text.ts';
import { toQuestions } from '../disagreement/questions.ts';
import { openEvidence, useEvidenceOnClick } from '../evidence/open-on-click.ts';
import { useOutcome } from '../exporting/export-outcome.tsx';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { toEdition } from '../pictures/edition.ts';
import { listClaims } from '../sources/claim-tally.ts';
import { SourceFilter } from '../sources/source-filter.tsx';
import { claimsInView } from '../sources/source-in-view.ts';
import { tidyAddress } from '../view/mirror-address.ts';
import { useTheme } from '../view/use-theme.ts';
import { knownSources, serializeView } from '../view/view.ts';
import { useView } from '../view/view-store.ts';
import { ChartFigure } from './chart-figure.tsx';
import { EmbeddedFigure } from './embedded-figure.tsx';
import { toFinding } from './finding.ts';
import { Guard } from './guard.tsx';
import { lazyPart } from './lazy-part.tsx';
import { appMessages } from './messages.ts';
import { findMismatches } from './mismatches.ts';
import { NothingInView } from './nothing-in-view.tsx';
import { inReadingOrder } from './reading-order.ts';
import { useClaims } from './use-claims.ts';
import { useDroppedFiles } from './use-dropped-files.ts';
import { useIdle } from './use-idle.ts';
import { usePatienceOver } from './use-patience.ts';

const LowerPage = lazyPart(async () => (await import('./lower-page.tsx')).LowerPage);
/** The charts that a page begins with. */
export const upperCharts = ['signature-counts', 'ceo-turnover'] as const;

/** How long the charts wait for each other, ms, so that the page does not jump. */
const patience = 1000;

interface DashboardProps {
  subject: Subject;
  release: string;
  sources: readonly Source[];
  language: Language;
}

/** The finding, the filter, the figures and what happened, all of the same view. */
export function Dashboard({ subject, release, sources, language }: DashboardProps) {
  const asked = useView((view) => view);
  const look = { language, theme: useTheme() };
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
  // Asked while drawing, since by the time of the effect the reader may have changed the view; at
  // build there is no address.
  const isTidy = typeof location === 'undefined' || serializeView(view) === location.search;
  useEffect(() => {
    if (isTidy) return;
    if (isUnknownClaim && asked.claim)
      useOutcome.setState({ words: say('unknownClaim', { id: asked.claim }) });
    tidyAddress({ sources: view.sources, claim: view.claim });
  });

  const isWaiting = isPending && !isPatienceOver;
  const isIdle = useIdle(!isWaiting);
  useEvidenceOnClick(asked.embed ? null : openEvidence);
  useDroppedFiles(async (files) => {
    const { openOwnFiles } = await import('./open-own-files.ts');
    await openOwnFiles(files, { subject, release, sources, claims }, language);
  });
  if (isWaiting)
    return (
      <p role="status" className="loading">
        {say('loading')}
      </p>
    );
  const dossier = { subject, release, sources, claims };
  const edition = toEdition(dossier, view, look, questions);
  const { context, signatures, turnover, disagreement } = edition;
  const inView = context.sources;
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
  const alerts = mismatches.map(({ key, file, detail }) => (
    <p key={`${key} ${file}`} role="alert" className="problem">
      {say(key, { file, detail })}
    </p>
  ));
  const figures = { dossier, edition, queries };
  if (view.embed)
    return (
      <EmbeddedFigure context={context}>
        {alerts}
        <ChartFigure chart={view.embed} {...figures} />
      </EmbeddedFigure>
    );
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
      {alerts}
      <SourceFilter sources={inView} claims={claims} comments={view.comments} language={language} />
      {nobody ? (
        <NothingInView language={language} />
      ) : (
        <>
          {hasAnswers && <AsToldBy series={disagreement} language={language} />}
          {upperCharts.map((chart) => (
            <ChartFigure key={chart} chart={chart} {...figures} />
          ))}
        </>
      )}
      <Guard language={language}>
        {(isIdle || view.claim !== null) && <LowerPage {...figures} walk={walk} isEmpty={nobody} />}
      </Guard>
    </>
  );
}
