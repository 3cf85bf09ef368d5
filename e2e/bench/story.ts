import type { AnnotatedSource } from '../../mock-api/dossier-schema.ts';
import type { Random } from './random.ts';

export const organisation = 'Meridian Works';
export const firstDay = '2019-01-01';
export const lastDay = '2024-12-31';

/** The invented people of the story. */
export const people = [
  'Ada Brandt',
  'Jonas Castell',
  'Mei Dorsey',
  'Idris Ekwall',
  'Lena Farrow',
  'Paulo Grieve',
  'Nour Haddad',
  'Tove Ilves',
  'Ravi Joshi',
  'Clara Keane',
] as const;

/** What every claim has, of whichever kind. */
export type ClaimBase = Pick<
  AnnotatedSource['events'][number],
  'id' | 'source' | 'voice' | 'summary' | 'passage'
>;

/** How long each text is, in code points. */
export const textLength = 200_000;

const kinds = { article: 70, tweet: 8, letter: 6, memo: 4, 'reader-comment': 10, chatbot: 2 };

/** The part of a claim that says who says it, and where. */
export function makeBase(random: Random, source: string, id: string): ClaimBase {
  const kind = random.weigh(kinds);
  const start = random.between(0, textLength - 1000);
  return {
    id,
    source,
    voice: { kind, name: kind === 'article' || random.chance(0.3) ? null : random.pick(people) },
    summary: { en: `What ${id} says, in short.`, fr: `Ce que dit ${id}, en bref.` },
    passage: { start, end: start + random.between(20, 400), sha256: random.hash() },
  };
}
