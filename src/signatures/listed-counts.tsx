import { chartingMessages } from '../charting/messages.ts';
import { formatCount, joinClauses } from '../language/format-number.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { SourceName } from '../sources/claim-cells.tsx';
import { ClaimLink } from '../sources/claim-link.tsx';
import { formatVoice } from '../sources/voice.ts';
import { signatureMessages } from './messages.ts';
import type { ListedCount } from './signature-series.ts';

/** Beyond, they are counted: the table holds them all. */
const listedAtMost = 30;

/** The claims that the chart does not draw, each with the reason. */
export function ListedCounts({
  listed,
  language,
}: {
  listed: readonly ListedCount[];
  language: Language;
}) {
  const say = translator(signatureMessages, language);
  if (listed.length === 0) return null;
  return (
    <section className="listed">
      <h3>{say('listedHeading')}</h3>
      <ul>
        {listed.slice(0, listedAtMost).map(({ claim, from, because }) => (
          <li key={claim.id} data-claim={claim.id}>
            <SourceName from={from} language={language} />
            <span>
              <ClaimLink id={claim.id}>{claim.summary[language]}</ClaimLink>{' '}
              <small>
                {joinClauses(
                  [
                    formatVoice(claim.voice, language),
                    because === 'not-asserted' ? say(claim.stance) : say(because),
                  ],
                  language,
                )}
              </small>
            </span>
          </li>
        ))}
      </ul>
      {listed.length > listedAtMost && (
        <p>
          {translator(chartingMessages, language)('notDrawn', {
            n: formatCount(listed.length - listedAtMost, language),
          })}
        </p>
      )}
    </section>
  );
}
