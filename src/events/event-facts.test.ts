import { describe, expect, test } from 'vitest';
import { claimNamed } from '../testing/claim-named.ts';
import { makeEvent } from '../testing/claims.ts';
import { events } from '../testing/dossier.ts';
import { eventFacts } from './event-facts.ts';

describe(eventFacts, () => {
  test('those who took part are listed as the language lists', () => {
    const claim = claimNamed(events, '000-microsoft-hires');
    expect(eventFacts(claim, 'en')).toEqual([
      { term: 'Event', detail: claim.title.en },
      { term: 'Who', detail: 'Microsoft, Sam Altman and Greg Brockman' },
    ]);
    expect(eventFacts(claim, 'fr')).toEqual([
      { term: 'Événement', detail: claim.title.fr },
      { term: 'Qui', detail: 'Microsoft, Sam Altman et Greg Brockman' },
    ]);
  });

  test('where nobody is named, there is no line for it', () => {
    expect(eventFacts(makeEvent(), 'en')).toEqual([{ term: 'Event', detail: 'A meeting' }]);
    expect(eventFacts(makeEvent(), 'fr')).toEqual([{ term: 'Événement', detail: 'Une réunion' }]);
  });
});
