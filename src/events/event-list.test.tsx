// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Language } from '../language/language.ts';
import { sourcesInView } from '../sources/source-in-view.ts';
import { makeDate, makeEvent, makeSource } from '../testing/claims.ts';
import { draw } from '../testing/draw.ts';
import { buttonOf, click } from '../testing/on-page.ts';
import { makeSubject } from '../testing/sample-dossier.ts';
import { print } from '../testing/scroll-box.ts';
import { november } from '../testing/turnover.ts';
import { defaultView } from '../view/view.ts';
import { EventList } from './event-list.tsx';

/** So many events, ten a day, each told by so many claims. */
function drawEvents(count: number, { tellers = 1, language = 'en' as Language } = {}) {
  const events = Array.from({ length: count }, (_, event) =>
    Array.from({ length: tellers }, (_, teller) =>
      makeEvent({
        id: `event-${event}-${teller}`,
        title: { en: `Event ${event}`, fr: `Fait ${event}` },
        on: makeDate(`20${10 + Math.floor(event / 10)}-05-01`),
      }),
    ),
  );
  const context = {
    subject: makeSubject(),
    release: 'abc',
    sources: sourcesInView([makeSource()], null),
    axis: { ...november('17/22'), hasUndated: false },
    view: defaultView,
    language,
    theme: 'light',
  } as const;
  return draw(<EventList events={events.flat()} context={context} />);
}

const titlesIn = (host: ParentNode) =>
  [...host.querySelectorAll('.told-title')].map(({ textContent }) => textContent);

describe(EventList, () => {
  test('up to 200 events are all listed', () => {
    const host = drawEvents(200);
    expect(titlesIn(host)).toHaveLength(200);
    expect(host.textContent).not.toContain('more');
  });

  test('of more the first are listed, and a button says how many are left and lists further', () => {
    const host = drawEvents(250);
    expect(titlesIn(host)).toHaveLength(100);
    click(buttonOf(host, 'Show 100 more (150 left)'));
    expect(titlesIn(host)).toHaveLength(200);
    click(buttonOf(host, 'Show 50 more (50 left)'));
    expect(titlesIn(host)).toEqual(Array.from({ length: 250 }, (_, event) => `Event ${event}`));
    expect(host.textContent).not.toContain('left');
  });

  test('whoever lists further goes on with the first new event', () => {
    const host = drawEvents(250);
    click(buttonOf(host, 'Show 100 more (150 left)'));
    expect(document.activeElement?.getAttribute('data-opens')).toBe('event-100-0');
  });

  test('in French too', () => {
    const host = drawEvents(250, { language: 'fr' });
    click(buttonOf(host, 'En montrer 100 de plus (150 restants)'));
    expect(titlesIn(host)).toHaveLength(200);
  });

  test('an event that many tell names the first, and the others on demand', () => {
    const host = drawEvents(1, { tellers: 50 });
    expect(host.querySelectorAll('[data-claim]')).toHaveLength(11);
    click(buttonOf(host, 'and 39 more'));
    expect(host.querySelectorAll('[data-claim]')).toHaveLength(50);
    expect(document.activeElement?.getAttribute('data-opens')).toBe('event-0-11');
    expect(drawEvents(1, { tellers: 12 }).querySelectorAll('[data-claim]')).toHaveLength(12);
  });

  test('on paper all events stand, with all who tell them', () => {
    const many = drawEvents(201);
    const told = drawEvents(1, { tellers: 13 });
    print(() => {
      expect(titlesIn(many)).toHaveLength(201);
      expect(told.querySelectorAll('[data-claim]')).toHaveLength(13);
      for (const host of [many, told]) expect(host.textContent).not.toMatch(/left|more/);
    });
    expect(titlesIn(many)).toHaveLength(100);
  });
});
