import { catalog } from '../language/translator.ts';

export const chartingMessages = catalog({
  en: {
    undated: 'undated',
    left: '{n, plural, one {One more is} other {# more are}} not listed yet.',
  },
  fr: {
    undated: 'sans date',
    left: '{n, plural, one {Une autre ligne n’est} other {# autres lignes ne sont}} pas encore dans la liste.',
  },
});
