import { type ReactNode, useEffect, useRef } from 'react';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { chartingMessages } from './messages.ts';
import { useKeptFocus } from './use-kept-focus.ts';

interface OpenedMarkProps {
  /** The mark in words. */
  heading: string;
  language: Language;
  onClose: () => void;
  /** Further buttons. */
  tools?: ReactNode;
  /** The claims that the mark stands for, as a table. */
  children: ReactNode;
}

/** What a mark of several claims stands for, opened under its chart. */
export function OpenedMark({ heading, language, onClose, tools, children }: OpenedMarkProps) {
  const title = useRef<HTMLHeadingElement>(null);
  // Once: words that follow a filter must not take the focus from it. Another mark has another key.
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  useKeptFocus(title);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what closes it by key is a button too.
    <div
      data-opened-mark
      className="opened-mark"
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <h3 ref={title} tabIndex={-1}>
        {heading}
      </h3>
      <div className="tools">
        {tools}
        <button type="button" className="button" onClick={onClose}>
          {translator(chartingMessages, language)('closeList')}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard, https://dequeuniversity.com/rules/axe/4.11/scrollable-region-focusable */}
      <section className="table-scroll" tabIndex={0} aria-label={heading}>
        {children}
      </section>
    </div>
  );
}
