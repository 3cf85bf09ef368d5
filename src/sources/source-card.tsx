import { Marker } from '../charting/marker.tsx';
import { parseDayRange } from '../dates/day-range.ts';
import { formatDayRange } from '../dates/format-day.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { type Claims, tallyClaims } from './claim-tally.ts';
import { sourceMessages } from './messages.ts';
import type { SourceInView } from './source-in-view.ts';

interface SourceCardProps {
  item: SourceInView;
  claims: Claims;
  comments: boolean;
  language: Language;
  onToggle: () => void;
  onOnly: () => void;
}

/** A source: how it is marked, when and in which languages it was written, what it claims. */
export function SourceCard({
  item,
  claims,
  comments,
  language,
  onToggle,
  onOnly,
}: SourceCardProps) {
  const say = translator(sourceMessages, language);
  const { source, style, shown } = item;
  const tally = tallyClaims(claims, source.id, comments);
  const { edtf } = source.published;
  const published = formatDayRange(edtf === null ? null : parseDayRange(edtf), language);
  const name = source.label[language];
  return (
    <div className="source-card" data-shown={shown}>
      <label>
        <span className="source-name">
          <input type="checkbox" data-source={source.id} checked={shown} onChange={onToggle} />
          <Marker colour={style.colour} shape={style.shape} />
          <b>{name}</b> <small>{source.id}</small>
        </span>
        <span className="source-facts">
          {published} · {source.languages.join(', ')}
        </span>
        <span className="source-facts">
          {[
            say('counts', { n: tally.counts }),
            say('changes', { n: tally.changes }),
            say('events', { n: tally.events }),
          ].join(' · ')}
        </span>
      </label>
      <div className="source-foot">
        {source.cautions.length > 0 ? (
          <details>
            <summary>{say('cautions', { n: source.cautions.length })}</summary>
            <ul>
              {source.cautions.map((caution) => (
                <li key={caution.en}>{caution[language]}</li>
              ))}
            </ul>
          </details>
        ) : (
          <span />
        )}
        <button
          type="button"
          className="button"
          onClick={onOnly}
          aria-label={say('onlyNamed', { name })}
        >
          {say('only')}
        </button>
      </div>
    </div>
  );
}
