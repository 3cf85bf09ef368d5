import { Marker } from '../charting/marker.tsx';
import type { Language } from '../language/language.ts';
import type { DisagreementSeries } from './disagreement-series.ts';

/** The sources over their columns, where there is room for columns: each answer names its own too. */
export function SourceHeads({
  series,
  language,
}: {
  series: DisagreementSeries;
  language: Language;
}) {
  return (
    <div className="question source-heads" aria-hidden="true">
      <span />
      <div className="answers">
        {series.sources
          .filter(({ shown }) => shown)
          .map(({ source, style }) => (
            <b key={source.id}>
              <Marker colour={style.colour} shape={style.shape} /> {source.label[language]}
            </b>
          ))}
      </div>
    </div>
  );
}
