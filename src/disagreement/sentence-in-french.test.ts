import { describe, expect, test } from 'vitest';
import { disagreementOf, rowOf } from '../testing/disagreement.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { sentenceOf } from './sentence.ts';

const all = ['000', '001', '002', '003', '004'];

function sentence(ids: readonly string[], question: string): string {
  return sentenceOf(rowOf(disagreementOf(ids, { language: 'fr' }), question), 'fr');
}

const silence = 'Le seul texte affiché ne le dit pas.';
const one = (answers: string) => `Selon le seul texte affiché : ${answers}.`;

/** By question: the single texts that answer, each alone in view. */
const singles: Record<string, Record<string, string>> = {
  signed: {
    '001': one('743 sur 770 (001)'),
    '002': one('650 sur environ 700 (002)'),
    '003': one('723 sur 778 (003)'),
  },
  headcount: {
    '001': one('770 (001)'),
    '002': one('environ 700 (002)'),
    '003': one('778 (003)'),
  },
  share: {
    '001': one('96,5 % (001 [calculé])'),
    '002': one('environ 92,9 % (002 [calculé])'),
    '003':
      'Les réponses d’un même texte divergent : 92,9 % (003 [calculé, message, Reg Saddler]) ; plus de 95 % (003).',
  },
  'ceo-out': {
    '000': one('17 nov. (000)'),
    '001': one('13–19 nov. (001)'),
    '002': one('17 nov. (002)'),
    '003': one('17 nov. (003)'),
    '004': one('17 nov. (004)'),
  },
  'interim-1': {
    '000': one('Mira Murati, 17–19 nov. (000)'),
    '002': one('une personne non nommée, 17–20 nov. (002)'),
    '003': one('Mira Murati, 17 nov. (003)'),
  },
  'interim-2': {
    '000': one('Emmett Shear, 19 nov. (000)'),
    '002': one('Emmett Shear, 19–20 nov. (002)'),
    '003': one('Emmett Shear, 19 nov. (003)'),
  },
  'ceo-back': {
    '000': one('21–22 nov. (000 [convenu])'),
    '004': one('21–22 nov. (004, 004 [convenu, note interne, Kevin Scott])'),
  },
  'shear-before': { '000': one('Twitter (000)'), '003': one('Twitch (003)') },
  'technology-head': { '000': one('Mira Murati (000)'), '003': one('Greg Brockman (003)') },
  duration: { '000': one('quatre jours (000)'), '004': one('cinq jours (004)') },
};

const cases = Object.entries(singles).flatMap(([question, told]) =>
  all.map((id) => ({ question, id, wanted: told[id] ?? silence })),
);

describe(sentenceOf, () => {
  test.each(cases)('in French, $question as told by $id alone', ({ question, id, wanted }) => {
    expect(plainSpaces(sentence([id], question))).toBe(wanted);
  });

  test.each([
    [
      'signed',
      'Les textes divergent : 650 sur environ 700 (002), 723 sur 778 (003), 743 sur 770 (001) ; aucun ne s’accorde avec un autre sur l’effectif.',
    ],
    ['headcount', 'Les textes divergent : environ 700 (002), 770 (001), 778 (003).'],
    [
      'share',
      'Les textes divergent : environ 92,9 % (002 [calculé]) ; 92,9 % (003 [calculé, message, Reg Saddler]) ; plus de 95 % (003) ; 96,5 % (001 [calculé]).',
    ],
    [
      'ceo-out',
      'Les textes peuvent tous avoir raison : 17 nov. (000, 002, 003, 004), 13–19 nov. (001).',
    ],
    [
      'interim-1',
      'Les textes peuvent tous avoir raison : Mira Murati, 17–19 nov. (000) ; une personne non nommée, 17–20 nov. (002) ; Mira Murati, 17 nov. (003).',
    ],
    [
      'interim-2',
      'Les textes peuvent tous avoir raison : Emmett Shear, 19 nov. (000, 003) ; Emmett Shear, 19–20 nov. (002).',
    ],
    ['shear-before', 'Les textes divergent : Twitter (000), Twitch (003).'],
    ['technology-head', 'Les textes divergent : Mira Murati (000), Greg Brockman (003).'],
    [
      'ceo-back',
      'Les textes peuvent tous avoir raison : 21–22 nov. (000 [convenu], 004, 004 [convenu, note interne, Kevin Scott]).',
    ],
    ['duration', 'Les textes divergent : quatre jours (000), cinq jours (004).'],
    [
      'brockman-back',
      'Les textes peuvent tous avoir raison : on ne le sait pas encore (000 [incertain]), oui (002 [incertain], 004 [convenu, pas encore fait]).',
    ],
    ['interims', 'Les textes concordent : deux (000 [implicite], 002, 003 [implicite]).'],
  ])('in French, %s as told by all five', (question, wanted) => {
    expect(plainSpaces(sentence(all, question))).toBe(wanted);
  });

  test('in French, of several texts of which one or none answers, it says how many there are', () => {
    expect(plainSpaces(sentence(['001', '003', '004'], 'duration'))).toBe(
      'Sur les 3 textes affichés, un seul le dit : cinq jours (004).',
    );
    expect(plainSpaces(sentence(['001', '002'], 'duration'))).toBe(
      'Aucun des 2 textes affichés ne le dit.',
    );
  });

  test('in French, no line may break before a sign that has a space before it', () => {
    for (const { question } of disagreementOf(all, { language: 'fr' }).rows)
      expect(sentence(all, question.id)).not.toMatch(/ [:;?!%»]/);
  });
});
