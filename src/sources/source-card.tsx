import { memo } from 'react';
import type { Source } from '../api/contract.ts';
import { Marker } from '../charting/marker.tsx';
import { formatDayRange } from '../dates/format-day.ts';
import { parseDayRange } from '../dates/parse-day-range.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import type { Shape } from '../palette/marker.ts';
import { claimKinds, type Tally } from './claim-tally.ts';
import { sourceMessages } from './messages.ts';
import { SourceDetails } from './source-details.tsx';

interface SourceCardProps {
  source: Source;
  colour: number;
  shape: Shape;
  shown: boolean;
  tally: Tally;
  language: Language;
  onToggle: (id: string) => void;
  onOnly: (id: string) => void;
}

/**
 * A source: how it is marked, when and in which languages it was written, what it claims. It is
 * drawn again only when something of its own changes, since there may be hundreds.
 */
export const SourceCard = memo(function SourceCard(props: SourceCardProps) {
  const { source, colour, shape, shown, tally, language, onToggle, onOnly } = props;
  const say = translator(sourceMessages, language);
  const { edtf } = source.published;
  const published = formatDayRange(edtf === null ? null : parseDayRange(edtf), language);
  const name = source.label[language];
  return (
    <div className="source-card" data-shown={shown}>
      <label>
        <span className="source-name">
          <input
            type="checkbox"
            data-source={source.id}
            checked={shown}
            onChange={() => onToggle(source.id)}
          />
          <Marker colour={colour} shape={shape} />
          <b>{name}</b> <small>{source.id}</small>
        </span>
        <span className="source-facts">
          {published} · {source.languages.join(', ')}
        </span>
        <span className="source-facts">
          {claimKinds
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
          onClick={() => onOnly(source.id)}
          aria-label={say('onlyNamed', { name })}
        >
          {say('only')}
        </button>
      </div>
    </div>
  );
});
