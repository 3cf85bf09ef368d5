import { useState } from 'react';
import type { Claim } from '../api/contract.ts';
import { formatCount } from '../language/format-number.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { changeView } from '../view/view-store.ts';
import { evidenceMessages } from './messages.ts';
import { relateClaims } from './related-claims.ts';

interface ClaimWalkProps {
  claim: Claim;
  /** The claims in view, in the order of the page. */
  walk: readonly Claim[];
  /** Those among which claims that differ are sought. */
  claims: readonly Claim[];
  language: Language;
}

/**
 * From claim to claim without closing. “Next that disagrees” goes through all that differ from the
 * claim where it was first pressed, then back to that one; any other step begins anew.
 */
export function ClaimWalk({ claim, walk, claims, language }: ClaimWalkProps) {
  const say = translator(evidenceMessages, language);
  const [round, setRound] = useState({ from: claim, at: claim.id });
  if (round.at !== claim.id) setRound({ from: claim, at: claim.id });
  const { from } = round;
  const differing = [from, ...relateClaims(from, claims).differ];
  const index = walk.indexOf(claim);
  const open = (other: Claim | undefined) => other && changeView({ claim: other.id });
  const openDiffering = () => {
    const at = differing.findIndex(({ id }) => id === claim.id);
    const next = differing[(at + 1) % differing.length];
    if (next) setRound({ from, at: next.id });
    open(next);
  };
  const isEmpty = walk.length === 0;
  return (
    <div className="evidence-walk">
      {step('previous', isEmpty, () => open(walk.at(index < 0 ? -1 : index - 1)))}
      {step('next', isEmpty, () => open(walk[(index + 1) % walk.length]))}
      {step('nextDiffering', differing.length === 1, openDiffering)}
      <span className="evidence-place">
        {index < 0
          ? say('outside')
          : say('place', {
              index: formatCount(index + 1, language),
              total: formatCount(walk.length, language),
            })}
      </span>
    </div>
  );

  function step(key: 'previous' | 'next' | 'nextDiffering', isDisabled: boolean, go: () => void) {
    return (
      <button type="button" className="button" disabled={isDisabled} onClick={go}>
        {say(key)}
      </button>
    );
  }
}
