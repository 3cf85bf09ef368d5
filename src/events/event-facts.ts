import type { Happening } from '../api/contract.ts';
import { formatList } from '../language/format-number.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import type { Fact } from '../sources/fact.ts';
import { eventMessages } from './messages.ts';

/** What a telling of an event says: what happened, and who took part. */
export function eventFacts({ title, actors }: Happening, language: Language): Fact[] {
  const say = translator(eventMessages, language);
  const facts = [{ term: say('event'), detail: title[language] }];
  if (actors.length > 0) facts.push({ term: say('actors'), detail: formatList(actors, language) });
  return facts;
}
