import { type KeyboardEvent, useId, useRef } from 'react';
import type { Claim } from '../api/contract.ts';
import { translator } from '../language/translator.ts';
import { SourceName } from '../sources/claim-cells.tsx';
import { type Claims, listClaims } from '../sources/claim-tally.ts';
import type { FigureContext } from '../sources/figure-context.ts';
import { claimsInView } from '../sources/source-in-view.ts';
import { heard, isReaders } from '../sources/voice.ts';
import { changeView } from '../view/view-store.ts';
import { ClaimEvidence } from './claim-evidence.tsx';
import { ClaimSearch } from './claim-search.tsx';
import { evidenceMessages } from './messages.ts';
import { useEvidenceOnClick } from './open-on-click.ts';
import { relateClaims } from './related-claims.ts';
import { useCurrentMark } from './use-current-mark.ts';
import { usePanelFocus } from './use-panel-focus.ts';

interface EvidencePanelProps {
  claims: Claims;
  context: FigureContext;
}

/** Who says so, where, and who disagrees: the evidence of the claim that the view names, if any. */
export function EvidencePanel({ claims, context }: EvidencePanelProps) {
  const { sources, view, language } = context;
  const say = translator(evidenceMessages, language);
  const panel = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  const every = listClaims(claims);
  const claim = every.find(({ id }) => id === view.claim) ?? null;
  const from = sources.find(({ source }) => source.id === claim?.source);
  useEvidenceOnClick();
  usePanelFocus(panel, claim?.id ?? null);
  useCurrentMark(claim?.id ?? null);
  if (!claim || !from) return null;

  const inView = claimsInView(every, sources, view.comments);
  const index = inView.indexOf(claim);
  const related = relateClaims(claim, heard(every, view.comments || isReaders(claim.voice)));
  const differing = inOrderAfter(claim, every, related.differ);
  const open = (other: Claim | undefined) => other && changeView({ claim: other.id });
  const close = () => changeView({ claim: null });
  const closeOnEscape = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') close();
  };
  return (
    <dialog
      open
      ref={panel}
      tabIndex={-1}
      className="evidence"
      data-evidence={claim.id}
      aria-labelledby={headingId}
      onKeyDown={closeOnEscape}
    >
      <div className="evidence-head">
        <h2 id={headingId}>
          {say('evidence')} <SourceName from={from} language={language} />
        </h2>
        <button type="button" className="button" onClick={close}>
          {say('close')}
        </button>
      </div>
      <div className="evidence-walk">
        <button
          type="button"
          className="button"
          onClick={() => open(inView.at(index < 0 ? -1 : index - 1))}
        >
          {say('previous')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => open(inView[(index + 1) % inView.length])}
        >
          {say('next')}
        </button>
        <button
          type="button"
          className="button"
          disabled={differing.length === 0}
          onClick={() => open(differing[0])}
        >
          {say('nextDiffering')}
        </button>
        <span className="evidence-place">
          {index < 0 ? say('outside') : say('place', { index: index + 1, total: inView.length })}
        </span>
      </div>
      {/* Choosing a finding has done the search's work: with the claim, the box begins anew. */}
      <ClaimSearch key={claim.id} claims={every} sources={sources} language={language} />
      <ClaimEvidence claim={claim} from={from} related={related} context={context} />
    </dialog>
  );
}

/** Those that differ, beginning with the first that comes after the claim, then round. */
function inOrderAfter(claim: Claim, every: readonly Claim[], differ: readonly Claim[]): Claim[] {
  const at = every.indexOf(claim);
  const isAfter = (other: Claim) => every.indexOf(other) > at;
  return [...differ.filter(isAfter), ...differ.filter((other) => !isAfter(other))];
}
