import { memo } from 'react';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { dossierQuery } from '../sources/dossier-query.ts';
import { sourcesQuery } from '../sources/sources-query.ts';
import { Guard } from './guard.tsx';
import { lazyPart } from './lazy-part.tsx';
import { appMessages } from './messages.ts';
import { findLeftOut, findMixed } from './mismatches.ts';
import type { SortedClaims } from './sort-out.ts';
import { useAnswer } from './use-answer.ts';
import type { ClaimAnswers } from './use-claims.ts';

const LeftOutList = lazyPart(async () => (await import('./left-out-list.tsx')).LeftOutList);

interface MismatchAlertsProps {
  answers: ClaimAnswers;
  misfits: SortedClaims['misfits'];
  language: Language;
}

/** What of the answers of the API is left out or does not fit together, if anything. */
export const MismatchAlerts = memo(({ answers, misfits, language }: MismatchAlertsProps) => {
  const say = translator(appMessages, language);
  const dossier = useAnswer(dossierQuery);
  const sources = useAnswer(sourcesQuery);
  const { counts, changes, statements, events } = answers;
  const all = [dossier, sources, counts, changes, statements, events];
  const leftOut = findLeftOut(all, misfits);
  return (
    <>
      {sources.data?.data.length === 0 && (
        <p role="alert" className="problem">
          {say('noSources')}
        </p>
      )}
      {findMixed(dossier.data?.release ?? '', all).map(({ file, release }) => (
        <p key={file} role="alert" className="problem">
          {say('mixed', { file, detail: release.slice(0, 12) })}
        </p>
      ))}
      {leftOut.length > 0 && (
        <div role="alert" className="problem left-out">
          <p>
            {say('leftOut', {
              n: leftOut.reduce((sum, { total }) => sum + total, 0),
              files: leftOut.map(({ file }) => file).join(', '),
            })}
          </p>
          <Guard language={language}>
            <LeftOutList leftOut={leftOut} language={language} />
          </Guard>
        </div>
      )}
    </>
  );
});
