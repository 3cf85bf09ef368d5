import { useEffect } from 'react';
import type { Claim } from '../api/contract.ts';
import { EventList } from '../events/event-list.tsx';
import { EvidencePanel } from '../evidence/evidence-panel.tsx';
import { fetchMenuAhead } from '../exporting/export-menu.tsx';
import { translator } from '../language/translator.ts';
import type { Dossier, Edition } from '../pictures/edition.ts';
import { listClaims } from '../sources/claim-tally.ts';
import { ChartFigure } from './chart-figure.tsx';
import { Guard } from './guard.tsx';
import { appMessages } from './messages.ts';
import { OwnFiles } from './own-files.tsx';
import { Part } from './part.tsx';
import type { useClaims } from './use-claims.ts';
import { useHashTarget } from './use-hash-target.ts';
import '../copies/copies.css';
import '../disagreement/disagreement.css';
import '../events/events.css';
import '../exporting/exporting.css';

interface LowerPageProps {
  dossier: Dossier;
  edition: Edition;
  queries: ReturnType<typeof useClaims>['queries'];
  /** The claims in view, in reading order. */
  walk: readonly Claim[];
  /** Whether no source is shown. */
  isEmpty: boolean;
}

/** What a reader comes to after the charts, and the evidence: its code is fetched once they stand. */
export function LowerPage({ dossier, edition, queries, walk, isEmpty }: LowerPageProps) {
  const { release, claims } = dossier;
  const { context } = edition;
  const { language } = context;
  const say = translator(appMessages, language);
  useHashTarget(true);
  useEffect(fetchMenuAhead, []);
  return (
    <>
      {!isEmpty && (
        <>
          <ChartFigure chart="disagreement" {...{ dossier, edition, queries }} />
          <Part query={queries.events} language={language}>
            {(events) => <EventList events={events} context={context} />}
          </Part>
        </>
      )}
      <OwnFiles dossier={dossier} language={language} />
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
