import { memo, useDeferredValue, useEffect, useMemo } from 'react';
import { type BrokenItems, placesOf } from '../api/broken-items.ts';
import type { Source, Subject } from '../api/contract.ts';
import { useIsPrinting } from '../charting/use-printing.ts';
import { toQuestions } from '../disagreement/questions.ts';
import { openEvidence, useEvidenceOnClick } from '../evidence/open-on-click.ts';
import { useOutcome } from '../exporting/export-outcome.tsx';
import { cut, toDrawable } from '../language/drawable.ts';
import type { Language } from '../language/language.ts';
import { clauseOf } from '../language/reason-of.ts';
import { translator } from '../language/translator.ts';
import { toEdition } from '../pictures/edition.ts';
import { listClaims } from '../sources/claim-tally.ts';
import { SourceFilter } from '../sources/source-filter.tsx';
import { sourcesInView } from '../sources/source-in-view.ts';
import { tidyAddress } from '../view/mirror-address.ts';
import { useTheme } from '../view/use-theme.ts';
import { knownSources, serializeView, type View } from '../view/view.ts';
import { useView } from '../view/view-store.ts';
import { ChartFigure } from './chart-figure.tsx';
import { EmbeddedFigure } from './embedded-figure.tsx';
import { AsToldByOne, Finding, FindingMore } from './finding-lines.tsx';
import { Guard } from './guard.tsx';
import { lazyPart } from './lazy-part.tsx';
import { appMessages } from './messages.ts';
import { NothingInView } from './nothing-in-view.tsx';
import { PagePart } from './page-part.tsx';
import { useAfterPaint } from './use-after-paint.ts';
import { useClaims } from './use-claims.ts';
import { useDroppedFiles } from './use-dropped-files.ts';
import { useIdle } from './use-idle.ts';
import { usePatienceOver } from './use-patience.ts';

const LowerPage = memo(lazyPart(async () => (await import('./lower-page.tsx')).LowerPage));
const MismatchAlerts = lazyPart(async () => (await import('./mismatch-alerts.tsx')).MismatchAlerts);
const Figure = memo(ChartFigure);
const Filter = memo(SourceFilter);

/** The charts that a page begins with. */
export const upperCharts = ['signature-counts', 'ceo-turnover'] as const;
/** How many parts of the first view are taken over each on its own: the charts and the filter. */
export const partsTakenOver = upperCharts.length + 1;

/** How long the charts wait for each other, ms, so that the page does not jump. */
const patience = 1000;

interface DashboardProps {
  subject: Subject;
  release: string;
  sources: readonly Source[];
  /** What of the sources could not be read. */
  broken: BrokenItems | undefined;
  language: Language;
}

/**
 * The finding, the filter, the figures and what happened, all of the same view. A click is answered
 * by its own control at once; the charts follow when that is painted, and what lies below them after.
 */
