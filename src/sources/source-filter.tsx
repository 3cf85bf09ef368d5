import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { knownSources } from '../view/view.ts';
import { changeView } from '../view/view-store.ts';
import type { Claims } from './claim-tally.ts';
import { sourceMessages } from './messages.ts';
import { SourceCard } from './source-card.tsx';
import type { SourceInView } from './source-in-view.ts';

interface SourceFilterProps {
  sources: readonly SourceInView[];
  claims: Claims;
  comments: boolean;
  language: Language;
}

/** Which sources are in view: a card each, and all or none at one click. */
export function SourceFilter({ sources, claims, comments, language }: SourceFilterProps) {
  const say = translator(sourceMessages, language);
  const ids = sources.map(({ source }) => source.id);
  const shown = sources.filter((source) => source.shown).map(({ source }) => source.id);
  const select = (selected: readonly string[]) =>
    changeView({ sources: knownSources(selected, ids) });
  return (
    <fieldset className="source-filter">
      <legend>{say('sources')}</legend>
      <div className="source-bar">
        <span className="source-count">
          {say('inView', { shown: shown.length, total: ids.length })}
        </span>
        <button type="button" className="button" onClick={() => select(ids)}>
          {say('all')}
        </button>
        <button type="button" className="button" onClick={() => select([])}>
          {say('none')}
        </button>
      </div>
      <div className="source-cards">
        {sources.map((item) => (
          <SourceCard
            key={item.source.id}
            item={item}
            claims={claims}
            comments={comments}
            language={language}
            onToggle={() =>
              select(
                item.shown
                  ? shown.filter((id) => id !== item.source.id)
                  : [...shown, item.source.id],
              )
            }
            onOnly={() => select([item.source.id])}
          />
        ))}
      </div>
    </fieldset>
  );
}
