import type { AnnotatedSource } from '../../mock-api/dossier-schema.ts';
import type { Dossier } from '../../mock-api/read-dossier.ts';
import { makeEvent, makeStatement, questions } from './make-answer.ts';
import { makeChanges } from './make-change.ts';
import { makeCounts } from './make-count.ts';
import { dayAfter, daysBetween } from './make-date.ts';
import { makeRandom, type Random } from './random.ts';
import { firstDay, lastDay, makeBase, organisation, textLength } from './story.ts';

export interface DossierSize {
  readonly claims: number;
  readonly sources: number;
  readonly seed: number;
}

/** What the ids of all sources and claims begin with, so that no built-in one is mistaken for them. */
export const idPrefix = 'g';

/** A made-up dossier of so many claims by so many sources; the same seed gives the same one. */
export function makeDossier({ claims, sources, seed }: DossierSize): Dossier {
  const random = makeRandom(seed);
  const annotated = Array.from({ length: sources }, (_, at) => makeSource(random, at));
  // First one each, then the more the earlier a source stands: a few texts tell most.
  const sourceOf = (at: number) =>
    annotated[at < sources ? at : Math.floor(random.next() ** 2 * sources)];
  const makeCount = makeCounts(random);
  const makeChange = makeChanges(random);
  const changesFrom = Math.round(claims * 0.6);
  const statementsFrom = Math.round(claims * 0.75);
  const eventsFrom = Math.round(claims * 0.9);
  for (let at = 0; at < claims; at += 1) {
    const teller = sourceOf(at);
    if (!teller) throw new Error('A dossier needs a source.');
    const base = makeBase(random, teller.source.id, `${teller.source.id}-${at}`);
    if (at < changesFrom) teller.signatureCounts.push(makeCount(base));
    else if (at < statementsFrom) teller.leadershipChanges.push(makeChange(base));
    else if (at < eventsFrom) teller.statements.push(makeStatement(random, base));
    else teller.events.push(makeEvent(random, base));
  }
  return {
    subject: {
      title: { en: `${organisation}, 2019 to 2024`, fr: `${organisation}, de 2019 à 2024` },
      organisation,
      period: `${firstDay}/${lastDay}`,
      timeZone: 'Europe/Paris',
      home: null,
      questions,
      withdrawn: [],
    },
    sources: annotated,
  };
}

function makeSource(random: Random, at: number): AnnotatedSource {
  const id = `${idPrefix}${String(at).padStart(3, '0')}`;
  const published = dayAfter(firstDay, random.between(0, daysBetween(firstDay, lastDay)));
  return {
    source: {
      id,
      label: { en: `Paper ${at + 1}`, fr: `Journal ${at + 1}` },
      title: random.chance(0.3) ? null : `On ${organisation}, part ${at + 1}`,
      publisher: random.chance(0.3) ? null : `Press ${random.between(1, 40)}`,
      author: null,
      url: null,
      languages: random.chance(0.3) ? ['fr'] : ['en'],
      published: {
        edtf: published,
        basis: 'stated',
        note: { en: 'It stands in the head.', fr: 'Elle est en tête.' },
      },
      document: { file: `${id}.txt`, sha256: random.hash(), codePoints: textLength },
      cautions: random.chance(0.3)
        ? [{ en: 'Gives no source of its own.', fr: 'Ne cite aucune source.' }]
        : [],
    },
    signatureCounts: [],
    leadershipChanges: [],
    events: [],
    statements: [],
  };
}
