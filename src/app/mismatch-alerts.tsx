import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { LeftOutList } from './left-out-list.tsx';
import { mismatchMessages } from './mismatch-messages.ts';
import { type FittingAnswer, findEmpty, findLeftOut, findMixed } from './mismatches.ts';
import type { SortedClaims } from './sort-out.ts';

interface MismatchAlertsProps {
  answers: readonly FittingAnswer[];
  misfits: SortedClaims['misfits'];
  language: Language;
}

/** What of the answers of the API is left out or does not fit together. */
export function MismatchAlerts({ answers, misfits, language }: MismatchAlertsProps) {
  const say = translator(mismatchMessages, language);
  const leftOut = findLeftOut(answers, misfits);
  const empty = findEmpty(answers).filter(({ file }) => file !== 'sources.json');
  const sources = answers.find(({ file }) => file === 'sources.json')?.data;
  return (
    <>
      {sources?.data?.length === 0 && (
        <p role="alert" className="problem">
          {say('noSources')}
        </p>
      )}
      {empty.length > 0 && (
        <p role="alert" className="problem">
          {say('empty', { files: empty.map(({ file }) => file).join(', ') })}
        </p>
      )}
      {findMixed(answers).map(({ file, data }) => (
        <p key={file} role="alert" className="problem">
          {say('mixed', { file, detail: data?.release.slice(0, 12) ?? '' })}
        </p>
      ))}
      {leftOut.length > 0 && (
        <div role="alert" className="problem">
          <p>
            {say('leftOut', {
              n: leftOut.reduce((sum, { total }) => sum + total, 0),
              files: leftOut.map(({ file }) => file).join(', '),
            })}
          </p>
          <LeftOutList leftOut={leftOut} language={language} />
        </div>
      )}
    </>
  );
}
