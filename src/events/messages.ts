import { catalog } from '../language/translator.ts';

export const eventMessages = catalog({
  en: {
    heading: 'What happened',
    intro:
      'Day by day, as the sources shown tell it. A span holds the days that a text allows; choose a source to read what it says, and where.',
    none: 'The sources shown tell of no dated event.',
    more: 'Show {n, number} more ({left, number} left)',
    tellers: 'and {n, number} more',
    event: 'Event',
    actors: 'Who',
  },
  fr: {
    heading: 'Ce qui s’est passé',
    intro:
      'Jour après jour, d’après les sources affichées. Un intervalle couvre les jours que permet un texte ; choisissez une source pour lire ce qu’elle dit, et où.',
    none: 'Les sources affichées ne racontent aucun événement daté.',
    more: 'En montrer {n, number} de plus ({left, plural, one {# restant} other {# restants}})',
    tellers: 'et {n, plural, one {# autre} other {# autres}}',
    event: 'Événement',
    actors: 'Qui',
  },
});
