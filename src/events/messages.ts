import { catalog } from '../language/translator.ts';

export const eventMessages = catalog({
  en: {
    heading: 'What happened',
    intro:
      'Day by day, as the sources in view tell it. A span holds the days that a text allows; open an entry to read what each source says.',
    none: 'The sources in view tell of no dated event.',
  },
  fr: {
    heading: 'Ce qui s’est passé',
    intro:
      'Jour après jour, d’après les sources en vue. Un intervalle couvre les jours que permet un texte ; ouvrez une entrée pour lire ce que dit chaque source.',
    none: 'Les sources en vue ne racontent aucun événement daté.',
  },
});
