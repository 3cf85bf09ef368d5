import { type ReactNode, useCallback, useEffect } from 'react';
import { useEvidenceOnClick } from '../evidence/open-on-click.ts';
import { translator } from '../language/translator.ts';
import type { FigureContext } from '../sources/figure-context.ts';
import { linkTo, linkToClaim } from '../view/link-to.ts';
import { appMessages } from './messages.ts';

interface EmbeddedFigureProps {
  context: FigureContext;
  children: ReactNode;
}

/** One figure alone, for a frame in another page, with a link to the whole one. */
export function EmbeddedFigure({ context, children }: EmbeddedFigureProps) {
  const { view, language, theme, subject } = context;
  const page = subject.home ?? location.origin + location.pathname;
  useEffect(tellHeight, []);
  // A frame has no room for the evidence, so it opens on the whole page.
  const openClaim = useCallback(
    (claim: string) => {
      window.open(linkToClaim(view, claim, language, page), '_blank', 'noopener');
    },
    [view, language, page],
  );
  useEvidenceOnClick(openClaim);
  return (
    <div className="embedded">
      <h1 className="sr-only">{subject.title[language]}</h1>
      {children}
      <p className="note">
        <a href={linkTo(view, language, theme, page)} target="_blank" rel="noopener">
          {translator(appMessages, language)('openWhole')}
        </a>
      </p>
    </div>
  );
}

/** Tells the page round the frame how high the figure is, px, now and whenever that changes. */
function tellHeight(): () => void {
  const tell = () =>
    // Anyone may know a height; which pages embed us, we do not.
    window.parent.postMessage({ countersign: heightOfPage() }, '*');
  const observer = new ResizeObserver(tell);
  observer.observe(document.documentElement);
  return () => observer.disconnect();
}

function heightOfPage(): number {
  return Math.ceil(document.documentElement.getBoundingClientRect().height);
}
