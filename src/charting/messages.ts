import { catalog } from '../language/translator.ts';

export const chartingMessages = catalog({
  en: {
    undated: 'undated',
    sources: 'Sources:',
    notShown: '{shown} of {total, plural, one {# text} other {# texts}} shown; not shown: {names}.',
    others: '{count, plural, one {# other} other {# others}}',
    andOthers: 'and {others}',
    dossier:
      'Dossier “{title}”{hasDay, select, yes { of {day}} other {}}. Days are those of {zone}.',
  },
  fr: {
    undated: 'sans date',
    sources: 'Sources :',
    notShown:
      '{shown, plural, one {# texte} other {# textes}} sur {total} ; non montrés : {names}.',
    others: '{count, plural, one {# autre} other {# autres}}',
    andOthers: 'et {others}',
    dossier: 'Dossier « {title} »{hasDay, select, yes { du {day}} other {}}. Jours selon : {zone}.',
  },
});
