import { useLayoutEffect, useRef } from 'react';
import type { Claim } from '../api/contract.ts';
import { chooseCopy } from '../copies/copies-section.tsx';
import { useCopies } from '../copies/copies-store.ts';
import { copyAndTell } from '../exporting/report-outcome.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { nameSource, type SourceInView } from '../sources/source-in-view.ts';
import { evidenceMessages } from './messages.ts';
import { markFigures, quoteFrom } from './quote.ts';

interface PassageInCopyProps {
  claim: Claim;
  from: SourceInView;
  language: Language;
}

/** How much of the text is shown to either side of the passage, in code points. */
const around = 1500;

/** The passage where it stands in the reader's own copy, or how to get there. */
export function PassageInCopy({ claim, from, language }: PassageInCopyProps) {
  const say = translator(evidenceMessages, language);
  const copy = useCopies(({ opened }) => opened.get(claim.source));
  const box = useRef<HTMLQuoteElement>(null);
  const passage = useRef<HTMLElement>(null);
  const quote = copy ? quoteFrom(copy, claim, around) : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another claim or copy puts another passage there.
  useLayoutEffect(() => {
    // The box is positioned, so the passage's offset counts from its top.
    if (box.current && passage.current) box.current.scrollTop = passage.current.offsetTop - 40;
  }, [claim.id, copy]);
  return (
    <section className="evidence-passage">
      <h3>{say('inCopy')}</h3>
      {quote ? (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard, https://dequeuniversity.com/rules/axe/4.11/scrollable-region-focusable */}
          <blockquote ref={box} tabIndex={0} dir="auto" lang={from.source.languages[0]}>
            {quote.prefix}
            <mark ref={passage} data-passage={claim.id}>
              {markFigures(quote.exact, claim).map(({ text, isFigure }, index) =>
                // biome-ignore lint/suspicious/noArrayIndexKey: runs have no other identity, and never move.
                isFigure ? <b key={index}>{text}</b> : <span key={index}>{text}</span>,
              )}
            </mark>
            {quote.suffix}
          </blockquote>
          <button
            type="button"
            className="button"
            onClick={() => copyAndTell(quote.exact, say('passageCopied'), language)}
          >
            {say('copyPassage')}
          </button>
        </>
      ) : copy ? (
        <p role="alert" className="note">
          {say('notVerified', { source: nameSource(from.source, language) })}
        </p>
      ) : (
        <>
          <p className="note">{say('noCopy', { file: from.source.document.file })}</p>
          <button type="button" className="button" onClick={chooseCopy}>
            {say('openCopy')}
          </button>
        </>
      )}
    </section>
  );
}
