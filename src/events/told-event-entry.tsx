import { Marker } from '../charting/marker.tsx';
import { ClaimLink } from '../sources/claim-link.tsx';
import type { FigureContext } from '../sources/figure-context.ts';
import type { ToldEvent } from './event-days.ts';

/** One event: its title, and who tells it, each leading to what that source says and where. */
export function ToldEventEntry({ title, claims, context }: ToldEvent & { context: FigureContext }) {
  const { sources, language } = context;
  const told = claims.flatMap((claim) =>
    sources.filter(({ source }) => source.id === claim.source).map((from) => ({ claim, from })),
  );
  return (
    <p className="told-event">
      <span className="told-title">{title}</span>{' '}
      {told.map(({ claim, from }) => (
        <span key={claim.id} className="told-by" data-claim={claim.id}>
          <Marker colour={from.style.colour} shape={from.style.shape} />{' '}
          <ClaimLink id={claim.id}>{from.source.label[language]}</ClaimLink>
        </span>
      ))}
    </p>
  );
}
