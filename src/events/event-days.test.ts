import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../language/language.ts';
import { makeDate, makeEvent } from '../testing/claims.ts';
import { events } from '../testing/dossier.ts';
import { november, written } from '../testing/turnover.ts';
import { toEventDays } from './event-days.ts';

const dates = (told: Parameters<typeof toEventDays>[0]) =>
  toEventDays(told, 'en').map(({ days }) => written(days));

describe(toEventDays, () => {
  test('orders by first day, then by last, and puts the undated at the end', () => {
    const told = [null, '2023-11-20', '2023-11-17/2023-11-20', '2023-11-17', '2019'].map((edtf) =>
      makeEvent({ on: makeDate(edtf) }),
    );
    expect(dates(told)).toEqual([
      '2019-01-01/2019-12-31',
      '2023-11-17',
      '2023-11-17/2023-11-20',
      '2023-11-20',
      'undated',
    ]);
  });

  test('dates written differently that mean the same days are one heading', () => {
    const told = ['2023-11', '2023-11-01/2023-11-30', '2023-11-20', '2023-11-20~'].map((edtf) =>
      makeEvent({ on: makeDate(edtf) }),
    );
    expect(dates(told)).toEqual(['2023-11-01/2023-11-30', '2023-11-20']);
  });

  test('claims of one title on one date are one event, told by several', () => {
    const told = ['a', 'b'].map((source) => makeEvent({ id: source, source }));
    const [day, ...others] = toEventDays(told, 'en');
    expect(others).toEqual([]);
    expect(day?.events).toEqual([{ title: 'A meeting', claims: told }]);
  });

  test('the same title on another day is another event', () => {
    const told = ['2023-11-19', '2023-11-20'].map((edtf) => makeEvent({ on: makeDate(edtf) }));
    expect(toEventDays(told, 'en').map((day) => day.events.length)).toEqual([1, 1]);
  });

  test('the four texts that date the dismissal to the day tell it as one event of Friday 17', () => {
    const friday = toEventDays(events, 'en').find(
      ({ days }) => days?.first === november('17').first && days.first === days.last,
    );
    const told = friday?.events.find(({ claims }) =>
      claims.some(({ kind }) => kind === 'dismissal'),
    );
    expect(told?.claims.map(({ source }) => source)).toEqual(['000', '002', '003', '004']);
  });

  test.each<Language>(['en', 'fr'])('no event is lost or told twice (%s)', (language) => {
    fc.assert(
      fc.property(fc.shuffledSubarray(events), (told) => {
        const kept = toEventDays(told, language).flatMap((day) =>
          day.events.flatMap(({ claims }) => claims.map(({ id }) => id)),
        );
        expect(kept.toSorted()).toEqual(told.map(({ id }) => id).toSorted());
      }),
    );
  });

  test('the two languages join the same claims', () => {
    const joined = (language: Language) =>
      toEventDays(events, language).map((day) =>
        day.events.map(({ claims }) => claims.map(({ id }) => id)),
      );
    expect(joined('fr')).toEqual(joined('en'));
  });
});
