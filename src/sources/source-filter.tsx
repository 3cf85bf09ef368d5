import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { knownSources } from '../view/view.ts';
import { changeView } from '../view/view-store.ts';
import { type Claims, tallyBySource } from './claim-tally.ts';
import { sourceMessages } from './messages.ts';
import { SourceCard } from './source-card.tsx';
import type { SourceInView } from './source-in-view.ts';
import { SourceList } from './source-list.tsx';

interface SourceFilterProps {
  sources: readonly SourceInView[];
  claims: Claims;
  comments: boolean;
  language: Language;
}

/** Up to so many sources stand side by side as cards. */
const cardsAtMost = 12;

/** Which sources are in view: a card each, and all or none at one click; many can be searched. */
export function SourceFilter({ sources, claims, comments, language }: SourceFilterProps) {
  const say = translator(sourceMessages, language);
  const tallyOf = useMemo(() => tallyBySource(claims, comments), [claims, comments]);
  // The acts stay the same at every drawing, so that a click draws one card anew and not all.
  const latest = useRef(sources);
  useLayoutEffect(() => {
    latest.current = sources;
  });
  const select = useCallback((isSelected: (item: SourceInView) => boolean) => {
    const idsOf = (items: readonly SourceInView[]) => items.map(({ source }) => source.id);
    const selected = latest.current.filter(isSelected);
    changeView({ sources: knownSources(idsOf(selected), idsOf(latest.current)) });
  }, []);
  const onToggle = useCallback(
    (id: string) => select(({ source, shown }) => (source.id === id ? !shown : shown)),
    [select],
  );
  const onOnly = useCallback((id: string) => select(({ source }) => source.id === id), [select]);
  const shown = sources.filter((source) => source.shown).length;
  const card = ({ source, style, shown: isShown }: SourceInView) => (
    <SourceCard
      key={source.id}
      {...{ source, ...style, language, onToggle, onOnly }}
      shown={isShown}
      tally={tallyOf(source.id)}
    />
  );
  return (
    <fieldset className="source-filter">
      <legend>{say('sources')}</legend>
      <div className="source-bar">
        <span className="source-count">{say('inView', { shown, total: sources.length })}</span>
        <button type="button" className="button" onClick={() => select(() => true)}>
          {say('all')}
        </button>
        <button type="button" className="button" onClick={() => select(() => false)}>
          {say('none')}
        </button>
      </div>
      {sources.length > cardsAtMost ? (
        <SourceList sources={sources} language={language}>
          {card}
        </SourceList>
      ) : (
        <div className="source-cards">{sources.map(card)}</div>
      )}
    </fieldset>
  );
}
