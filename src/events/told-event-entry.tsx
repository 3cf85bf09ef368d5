import { type MouseEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { Marker } from '../charting/marker.tsx';
import { translator } from '../language/translator.ts';
import { ClaimLink } from '../sources/claim-link.tsx';
import type { FigureContext } from '../sources/figure-context.ts';
import type { ToldEvent } from './event-days.ts';
import { eventMessages } from './messages.ts';

interface ToldEventEntryProps extends ToldEvent {
  context: FigureContext;
  /** Whether all who tell it are named, however many. */
  isWhole: boolean;
}

/** Up to so many who tell an event are all named at once. */
const namedAtOnce = 12;

/** One event: its title, and who tells it, each leading to what that source says and where. */
export function ToldEventEntry({ title, claims, context, isWhole }: ToldEventEntryProps) {
  const { sources, language } = context;
  const [isAsked, setAsked] = useState(false);
  const isFew = claims.length <= namedAtOnce || isWhole || isAsked;
  const named = isFew ? claims : claims.slice(0, namedAtOnce - 1);
  const told = named.flatMap((claim) => {
    const from = sources.find(({ source }) => source.id === claim.source);
    return from ? [{ claim, from }] : [];
  });
  const nameAll = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    const entry = currentTarget.parentElement;
    flushSync(() => setAsked(true));
    entry?.querySelectorAll('button')[named.length]?.focus();
  };
  return (
    <p className="told-event">
      <span className="told-title">{title}</span>{' '}
      {told.map(({ claim, from }) => (
        <span key={claim.id} className="told-by" data-claim={claim.id}>
          <Marker colour={from.style.colour} shape={from.style.shape} />{' '}
          <ClaimLink id={claim.id}>{from.source.label[language]}</ClaimLink>
        </span>
      ))}
      {!isFew && (
        <button type="button" className="told-more" onClick={nameAll}>
          {translator(eventMessages, language)('tellers', { n: claims.length - named.length })}
        </button>
      )}
    </p>
  );
}
