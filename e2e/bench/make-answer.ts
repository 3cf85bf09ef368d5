import type { AnnotatedSource } from '../../mock-api/dossier-schema.ts';
import { dayAfter, daysBetween, makeDate } from './make-date.ts';
import type { Random } from './random.ts';
import { type ClaimBase, firstDay, lastDay, organisation, people } from './story.ts';

type Statement = AnnotatedSource['statements'][number];
type Happening = AnnotatedSource['events'][number];

const actors = [
  { id: 'board', en: 'the board', fr: 'le conseil' },
  { id: 'fund', en: 'the main fund', fr: 'le fonds principal' },
  { id: 'union', en: 'the union', fr: 'le syndicat' },
  { id: 'partner', en: 'the partner', fr: 'le partenaire' },
  { id: 'watchdog', en: 'the watchdog', fr: 'le régulateur' },
];

const deeds = [
  { id: 'merger', en: 'approve the merger', fr: 'approuvé la fusion' },
  { id: 'letter', en: 'read the letter in time', fr: 'lu la lettre à temps' },
  { id: 'shares', en: 'offer new shares', fr: 'proposé de nouvelles actions' },
  { id: 'public', en: 'answer in public', fr: 'répondu en public' },
];

/** The questions on which the texts can be compared. */
export const questions = actors.flatMap((actor) =>
  deeds.map((deed) => ({
    id: `${actor.id}-${deed.id}`,
    text: {
      en: `Did ${actor.en} ${deed.en}?`,
      fr: `Est-ce que ${actor.fr} a ${deed.fr}\u202f?`,
    },
  })),
);

const answers = {
  yes: { en: 'Yes', fr: 'Oui' },
  no: { en: 'No', fr: 'Non' },
  partly: { en: 'In part', fr: 'En partie' },
  late: { en: 'Too late', fr: 'Trop tard' },
};

/** An answer to one of the questions; on each of them most agree. */
export function makeStatement(random: Random, base: ClaimBase): Statement {
  const at = random.between(0, questions.length - 1);
  const most = at % 3 === 0 ? 'no' : 'yes';
  const value = random.chance(0.6) ? most : random.weigh({ yes: 4, no: 4, partly: 1, late: 1 });
  return {
    ...base,
    question: questions[at]?.id ?? '',
    answer: answers[value],
    value,
    modality: random.weigh({ asserted: 80, implied: 8, agreed: 2, tentative: 5, denied: 5 }),
  };
}

const happenings = {
  offer: { en: 'An offer is made', fr: 'Une offre est faite' },
  meeting: { en: 'The two sides meet', fr: 'Les deux parties se rencontrent' },
  statement: { en: 'A statement is given', fr: 'Une déclaration est faite' },
  walkout: { en: 'Staff walk out', fr: 'Le personnel débraie' },
  vote: { en: 'A vote is held', fr: 'Un vote a lieu' },
  filing: { en: 'Papers are filed', fr: 'Un dossier est déposé' },
};

/** An event of one of several kinds, on any day of the story. */
export function makeEvent(random: Random, base: ClaimBase): Happening {
  const kind = random.weigh({ offer: 3, meeting: 3, statement: 4, walkout: 1, vote: 1, filing: 2 });
  const day = dayAfter(firstDay, random.between(0, daysBetween(firstDay, lastDay)));
  return {
    ...base,
    on: makeDate(random, day),
    kind,
    title: happenings[kind],
    actors: random.chance(0.2) ? [] : [organisation, random.pick(people)],
  };
}
