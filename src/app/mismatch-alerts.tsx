import { memo } from 'react';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import type { Dossier } from '../pictures/edition.ts';
import { appMessages } from './messages.ts';
import { findMismatches } from './mismatches.ts';
import type { useClaims } from './use-claims.ts';

interface MismatchAlertsProps {
  dossier: Dossier;
  queries: ReturnType<typeof useClaims>['queries'];
  language: Language;
}

/** What does not fit together among the answers of the API, if anything. */
export const MismatchAlerts = memo(({ dossier, queries, language }: MismatchAlertsProps) => {
  const say = translator(appMessages, language);
  const mismatches = findMismatches(dossier.release, dossier.sources, {
    'signature-counts.json': queries.counts.data,
    'leadership-changes.json': queries.changes.data,
    'statements.json': queries.statements.data,
    'events.json': queries.events.data,
  });
  return mismatches.map(({ key, file, detail }) => (
    <p key={`${key} ${file}`} role="alert" className="problem">
      {say(key, { file, detail })}
    </p>
  ));
});
