import { useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Happening } from '../api/contract.ts';
import { useIsPrinting } from '../charting/use-printing.ts';
import { isOneDay } from '../dates/day-range.ts';
import { formatDayRange } from '../dates/format-day.ts';
import { translator } from '../language/translator.ts';
import type { FigureContext } from '../sources/figure-context.ts';
import { claimsInView } from '../sources/source-in-view.ts';
import { firstEvents, toEventDays } from './event-days.ts';
import { eventMessages } from './messages.ts';
import { ToldEventEntry } from './told-event-entry.tsx';

/** Up to so many events are all listed at once; of more the first, and further ones on demand. */
const listedAtOnce = 200;
const step = 100;

/** The events in view, day by day, each with the sources that tell it. */
export function EventList({
  events,
  context,
}: {
  events: readonly Happening[];
  context: FigureContext;
}) {
  const { sources, view, language } = context;
  const say = translator(eventMessages, language);
  const list = useRef<HTMLOListElement>(null);
  const [asked, setAsked] = useState(step);
  const isPrinting = useIsPrinting();
  const days = useMemo(
    () => toEventDays(claimsInView(events, sources, view.comments), language),
    [events, sources, view.comments, language],
  );
  const total = days.reduce((sum, { events: told }) => sum + told.length, 0);
  const listed = isPrinting || total <= listedAtOnce ? total : Math.min(asked, total);
  const listMore = () => {
    flushSync(() => setAsked(listed + step));
    // Whoever reads on by keyboard goes on with the first new one.
    list.current?.querySelectorAll('.told-event')[listed]?.querySelector('button')?.focus();
  };
  return (
    <section aria-labelledby="events" className="figure">
      <h2 id="events" className="figure-title">
        {say('heading')}
      </h2>
      <p className="text-muted">{days.length > 0 ? say('intro') : say('none')}</p>
      <ol ref={list} className="event-days">
        {firstEvents(days, listed).map(({ days: range, events: told }) => (
          <li key={range ? `${range.first} ${range.last}` : 'undated'}>
            <h3 className={range && isOneDay(range) ? undefined : 'spans'}>
              {formatDayRange(range, language, range && isOneDay(range) ? 'day' : 'short')}
            </h3>
            <ul className="told-events">
              {told.map(({ title, claims }) => (
                <li key={title}>
                  <ToldEventEntry {...{ title, claims, context }} isWhole={isPrinting} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {listed < total && (
        <button type="button" className="button" onClick={listMore}>
          {say('more', { n: Math.min(step, total - listed), left: total - listed })}
        </button>
      )}
    </section>
  );
}