export function Dashboard({ subject, release, sources, broken, language }: DashboardProps) {
  const gaps = useMemo(() => placesOf(broken), [broken]);
  const asked = useView((view) => view);
  const screenTheme = useTheme();
  const theme = useIsPrinting() ? 'light' : screenTheme;
  const { claims, misfits, answers, all, isMixed, hasEmpty, leftOut, isPending } = useClaims(
    subject,
    sources,
  );
  const isWhole = leftOut === 0;
  const isPatienceOver = usePatienceOver(patience);
  const dossier = useMemo(
    () => ({ subject, release, sources, gaps, claims, leftOut }),
    [subject, release, sources, gaps, claims, leftOut],
  );
  const ids = useMemo(() => sources.map(({ id }) => id), [sources]);
  // A source that could not be read today is no unknown one: the address keeps it.
  const selected = useMemo(
    () => (broken ? asked.sources : knownSources(asked.sources, ids)),
    [broken, asked.sources, ids],
  );
  const inView = useMemo(() => sourcesInView(sources, selected, gaps), [sources, selected, gaps]);
  const isUnknownClaim = useMemo(
    () =>
      asked.claim !== null &&
      isWhole &&
      Object.values(claims).every((kind) => kind !== null) &&
      listClaims(claims).every(({ id }) => id !== asked.claim),
    [claims, isWhole, asked.claim],
  );
  const claim = isUnknownClaim ? null : asked.claim;
  const say = translator(appMessages, language);
  // Asked while drawing, since by the time of the effect the reader may have changed the view; at
  // build there is no address.
  const isTidy =
    typeof location === 'undefined' ||
    serializeView({ ...asked, sources: selected, claim }) === location.search;
  useEffect(() => {
    if (isTidy) return;
    if (isUnknownClaim && asked.claim)
      useOutcome.setState({
        words: say('unknownClaim', { id: toDrawable(cut(asked.claim, 100)) }),
      });
    tidyAddress({ sources: selected, claim });
  });

  const isWaiting = isPending && !isPatienceOver;
  const isIdle = useIdle(!isWaiting);
  useEvidenceOnClick(asked.embed ? null : openEvidence);
  useDroppedFiles(async (files) => {
    try {
      const { openOwnFiles } = await import('./open-own-files.ts');
      await openOwnFiles(files, dossier, language);
    } catch (error) {
      useOutcome.setState({ words: say('unknown', { detail: clauseOf(error) }) });
    }
  });
  const view = useAfterPaint(useDrawnView(asked, selected));
  // No filter changes the questions, which are asked only where they are shown.
  const questions = useMemo(() => {
    let known: ReturnType<typeof toQuestions> | undefined;
    return () => {
      known ??= toQuestions(claims, subject, view.comments, language);
      return known;
    };
  }, [claims, subject, view.comments, language]);
  const edition = useMemo(
    () => toEdition(dossier, view, { language, theme }, questions),
    [dossier, view, language, theme, questions],
  );
  const lower = useDeferredValue(edition);
  if (isWaiting)
    return (
      <p role="status" className="loading">
        {say('loading')}
      </p>
    );
  const nobody = edition.context.sources.every(({ shown }) => !shown);
  const alerts = (!isWhole || isMixed || hasEmpty) && (
    <Guard language={language}>
      <MismatchAlerts answers={all} {...{ misfits, language }} />
    </Guard>
  );
  const figures = { dossier, edition, answers };
  if (view.embed)
    return (
      <EmbeddedFigure context={edition.context}>
        {alerts}
        <Figure chart={view.embed} {...figures} />
      </EmbeddedFigure>
    );
  return (
    <>
      <Guard language={language} isSilent>
        <Finding claims={claims} edition={edition} />
        <FindingMore claims={claims} edition={lower} />
      </Guard>
      {alerts}
      <PagePart>
        <Filter sources={inView} claims={claims} comments={asked.comments} language={language} />
      </PagePart>
      {nobody ? (
        sources.length > 0 && <NothingInView language={language} />
      ) : (
        <>
          {/* What is left out must not be taken for silence. */}
          {isWhole && (
            <Guard language={language} isSilent>
              <AsToldByOne claims={claims} edition={lower} />
            </Guard>
          )}
          {upperCharts.map((chart) => (
            <PagePart key={chart}>
              <Figure chart={chart} {...figures} />
            </PagePart>
          ))}
        </>
      )}
      <Guard language={language}>
        {(isIdle || claim !== null) && (
          <LowerPage {...{ dossier, answers, claim }} edition={lower} isEmpty={nobody} />
        )}
      </Guard>
    </>
  );
}

/** The view as far as it is drawn: one object until that changes, whichever evidence is open. */
function useDrawnView(asked: View, sources: View['sources']): View {
  const { measure, comments, conflicts, period, language, theme, embed } = asked;
  return useMemo(
    () => ({ sources, measure, comments, conflicts, period, claim: null, language, theme, embed }),
    [sources, measure, comments, conflicts, period, language, theme, embed],
  );
}
