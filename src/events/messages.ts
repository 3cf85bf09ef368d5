import { catalog } from '../language/translator.ts';

export const eventMessages = catalog({
  en: {
    heading: 'What happened',
    intro:
      'Day by day, as the sources shown tell it. A span holds the days that a text allows; choose a source to read what it says, and where.',
    none: 'The sources shown tell of no dated event.',
    event: 'Event',
    actors: 'Who',
  },
  fr: {
    heading: 'Ce qui s’est passé',
    intro:
      'Jour après jour, d’après les sources affichées. Un intervalle couvre les jours que permet un texte ; choisissez une source pour lire ce qu’elle dit, et où.',
    none: 'Les sources affichées ne racontent aucun événement daté.',
    event: 'Événement',
    actors: 'Qui',
  },
});
