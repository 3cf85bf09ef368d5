import { chartingMessages } from '../charting/messages.ts';
import { formatCount, joinClauses } from '../language/format-number.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { formatClaimDate, SourceName } from '../sources/claim-cells.tsx';
import { ClaimLink } from '../sources/claim-link.tsx';
import { turnoverMessages } from './messages.ts';
import { withSources } from './turnover-rows.ts';
import type { TurnoverSeries } from './turnover-series.ts';

/** Beyond, they are counted: the table holds them all. */
const listedAtMost = 30;

/** The claims that the chart does not draw: the board's, denials, and those of somebody unnamed. */
export function ListedChanges({
  series,
  language,
}: {
  series: TurnoverSeries;
  language: Language;
}) {
  const say = translator(turnoverMessages, language);
  const rows = withSources([...series.unnamed, ...series.listed], series.sources);
  if (rows.length === 0) return null;
  return (
    <section className="listed">
      <h3>{say('listedHeading')}</h3>
      <ul>
        {rows.slice(0, listedAtMost).map(({ claim, from }) => (
          <li key={claim.id} data-claim={claim.id}>
            <SourceName from={from} language={language} />
            <span>
              <ClaimLink id={claim.id}>{claim.summary[language]}</ClaimLink>{' '}
              <small>
                {joinClauses([formatClaimDate(claim.on, language), say(claim.modality)], language)}
              </small>
            </span>
          </li>
        ))}
      </ul>
      {rows.length > listedAtMost && (
        <p>
          {translator(chartingMessages, language)('notDrawn', {
            n: formatCount(rows.length - listedAtMost, language),
          })}
        </p>
      )}
    </section>
  );
}
