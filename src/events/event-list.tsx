import type { Happening } from '../api/contract.ts';
import { isOneDay } from '../dates/day-range.ts';
import { formatDayRange } from '../dates/format-day.ts';
import { translator } from '../language/translator.ts';
import type { FigureContext } from '../sources/figure-context.ts';
import { claimsInView } from '../sources/source-in-view.ts';
import { toEventDays } from './event-days.ts';
import { eventMessages } from './messages.ts';
import { ToldEventEntry } from './told-event-entry.tsx';

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
  const days = toEventDays(claimsInView(events, sources, view.comments), language);
  return (
    <section aria-labelledby="events" className="figure">
      <h2 id="events" className="figure-title">
        {say('heading')}
      </h2>
      <p className="text-muted">{days.length > 0 ? say('intro') : say('none')}</p>
      <ol className="event-days">
        {days.map(({ days: range, events: told }) => (
          <li key={range ? `${range.first} ${range.last}` : 'undated'}>
            <h3 className={range && isOneDay(range) ? undefined : 'spans'}>
              {formatDayRange(range, language, range && isOneDay(range) ? 'day' : 'short')}
            </h3>
            <ul className="told-events">
              {told.map(({ title, claims }) => (
                <li key={title}>
                  <ToldEventEntry title={title} claims={claims} context={context} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
