import { Marker } from '../charting/marker.tsx';
import { formatDayRange } from '../dates/format-day.ts';
import { parseDayRange } from '../dates/parse-day-range.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { type Claims, tallyClaims } from './claim-tally.ts';
import { sourceMessages } from './messages.ts';
import { SourceDetails } from './source-details.tsx';
import type { SourceInView } from './source-in-view.ts';

const kinds = ['counts', 'changes', 'statements', 'events'] as const;

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
          {kinds
            .flatMap((kind) => (tally[kind] === null ? [] : say(kind, { n: tally[kind] })))
            .join(' · ')}
        </span>
      </label>
      <div className="source-foot">
        <details>
          <summary>
            {source.cautions.length > 0
              ? say('cautions', { n: source.cautions.length })
              : say('about')}
          </summary>
          <SourceDetails source={source} language={language} />
        </details>
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
