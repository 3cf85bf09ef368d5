import { catalog } from '../language/translator.ts';

/** What is said where marks stand for several claims, or the chart is narrowed to some days. */
export const binMessages = catalog({
  en: {
    bin: '{n} claims by {m, plural, one {one source} other {# sources}}, {days}: {range}{without, plural, =0 {} other { (# without a number)}}.',
    binWithout: 'no number of people',
    binRange: '{low} to {high}',
    noteBins:
      'Too many claims to draw each: a bar stands for all whose dates lie in its stretch of time, from their lowest to their highest number, and tells how many they are; the darker, the more. Brackets below stand for claims whose dates allow a longer stretch.',
    noteOpenBins: 'Choose a bar or a bracket to list its claims.',
    bins: 'Marks of the chart, each standing for several claims',
    outside:
      'Narrowed to {days}: {n, plural, =0 {no claim allows a day outside} one {# claim allows a day outside, or has no date} other {# claims allow a day outside, or have no date}}.',
    wholePeriod: 'Show the whole period',
    narrow: 'Narrow the chart to this stretch',
    titleWithin: '{days}: {title}',
    titleNoneWithin: 'No count of signatures lies wholly within these days',
    silentWithin:
      'Shown, but without a {measure, select, share {share of those who signed} other {number of signatures}} wholly within these days: {names}.',
    nothingWithin: 'No claim with a number lies wholly within these days.',
    subtitleBins:
      'How many employees of {organisation} signed the letter, from the lowest to the highest number claimed in each stretch of time, {period}',
    subtitleShareBins:
      'Share of the employees of {organisation} who signed the letter, from the lowest to the highest claimed in each stretch of time, {period}{starts, select, yes {. The axis starts at {start}.} other {}}',
  },
  fr: {
    bin: '{n} affirmations de {m, plural, one {une source} other {# sources}}, {days} : {range}{without, plural, =0 {} other { (# sans nombre)}}.',
    binWithout: 'aucun nombre de personnes',
    binRange: 'de {low} à {high}',
    noteBins:
      'Trop d’affirmations pour les dessiner une à une : une barre représente toutes celles dont la date tombe dans son intervalle, du nombre le plus bas au plus haut, et dit combien elles sont ; plus elle est sombre, plus elles sont nombreuses. Les crochets en dessous représentent celles dont la date permet un intervalle plus long.',
    noteOpenBins: 'Choisissez une barre ou un crochet pour en lister les affirmations.',
    bins: 'Marques du graphique, chacune pour plusieurs affirmations',
    outside:
      'Limité à {days} : {n, plural, =0 {aucune affirmation ne permet un autre jour} one {# affirmation permet un autre jour ou n’a pas de date} other {# affirmations permettent un autre jour ou n’ont pas de date}}.',
    wholePeriod: 'Montrer toute la période',
    narrow: 'Limiter le graphique à cet intervalle',
    titleWithin: '{days} : {title}',
    titleNoneWithin: 'Aucun décompte des signatures ne tombe entièrement dans ces jours',
    silentWithin:
      'Sans {measure, select, share {part de signataires} other {nombre de signatures}} qui tombe entièrement dans ces jours, parmi les textes affichés : {names}.',
    nothingWithin: 'Aucune affirmation chiffrée ne tombe entièrement dans ces jours.',
    subtitleBins:
      'Combien de salariés de {organisation} ont signé la lettre, du nombre le plus bas au plus haut affirmé dans chaque intervalle, {period}',
    subtitleShareBins:
      'Part des salariés de {organisation} ayant signé la lettre, de la plus basse à la plus haute affirmée dans chaque intervalle, {period}{starts, select, yes {. L’axe part de {start}.} other {}}',
  },
});
