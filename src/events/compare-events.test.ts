import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimNamed } from '../testing/claim-named.ts';
import { makeDate, makeEvent } from '../testing/claims.ts';
import { events } from '../testing/dossier.ts';
import { compareEvents } from './compare-events.ts';

const told = (id: string, edtf: string | null) => makeEvent({ id, on: makeDate(edtf) });

describe(compareEvents, () => {
  test.each([
    ['2023-11-17', '2023-11-17', 'agree'],
    ['2023-11-17', '2023-11-13/2023-11-19', 'agree'],
    ['2023-11-20', '2023-11', 'agree'],
    ['2023-11-17', '2023-11-20', 'differ'],
    ['2023-11-17/2023-11-19', '2023-11-20/..', 'differ'],
    ['2023-11-17', null, 'open'],
    [null, null, 'open'],
  ])('one event on %s and on %s: %s', (first, second, relation) => {
    expect(compareEvents(told('a', first), told('b', second))).toBe(relation);
    expect(compareEvents(told('b', second), told('a', first))).toBe(relation);
  });

  test('two titles may be of two events, even where one language has one word for both', () => {
    const other = makeEvent({ title: { en: 'A meeting', fr: 'Une rencontre' } });
    expect(compareEvents(makeEvent(), other)).toBeNull();
    expect(compareEvents(makeEvent(), makeEvent({ title: { en: 'A', fr: 'B' } }))).toBeNull();
  });

  test.each([
    ['000-dismissal', '001-dismissal', 'agree'],
    ['000-dismissal', '004-dismissal', 'agree'],
    ['000-brockman', '003-brockman', 'agree'],
    ['000-shear', '003-shear', 'agree'],
    ['001-letter', '002-letter', 'agree'],
    ['000-nadella-interview', '004-nadella-interview', 'agree'],
    ['000-dismissal', '000-brockman', null],
  ])('%s and %s: %s', (a, b, relation) => {
    expect(compareEvents(claimNamed(events, a), claimNamed(events, b))).toBe(relation);
  });

  const day = fc.option(
    fc.constantFrom(
      '2023-11-17',
      '2023-11-20',
      '2023-11-17/2023-11-19',
      '2023-11',
      '2023-11-20/..',
    ),
  );
  const event = fc
    .record({ day, title: fc.constantFrom('A', 'B'), id: fc.uuid() })
    .map(({ day: edtf, title, id }) =>
      makeEvent({ id, on: makeDate(edtf), title: { en: title, fr: title } }),
    );

  test('what one telling is to another, the other is to it, and to itself it agrees', () => {
    fc.assert(
      fc.property(event, event, (a, b) => {
        expect(compareEvents(b, a)).toBe(compareEvents(a, b));
        expect(compareEvents(a, a)).toBe('agree');
      }),
    );
  });
});
