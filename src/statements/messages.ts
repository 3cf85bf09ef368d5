import { catalog } from '../language/translator.ts';

export const statementMessages = catalog({
  en: {
    question: 'Question',
    answer: 'Answer',
    told: 'How it is told',
    asserted: 'told as fact',
    implied: 'implied',
    agreed: 'agreed, not yet done',
    tentative: 'not certain',
    denied: 'denied',
    answerOnly: '{answer} ({how})',
  },
  fr: {
    question: 'Question',
    answer: 'Réponse',
    told: 'Comment c’est dit',
    asserted: 'donné pour un fait',
    implied: 'implicite',
    agreed: 'convenu, pas encore fait',
    tentative: 'incertain',
    denied: 'nié',
    answerOnly: '{answer} ({how})',
  },
});
