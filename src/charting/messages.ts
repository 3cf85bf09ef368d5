import { catalog } from '../language/translator.ts';

export const chartingMessages = catalog({
  en: {
    chart: 'Chart, {name}',
    hint: 'Choose a mark to see its evidence: by click, or by Tab, arrow keys and Enter.',
    undated: 'undated',
    closeList: 'Close the list',
    notDrawn: '{n} more are not drawn either: the table lists them all.',
    left: '{n, plural, one {One more is} other {# more are}} not listed yet.',
  },
  fr: {
    chart: 'Graphique, {name}',
    hint: 'Choisissez un repère pour voir sa preuve : d’un clic, ou par Tab, les flèches et Entrée.',
    undated: 'sans date',
    closeList: 'Fermer la liste',
    notDrawn: '{n} autres ne sont pas représentées non plus : le tableau les liste toutes.',
    left: '{n, plural, one {Une autre ligne n’est} other {# autres lignes ne sont}} pas encore dans la liste.',
  },
});
