import { catalog } from '../language/translator.ts';

export const disagreementMessages = catalog({
  en: {
    name: 'Where the texts differ',
    title:
      '{n, plural, =0 {On none of {total} questions do the texts shown differ} other {On # of {total} questions the texts shown differ}}{within, plural, =0 {} other {; on # more, a text differs with itself}}{uncompared, plural, =0 {} one {; # has too many answers to compare} other {; # have too many answers to compare}}',
    titleAlone:
      '{n, plural, =0 {This text answers {answered} of {total} questions, and nowhere differs with itself} other {This text answers {answered} of {total} questions; on # its own answers differ}}',
    titleAloneMany:
      'This text answers {answered} of {total} questions; {uncompared, plural, one {# has too many answers to compare} other {# have too many answers to compare}}',
    titleNone: 'No question is answered by the texts of this dossier',
    subtitle:
      'What each text shown answers to each question, {organisation}, {period}: the questions on which most texts differ come first.',
    key: '≠ differs from another text shown, or from itself. = compatible with every other answer shown. {hasOnly, select, yes {• the only answer shown. } other {}}– this text does not say.',
    moreDescribed:
      '{n, plural, one {# more question stands} other {# more questions stand}} on the page.',
    filtered:
      '{n, plural, one {# question without a conflict is} other {# questions without a conflict are}} left out by “conflicts only”.',
    readers: 'Readers’ answers under a text count as answers of that text.',
    unfitting: 'In this image: the first {n} of {total} questions; all are on the page.',
    unfittingTexts: 'In this image: the first {n} of {total} texts; all are on the page.',
    silentSources: 'Shown, but silent on every question: {names}.',
    conflictsOnly: 'Conflicts only',
    noConflict: 'The texts shown differ on none of the questions.',
    showAll: 'Show every question',
    table: 'Table',
    tableCaption: 'Every answer shown, question by question',
    colQuestion: 'Question',
    colAnswer: 'Answer',
    colVerdict: 'Among those shown',
    differ: 'differs',
    agree: 'compatible',
    only: 'the only answer',
    silent: 'does not say',
    unread: 'nothing read',
    copySentence: 'Copy sentence',
    copyNamed: 'Copy sentence: {question}',
    copied: 'Sentence copied.',
    signed: 'How many signed the letter?',
    headcount: 'Of how many employees?',
    share: 'What share of them signed?',
    'ceo-out': 'When did {person} lose the office of CEO?',
    'ceo-in': 'When did {person} become CEO?',
    'ceo-back': 'When did {person} become CEO again?',
    interim: 'When did {person} become interim CEO?',
    unnamed: 'somebody unnamed',
    personDay: '{person}, {day}',
    implied: 'implied',
    agreed: 'agreed',
    tentative: 'not certain',
    denied: 'denied',
    vague: 'a number not given',
    uncompared: 'not compared',
    sentenceMany:
      '{n, plural, one {One text gives} other {# texts give}} {answers, plural, one {one answer} other {# different answers}}: too many to compare each with each.{n, plural, one {} other { Show fewer sources to compare theirs.}}',
    moreAnswers: '{n} further answers',
    moreTexts: '{n} more',
    allAnswers:
      '{n} claims give {answers, plural, one {one answer} other {# different answers}}: list them all',
    sourcesGive: '{m, plural, one {one source} other {# sources}}',
    moreQuestions: 'Show {n} more of the {left} questions that follow',
    computed: 'computed',
    sentenceDiffer: 'The texts differ: {answers}.',
    sentenceItself:
      '{n, plural, one {One text’s own answers differ} other {# texts’ own answers differ}}: {answers}.',
    sentenceAgree: 'The texts agree: {answers}.',
    sentenceOpen: 'The texts can all be right: {answers}.',
    sentenceOne:
      '{total, plural, =1 {The one text shown says} other {Of the {total} texts shown, one says}}: {answers}.',
    sentenceSilent:
      '{total, plural, =1 {The one text shown does not say.} other {None of the {total} texts shown says.}}',
    headcountTail:
      '{key, select, none {; no two agree on the headcount} both {; they differ on the headcount too} partly {; on the headcount, too, some differ} other {; on the headcount they are compatible}}',
    asToldBy: 'As told by {name}.',
    leavesOut: 'It does not answer: {items}.',
    leftOut: '{question} ({labels})',
    leavesNothing: 'It answers every question that other texts answer.',
    moreLeftOut: 'and {n} more, in the table of questions below',
  },
  fr: {
    name: 'Où les textes divergent',
    title:
      '{n, plural, =0 {Sur aucune des {total} questions les textes affichés ne divergent} one {Sur # question sur {total}, les textes affichés divergent} other {Sur # questions sur {total}, les textes affichés divergent}}{within, plural, =0 {} one { ; sur # autre, un texte se contredit} other { ; sur # autres, un texte se contredit}}{uncompared, plural, =0 {} one { ; # a trop de réponses pour les comparer} other { ; # ont trop de réponses pour les comparer}}',
    titleAlone:
      '{n, plural, =0 {Ce texte répond à {answered} questions sur {total}, sans jamais se contredire} other {Ce texte répond à {answered} questions sur {total} ; sur #, ses propres réponses divergent}}',
    titleAloneMany:
      'Ce texte répond à {answered} questions sur {total} ; {uncompared, plural, one {# a trop de réponses pour les comparer} other {# ont trop de réponses pour les comparer}}',
    titleNone: 'Les textes de ce dossier ne répondent à aucune question',
    subtitle:
      'Ce que chaque texte affiché répond à chaque question, {organisation}, {period} : d’abord celles où le plus de textes divergent.',
    key: '≠ diverge d’un autre texte affiché, ou de lui-même. = compatible avec toutes les autres réponses affichées. {hasOnly, select, yes {• seule réponse affichée. } other {}}– ce texte ne le dit pas.',
    moreDescribed:
      '{n, plural, one {# autre question est} other {# autres questions sont}} sur la page.',
    filtered:
      '{n, plural, one {# question sans conflit est écartée} other {# questions sans conflit sont écartées}} par « conflits uniquement ».',
    readers: 'Les réponses de lecteurs sous un texte comptent comme réponses de ce texte.',
    unfitting:
      'Sur cette image : les {n} premières questions sur {total} ; toutes sont sur la page.',
    unfittingTexts:
      'Sur cette image : les {n} premiers textes sur {total} ; tous sont sur la page.',
    silentSources: 'Sans réponse à aucune question, parmi les textes affichés : {names}.',
    conflictsOnly: 'Conflits uniquement',
    noConflict: 'Les textes affichés ne divergent sur aucune question.',
    showAll: 'Montrer toutes les questions',
    table: 'Tableau',
    tableCaption: 'Toutes les réponses affichées, question par question',
    colQuestion: 'Question',
    colAnswer: 'Réponse',
    colVerdict: 'Parmi les textes affichés',
    differ: 'diverge',
    agree: 'compatible',
    only: 'seule réponse',
    silent: 'ne le dit pas',
    unread: 'rien de lu',
    copySentence: 'Copier la phrase',
    copyNamed: 'Copier la phrase : {question}',
    copied: 'Phrase copiée.',
    signed: 'Combien ont signé la lettre ?',
    headcount: 'Sur combien de salariés ?',
    share: 'Quelle part d’entre eux a signé ?',
    'ceo-out': 'Quand le poste de PDG a-t-il été retiré à {person} ?',
    'ceo-in': 'Quand le poste de PDG est-il passé à {person} ?',
    'ceo-back': 'Quand le poste de PDG est-il revenu à {person} ?',
    interim: 'Quand l’intérim de PDG est-il passé à {person} ?',
    unnamed: 'une personne non nommée',
    personDay: '{person}, {day}',
    implied: 'implicite',
    agreed: 'convenu',
    tentative: 'incertain',
    denied: 'nié',
    vague: 'un nombre non donné',
    uncompared: 'non comparé',
    sentenceMany:
      '{n, plural, one {Un texte donne} other {# textes donnent}} {answers, plural, one {une réponse} other {# réponses différentes}} : trop pour les comparer une à une.{n, plural, one {} other { Affichez moins de sources pour comparer les leurs.}}',
    moreAnswers: '{n} autres réponses',
    moreTexts: '{n} autres',
    allAnswers:
      '{n} affirmations donnent {answers, plural, one {une réponse} other {# réponses différentes}} : les lister toutes',
    sourcesGive: '{m, plural, one {une source} other {# sources}}',
    moreQuestions: 'Montrer {n} des {left} questions qui suivent',
    computed: 'calculé',
    sentenceDiffer: 'Les textes divergent : {answers}.',
    sentenceItself:
      '{n, plural, one {Les réponses d’un même texte divergent} other {Les réponses internes de # textes divergent}} : {answers}.',
    sentenceAgree: 'Les textes concordent : {answers}.',
    sentenceOpen: 'Les textes peuvent tous avoir raison : {answers}.',
    sentenceOne:
      '{total, plural, =1 {Selon le seul texte affiché} other {Sur les {total} textes affichés, un seul le dit}} : {answers}.',
    sentenceSilent:
      '{total, plural, =1 {Le seul texte affiché ne le dit pas.} other {Aucun des {total} textes affichés ne le dit.}}',
    headcountTail:
      '{key, select, none { ; aucun ne s’accorde avec un autre sur l’effectif} both { ; ils divergent aussi sur l’effectif} partly { ; sur l’effectif aussi, certains divergent} other { ; sur l’effectif, ils sont compatibles}}',
    asToldBy: 'Le récit de {name}.',
    leavesOut: 'Il ne répond pas à : {items}.',
    leftOut: '{question} ({labels})',
    leavesNothing: 'Il répond à toutes les questions auxquelles d’autres textes répondent.',
    moreLeftOut:
      '{n, plural, one {et # autre} other {et # autres}}, dans le tableau des questions plus bas',
  },
});
