import type { Claim } from '../api/contract.ts';
import { translator } from '../language/translator.ts';
import type { FigureContext } from '../sources/figure-context.ts';
import { ClaimEntry } from './claim-entry.tsx';
import { explainRelation } from './claim-facts.ts';
import { evidenceMessages } from './messages.ts';

interface RelatedListProps {
  heading: 'agree' | 'differ' | 'open' | 'targets' | 'repeatedBy' | 'disputedBy' | 'samePassage';
  claim: Claim;
  others: readonly Claim[];
  context: FigureContext;
}

/** The claims that stand to this one in one way, each with wherein. */
export function RelatedList({ heading, claim, others, context }: RelatedListProps) {
  const { sources, language } = context;
  const say = translator(evidenceMessages, language);
  if (others.length === 0) return null;
  const isShown = ({ source: id }: Claim) =>
    sources.some(({ source, shown }) => source.id === id && shown);
  const remarks = (other: Claim) =>
    [
      other.source === claim.source && heading !== 'samePassage' ? say('sameText') : '',
      isShown(other) ? '' : say('notShown'),
    ].filter((remark) => remark !== '');
  return (
    <section className="evidence-related" data-related={heading}>
      <h3>{say(heading)}</h3>
      <ul>
        {others.map((other) => (
          <li key={other.id}>
            <ClaimEntry claim={other} sources={sources} language={language} />
            <small>
              {heading !== 'samePassage' && explainRelation(claim, other, language)}{' '}
              {remarks(other).length > 0 && `[${remarks(other).join(', ')}]`}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
