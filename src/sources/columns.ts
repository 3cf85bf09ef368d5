import type { Language } from '../language/language.ts';

/** What the columns of the tables mean that files carry; the names stay the same in any language. */
const columns: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  id: { en: 'Id of the claim in the dossier', fr: 'Identifiant de l’affirmation dans le dossier' },
  source: { en: 'Id of the source text', fr: 'Identifiant du texte source' },
  source_label: { en: 'Short name of the source text', fr: 'Nom court du texte source' },
  voice: {
    en: 'Who speaks: article, tweet, letter, memo, reader-comment or chatbot',
    fr: 'Qui parle : article, tweet, letter (lettre), memo (note), reader-comment (lecteur) ou chatbot',
  },
  voice_name: { en: 'Name of who speaks, where told', fr: 'Nom de qui parle, s’il est dit' },
  date: {
    en: 'Date as EDTF (ISO 8601-2): a day, an interval, or empty where unknown',
    fr: 'Date en EDTF (ISO 8601-2) : un jour, un intervalle, ou vide si inconnue',
  },
  date_basis: {
    en: 'How the date is known: stated, inferred or unknown',
    fr: 'D’où vient la date : stated (dite), inferred (déduite) ou unknown (inconnue)',
  },
  date_note: { en: 'How the date was found', fr: 'Comment la date a été trouvée' },
  summary: { en: 'The claim in our words', fr: 'L’affirmation dans nos mots' },
  text: { en: 'File of the source text', fr: 'Fichier du texte source' },
  passage_start: {
    en: 'Where the passage begins in the text, in Unicode code points',
    fr: 'Début du passage dans le texte, en points de code Unicode',
  },
  passage_end: {
    en: 'Where the passage ends (exclusive), in Unicode code points',
    fr: 'Fin du passage (exclue), en points de code Unicode',
  },
  passage_sha256: {
    en: 'SHA-256 of the passage in UTF-8',
    fr: 'SHA-256 du passage en UTF-8',
  },
  of: {
    en: 'What is counted: signed, threatens-to-leave, supports or leaves',
    fr: 'Ce qui est compté : signed, threatens-to-leave, supports ou leaves',
  },
  signatories: { en: 'How many, where a number is told', fr: 'Combien, si un nombre est dit' },
  signatories_qualifier: {
    en: 'How exact the number is: exact, about, more-than or vague',
    fr: 'Précision du nombre : exact, about, more-than ou vague',
  },
  headcount: { en: 'Of how many employees', fr: 'Sur combien d’employés' },
  headcount_qualifier: {
    en: 'How exact the headcount is: exact, about, more-than or vague',
    fr: 'Précision du nombre d’employés : exact, about, more-than ou vague',
  },
  share: { en: 'Share, from 0 to 1', fr: 'Part, de 0 à 1' },
  share_qualifier: {
    en: 'How exact the share is: exact, about, more-than or less-than',
    fr: 'Précision de la part : exact, about, more-than ou less-than',
  },
  share_origin: {
    en: 'Whether the text states the share (stated) or its two numbers gave it (computed)',
    fr: 'Si le texte donne la part (stated) ou si elle est calculée (computed)',
  },
  stance: {
    en: 'How the voice stands to it: asserts, repeats, doubts or denies',
    fr: 'Si la voix l’affirme (asserts), la répète (repeats), en doute (doubts) ou la nie (denies)',
  },
  target: {
    en: 'Id of the claim that is repeated, doubted or denied',
    fr: 'Identifiant de l’affirmation répétée, mise en doute ou niée',
  },
  shown: {
    en: 'Whether the chart draws the claim (drawn), a mark stands for it and others (aggregated) or the figure lists it (listed)',
    fr: 'Si le graphique dessine l’affirmation (drawn), si un repère la représente avec d’autres (aggregated) ou si elle est listée (listed)',
  },
  person: {
    en: 'Who comes or goes; empty where unnamed',
    fr: 'Qui arrive ou part ; vide si non nommé',
  },
  role: {
    en: 'The office: ceo, interim-ceo, board-chair or board-member',
    fr: 'La fonction : ceo, interim-ceo, board-chair ou board-member',
  },
  change: {
    en: 'What happens: starts or ends',
    fr: 'Si le mandat commence (starts) ou finit (ends)',
  },
  modality: {
    en: 'How it is told: asserted, implied, agreed, tentative or denied',
    fr: 'Comment c’est dit : asserted, implied, agreed, tentative ou denied',
  },
  question: { en: 'Id of the question', fr: 'Identifiant de la question' },
  question_text: { en: 'The question', fr: 'La question' },
  verdict: {
    en: 'silent: no answer; agree: compatible with every other answer shown; differ: not',
    fr: 'silent : pas de réponse ; agree : compatible avec les autres ; differ : non',
  },
  answer: { en: 'The answer in our words', fr: 'La réponse dans nos mots' },
};

/** What each of the named columns means. Throws on one that nobody has described. */
export function describeColumns(
  names: readonly string[],
  language: Language,
): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => {
      const words = columns[name];
      if (!words) throw new Error(`The column “${name}” has no description.`);
      return [name, words[language]];
    }),
  );
}
