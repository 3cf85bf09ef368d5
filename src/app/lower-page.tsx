import { useEffect, useMemo } from 'react';
import type { Claim, Happening } from '../api/contract.ts';
import { EventList } from '../events/event-list.tsx';
import { EvidencePanel } from '../evidence/evidence-panel.tsx';
import { fetchMenuAhead } from '../exporting/export-menu.tsx';
import { translator } from '../language/translator.ts';
import type { Dossier, Edition } from '../pictures/edition.ts';
import { listClaims } from '../sources/claim-tally.ts';
import { claimsInView } from '../sources/source-in-view.ts';
import { ChartFigure } from './chart-figure.tsx';
import { Guard } from './guard.tsx';
import { appMessages } from './messages.ts';
import { OwnFiles } from './own-files.tsx';
import { Part } from './part.tsx';
import { inReadingOrder } from './reading-order.ts';
import type { ClaimAnswers } from './use-claims.ts';
import { useHashTarget } from './use-hash-target.ts';
import { whenQuiet } from './when-quiet.ts';

interface LowerPageProps {
  dossier: Dossier;
  edition: Edition;
  answers: ClaimAnswers;
  /** The id of the claim whose evidence is open. */
  claim: string | null;
  /** Whether no source is shown. */
  isEmpty: boolean;
}

/** What a reader comes to after the charts, and the evidence: its code is fetched once they stand. */
export function LowerPage({ dossier, edition, answers, claim, isEmpty }: LowerPageProps) {
  const { release, claims } = dossier;
  const { context } = edition;
  const { language } = context;
  const say = translator(appMessages, language);
  useHashTarget(true);
  const all = useMemo(() => listClaims(claims), [claims]);
  useEffect(fetchMenuAhead, []);
  useEffect(keepWhenQuiet, []);
  return (
    <>
      {!isEmpty && (
        <>
          <ChartFigure chart="disagreement" {...{ dossier, edition, answers }} />
          <Part answer={answers.events} language={language}>
            {() => <EventList events={claims.events ?? []} context={context} />}
          </Part>
        </>
      )}
      <Guard language={language}>
        <OwnFiles dossier={dossier} language={language} />
      </Guard>
      <Guard language={language}>
        <Evidence {...{ claim, edition }} claims={all} events={claims.events ?? []} />
      </Guard>
      <footer className="foot">
        {say('foot', { release: release.slice(0, 12) })}{' '}
        <a href="api/v1/openapi.json">{say('api')}</a> ·{' '}
        <a href="licences.txt">{say('licences')}</a>
      </footer>
    </>
  );
}

/** Keeps the site for when there is no network, once nothing else is fetched. */
function keepWhenQuiet(): void {
  const keep = () =>
    import('./keep-release.ts')
      .then(({ keepRelease }) => keepRelease())
      .catch(() => {
        // Out of reach already: then nothing can be kept.
      });
  if (document.readyState === 'complete') whenQuiet(keep);
  else addEventListener('load', () => whenQuiet(keep), { once: true });
}

interface EvidenceProps {
  claim: string | null;
  claims: readonly Claim[];
  events: readonly Happening[];
  edition: Edition;
}

function Evidence({ claim, claims, events, edition }: EvidenceProps) {
  const { sources, view, language } = edition.context;
  const isOpen = claim !== null;
  const walk = useMemo(
    () =>
      isOpen ? inReadingOrder(edition, claimsInView(events, sources, view.comments), language) : [],
    [isOpen, edition, events, sources, view.comments, language],
  );
  return <EvidencePanel {...{ claim, claims, walk }} context={edition.context} />;
}
