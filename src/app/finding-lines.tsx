import { memo } from 'react';
import { AsToldBy } from '../disagreement/as-told-by.tsx';
import { disagreementTitle } from '../disagreement/disagreement-text.ts';
import { translator } from '../language/translator.ts';
import type { Edition } from '../pictures/edition.ts';
import type { Claims } from '../sources/claim-tally.ts';
import { lackingWords } from '../sources/image-words.ts';
import { toFinding } from './finding.ts';
import { appMessages } from './messages.ts';

interface FindingProps {
  claims: Claims;
  edition: Edition;
}

/** The finding of the page, computed from what is in view; nothing where no claims could be had. */
export const Finding = memo(({ claims, edition }: FindingProps) => {
  const { context, signatures, turnover } = edition;
  const { language, leftOut = 0 } = context;
  if (!claims.counts && !claims.changes) return null;
  return (
    <h1 data-finding tabIndex={-1} className="finding" aria-live="polite" aria-atomic="true">
      {isNobody(edition)
        ? translator(appMessages, language)('nobody')
        : `${toFinding(claims.counts && signatures, claims.changes && turnover, language)} ${lackingWords(leftOut, language)}`.trimEnd()}
    </h1>
  );
});

/** On how many questions the texts differ, with the way there. */
export const FindingMore = memo(({ claims, edition }: FindingProps) =>
  hasAnswers(claims) && !isNobody(edition) ? (
    <p className="finding-more">
      <a href="#disagreement">
        {disagreementTitle(edition.disagreement, edition.context.language)}
      </a>
    </p>
  ) : null,
);

/** With one source shown: that this is its story, and what it leaves out. */
export const AsToldByOne = memo(({ claims, edition }: FindingProps) =>
  hasAnswers(claims) && !isNobody(edition) ? (
    <AsToldBy series={edition.disagreement} language={edition.context.language} />
  ) : null,
);

// A file that could not be had must not be taken for silence.
function hasAnswers({ counts, changes, statements }: Claims): boolean {
  return counts !== null && changes !== null && statements !== null;
}

function isNobody({ context }: Edition): boolean {
  return context.sources.every(({ shown }) => !shown);
}
