import { isHappening } from '../api/claim-kind.ts';
import type { Claim } from '../api/contract.ts';
import { formatCount, formatList } from '../language/format-number.ts';
import { translator } from '../language/translator.ts';
import { formatClaimDate } from '../sources/claim-cells.tsx';
import type { FigureContext } from '../sources/figure-context.ts';
import { lackingWords } from '../sources/image-words.ts';
import { nameSource, type SourceInView } from '../sources/source-in-view.ts';
import { formatVoice } from '../sources/voice.ts';
import { CiteButtons } from './cite-buttons.tsx';
import { dateOf, factsOf } from './claim-facts.ts';
import { evidenceMessages } from './messages.ts';
import { PassageInCopy } from './passage-in-copy.tsx';
import type { RelatedClaims } from './related-claims.ts';
import { RelatedList } from './related-list.tsx';

interface ClaimEvidenceProps {
  claim: Claim;
  from: SourceInView;
  related: RelatedClaims;
  /** The id that it repeats, doubts or denies, where no claim has that. */
  lostTarget?: string | null;
  context: FigureContext;
}

const comparing = ['differ', 'open', 'agree'] as const;
const speaking = [...comparing, 'targets', 'repeatedBy', 'disputedBy'] as const;
const groups = [...speaking, 'samePassage'] as const;

/** What a claim says, who speaks, how its date is known, where it is written, and who disagrees. */
export function ClaimEvidence(props: ClaimEvidenceProps) {
  const { claim, from, related, lostTarget = null, context } = props;
  const { language, subject, leftOut = 0 } = context;
  const say = translator(evidenceMessages, language);
  const { passage, voice, summary } = claim;
  const { document, cautions } = from.source;
  const date = dateOf(claim);
  const silent = silentSources(claim, related, context);
  return (
    <>
      <p className="evidence-summary" aria-live="polite" aria-atomic="true">
        {summary[language]}
      </p>
      <dl className="evidence-facts">
        {factsOf(claim, subject, language).map(({ term, detail }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{detail}</dd>
          </div>
        ))}
        <div>
          <dt>{say('voice')}</dt>
          <dd>{formatVoice(voice, language)}</dd>
        </div>
        {date && (
          <div>
            <dt>{say('date')}</dt>
            <dd>
              {formatClaimDate(date, language)} <small>{date.note[language]}</small>
            </dd>
          </div>
        )}
        <div>
          <dt>{say('passage')}</dt>
          <dd>
            {say('inText', {
              start: formatCount(passage.start, language),
              end: formatCount(passage.end, language),
              file: document.file,
            })}{' '}
            <small>
              {say('hash', { first: passage.sha256.slice(0, 8), last: passage.sha256.slice(-8) })}
            </small>
          </dd>
        </div>
      </dl>
      <PassageInCopy claim={claim} from={from} language={language} />
      {groups.map((group) => (
        <RelatedList
          key={group}
          heading={group}
          claim={claim}
          others={related[group]}
          context={context}
        />
      ))}
      {lostTarget !== null && <p className="note">{say('lostTarget', { id: lostTarget })}</p>}
      {leftOut > 0 ? (
        // What is left out must not be taken for silence.
        <p className="note">{lackingWords(leftOut, language)}</p>
      ) : (
        <>
          {!isHappening(claim) && speaking.every((group) => related[group].length === 0) && (
            <p className="note">{say('nothingRelated')}</p>
          )}
          {silent.length > 0 && (
            <p className="note">{say('untold', { names: formatList(silent, language) })}</p>
          )}
        </>
      )}
      {cautions.length > 0 && (
        <section className="evidence-cautions">
          <h3>{say('cautions')}</h3>
          <ul>
            {cautions.map((caution) => (
              <li key={caution.en}>{caution[language]}</li>
            ))}
          </ul>
        </section>
      )}
      <CiteButtons cited={{ claim, from, context }} />
    </>
  );
}

/** Of an event a text may tell under another title, so of events no silence is claimed. */
function silentSources(claim: Claim, related: RelatedClaims, { sources, language }: FigureContext) {
  const isCompared = comparing.some((group) => related[group].length > 0);
  if (isHappening(claim) || !isCompared) return [];
  const telling = new Set(groups.flatMap((group) => related[group].map((other) => other.source)));
  return sources
    .filter(({ source }) => source.id !== claim.source && !telling.has(source.id))
    .map(({ source }) => nameSource(source, language));
}
