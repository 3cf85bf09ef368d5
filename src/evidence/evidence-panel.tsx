import { useId, useRef } from 'react';
import type { Claim } from '../api/contract.ts';
import { translator } from '../language/translator.ts';
import { SourceName } from '../sources/claim-cells.tsx';
import type { FigureContext } from '../sources/figure-context.ts';
import { heard, isReaders } from '../sources/voice.ts';
import { ClaimEvidence } from './claim-evidence.tsx';
import { ClaimSearch } from './claim-search.tsx';
import { ClaimWalk } from './claim-walk.tsx';
import { closeEvidence, useCloseOnEscape } from './close-evidence.ts';
import { evidenceMessages } from './messages.ts';
import { lostTargetOf, relateClaims } from './related-claims.ts';
import { useCurrentMark } from './use-current-mark.ts';
import { usePanelFocus } from './use-panel-focus.ts';

interface EvidencePanelProps {
  /** The id of the claim shown; of one that there is not, nothing. */
  claim: string | null;
  /** Every claim of the dossier. */
  claims: readonly Claim[];
  /** Those in view, in the order in which previous and next walk them. */
  walk: readonly Claim[];
  context: FigureContext;
}

/** Who says so, where, and who disagrees: the evidence of the claim asked for, if any. */
export function EvidencePanel({ claim: asked, claims, walk, context }: EvidencePanelProps) {
  const { sources, view, language } = context;
  const say = translator(evidenceMessages, language);
  const panel = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  const claim = claims.find(({ id }) => id === asked) ?? null;
  const from = sources.find(({ source }) => source.id === claim?.source);
  usePanelFocus(panel, claim?.id ?? null);
  useCurrentMark(claim?.id ?? null);
  useCloseOnEscape(claim !== null);
  if (!claim || !from) return null;

  const audible = heard(claims, view.comments || isReaders(claim.voice));
  return (
    <dialog
      open
      ref={panel}
      tabIndex={-1}
      className="evidence"
      data-evidence={claim.id}
      aria-labelledby={headingId}
    >
      <div className="evidence-head">
        <h2 id={headingId}>
          {say('evidence')} <SourceName from={from} language={language} />
        </h2>
        <button type="button" className="button" onClick={closeEvidence}>
          {say('close')}
        </button>
      </div>
      <ClaimWalk claim={claim} walk={walk} claims={audible} language={language} />
      {/* Choosing a finding has done the search's work: with the claim, the box begins anew. */}
      <ClaimSearch key={claim.id} claims={claims} sources={sources} language={language} />
      <ClaimEvidence
        claim={claim}
        from={from}
        related={relateClaims(claim, audible)}
        lostTarget={lostTargetOf(claim, claims)}
        context={context}
      />
    </dialog>
  );
}
