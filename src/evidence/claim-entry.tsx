import type { Claim } from '../api/contract.ts';
import type { Language } from '../language/language.ts';
import { SourceName } from '../sources/claim-cells.tsx';
import { ClaimLink } from '../sources/claim-link.tsx';
import type { SourceInView } from '../sources/source-in-view.ts';

interface ClaimEntryProps {
  claim: Claim;
  sources: readonly SourceInView[];
  language: Language;
}

/** Another claim in the panel: whose it is and what it says, leading to its own evidence. */
export function ClaimEntry({ claim, sources, language }: ClaimEntryProps) {
  const from = sources.find(({ source }) => source.id === claim.source);
  return (
    <ClaimLink id={claim.id}>
      {from && (
        <b>
          <SourceName from={from} language={language} />
        </b>
      )}{' '}
      {claim.summary[language]}
    </ClaimLink>
  );
}
