import { Marker } from '../charting/marker.tsx';
import { SourceName } from '../sources/claim-cells.tsx';
import { ClaimLink } from '../sources/claim-link.tsx';
import type { FigureContext } from '../sources/figure-context.ts';
import { formatVoice } from '../sources/voice.ts';
import type { ToldEvent } from './event-days.ts';

/** One event: its title and who tells it; opened, what each source says of it. */
export function ToldEventEntry({ title, claims, context }: ToldEvent & { context: FigureContext }) {
  const { sources, language } = context;
  const told = claims.flatMap((claim) =>
    sources.filter(({ source }) => source.id === claim.source).map((from) => ({ claim, from })),
  );
  return (
    <details className="told-event">
      <summary>
        <span className="told-title">{title}</span>{' '}
        {told.map(({ claim, from }) => (
          <small key={claim.id} className="told-by">
            <Marker colour={from.style.colour} shape={from.style.shape} />{' '}
            {from.source.label[language]}
          </small>
        ))}
      </summary>
      {told.map(({ claim, from }) => (
        <p key={claim.id} className="told-claim" data-claim={claim.id}>
          <SourceName from={from} language={language} />, {formatVoice(claim.voice, language)}.{' '}
          <ClaimLink id={claim.id}>{claim.summary[language]}</ClaimLink>
        </p>
      ))}
    </details>
  );
}
