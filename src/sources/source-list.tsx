import { type ReactNode, useRef, useState } from 'react';
import { chartingMessages } from '../charting/messages.ts';
import { RowsInSight } from '../charting/rows-in-sight.tsx';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { sourceMessages } from './messages.ts';
import { searchSources } from './search-sources.ts';
import type { SourceInView } from './source-in-view.ts';

interface SourceListProps {
  sources: readonly SourceInView[];
  language: Language;
  children: (item: SourceInView) => ReactNode;
}

/** Many sources: one below the other in a box that scrolls, and a search among them. */
export function SourceList({ sources, language, children }: SourceListProps) {
  const say = translator(sourceMessages, language);
  const [query, setQuery] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const found = searchSources(sources, query, language);
  return (
    <>
      <search className="source-search">
        <input
          type="search"
          value={query}
          onChange={({ target }) => setQuery(target.value)}
          aria-label={say('search')}
          placeholder={say('search')}
        />
        <span role="status">{query.trim() !== '' && say('found', { n: found.length })}</span>
      </search>
      <div ref={box} className="source-list">
        <RowsInSight
          count={found.length}
          plainAtMost={40}
          rowHeight={52}
          scroller={() => box.current}
        >
          {({ rows, above, below, left }) => (
            <>
              <ul style={above + below > 0 ? { paddingTop: above, paddingBottom: below } : {}}>
                {rows.map(({ index, measured }) => {
                  const item = found[index];
                  return (
                    item && (
                      <li
                        key={item.source.id}
                        aria-setsize={found.length}
                        aria-posinset={index + 1}
                        {...measured}
                      >
                        {children(item)}
                      </li>
                    )
                  );
                })}
              </ul>
              {left > 0 && <p>{translator(chartingMessages, language)('left', { n: left })}</p>}
            </>
          )}
        </RowsInSight>
      </div>
    </>
  );
}
