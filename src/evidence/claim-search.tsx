import { useState } from 'react';
import type { Claim } from '../api/contract.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import type { SourceInView } from '../sources/source-in-view.ts';
import { ClaimEntry } from './claim-entry.tsx';
import { evidenceMessages } from './messages.ts';
import { searchClaims } from './search-claims.ts';

interface ClaimSearchProps {
  claims: readonly Claim[];
  sources: readonly SourceInView[];
  language: Language;
}

/** How many findings are listed: more are told by number, and a further word narrows them. */
const listedAtMost = 50;

/** A box that finds claims by word, person or number. */
export function ClaimSearch({ claims, sources, language }: ClaimSearchProps) {
  const say = translator(evidenceMessages, language);
  const [query, setQuery] = useState('');
  const isAsking = query.trim() !== '';
  const plain = sources.map(({ source }) => source);
  const found = isAsking ? searchClaims(claims, plain, query, language) : [];
  return (
    <search className="evidence-search">
      <input
        type="search"
        value={query}
        onChange={({ target }) => setQuery(target.value)}
        onKeyDown={(event) => {
          // Escape empties the box first; only then does it close the panel.
          if (event.key !== 'Escape' || !query) return;
          event.stopPropagation();
          setQuery('');
        }}
        aria-label={say('search')}
        placeholder={say('search')}
      />
      <p role="status">{isAsking && say('found', { n: found.length })}</p>
      {found.length > 0 && (
        <ul className="evidence-found">
          {found.slice(0, listedAtMost).map((claim) => (
            <li key={claim.id}>
              <ClaimEntry claim={claim} sources={sources} language={language} />
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
