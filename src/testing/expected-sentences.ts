/**
 * The sentences to paste by what the five texts say, not by the code: for each question the texts
 * that answer it, and for each choice of these that is in view the whole sentence; where a single
 * text of those in view answers, its answer alone.
 */
export interface Expected {
  readonly tellers: readonly string[];
  readonly sentences: Readonly<Record<string, string>>;
}

const tellersOfCounts = ['001', '002', '003'];

export const expectedInEnglish: Readonly<Record<string, Expected>> = {
  signed: {
    tellers: tellersOfCounts,
    sentences: {
      '001': '743 of 770 (001)',
      '002': '650 of about 700 (002)',
      '003': '723 of 778 (003)',
      '001 002':
        'The texts differ: 650 of about 700 (002), 743 of 770 (001); they differ on the headcount too.',
      '001 003':
        'The texts differ: 723 of 778 (003), 743 of 770 (001); they differ on the headcount too.',
      '002 003':
        'The texts differ: 650 of about 700 (002), 723 of 778 (003); they differ on the headcount too.',
      '001 002 003':
        'The texts differ: 650 of about 700 (002), 723 of 778 (003), 743 of 770 (001); no two agree on the headcount.',
    },
  },
  headcount: {
    tellers: tellersOfCounts,
    sentences: {
      '001': '770 (001)',
      '002': 'about 700 (002)',
      '003': '778 (003)',
      '001 002': 'The texts differ: about 700 (002), 770 (001).',
      '001 003': 'The texts differ: 770 (001), 778 (003).',
      '002 003': 'The texts differ: about 700 (002), 778 (003).',
      '001 002 003': 'The texts differ: about 700 (002), 770 (001), 778 (003).',
    },
  },
  share: {
    tellers: tellersOfCounts,
    // 003 gives 723 of 778 and more than 95 %, so alone it is no single answer but a difference.
    sentences: {
      '001': '96.5 % (001 [computed])',
      '002': 'about 92.9 % (002 [computed])',
      '003':
        'One text’s own answers differ: 92.9 % (003 [computed, post, Reg Saddler]), more than 95 % (003).',
      '001 002':
        'The texts can all be right: about 92.9 % (002 [computed]), 96.5 % (001 [computed]).',
      '001 003':
        'The texts differ: 92.9 % (003 [computed, post, Reg Saddler]), more than 95 % (003), 96.5 % (001 [computed]).',
      '002 003':
        'One text’s own answers differ: about 92.9 % (002 [computed]), 92.9 % (003 [computed, post, Reg Saddler]), more than 95 % (003).',
      '001 002 003':
        'The texts differ: about 92.9 % (002 [computed]), 92.9 % (003 [computed, post, Reg Saddler]), more than 95 % (003), 96.5 % (001 [computed]).',
    },
  },
  'interim-1': {
    tellers: ['000', '002', '003'],
    sentences: {
      '000': 'Mira Murati, 17–19 Nov (000)',
      '002': 'somebody unnamed, 17–20 Nov (002)',
      '003': 'Mira Murati, 17 Nov (003)',
      '000 002':
        'The texts can all be right: Mira Murati, 17–19 Nov (000); somebody unnamed, 17–20 Nov (002).',
      '000 003':
        'The texts can all be right: Mira Murati, 17–19 Nov (000); Mira Murati, 17 Nov (003).',
      '002 003':
        'The texts can all be right: somebody unnamed, 17–20 Nov (002); Mira Murati, 17 Nov (003).',
      '000 002 003':
        'The texts can all be right: Mira Murati, 17–19 Nov (000); somebody unnamed, 17–20 Nov (002); Mira Murati, 17 Nov (003).',
    },
  },
  'interim-2': {
    tellers: ['000', '002', '003'],
    sentences: {
      '000': 'Emmett Shear, 19 Nov (000)',
      '002': 'Emmett Shear, 19–20 Nov (002)',
      '003': 'Emmett Shear, 19 Nov (003)',
      '000 002':
        'The texts can all be right: Emmett Shear, 19 Nov (000); Emmett Shear, 19–20 Nov (002).',
      '000 003': 'The texts agree: Emmett Shear, 19 Nov (000, 003).',
      '002 003':
        'The texts can all be right: Emmett Shear, 19–20 Nov (002); Emmett Shear, 19 Nov (003).',
      '000 002 003':
        'The texts can all be right: Emmett Shear, 19 Nov (000, 003); Emmett Shear, 19–20 Nov (002).',
    },
  },
  'ceo-back': {
    tellers: ['000', '004'],
    sentences: {
      '000': '21–22 Nov (000 [agreed])',
      '004': '21–22 Nov (004, 004 [agreed, memo, Kevin Scott])',
      '000 004':
        'The texts can all be right: 21–22 Nov (000 [agreed], 004, 004 [agreed, memo, Kevin Scott]).',
    },
  },
  'shear-before': {
    tellers: ['000', '003'],
    sentences: {
      '000': 'Twitter (000)',
      '003': 'Twitch (003)',
      '000 003': 'The texts differ: Twitter (000), Twitch (003).',
    },
  },
  'technology-head': {
    tellers: ['000', '003'],
    sentences: {
      '000': 'Mira Murati (000)',
      '003': 'Greg Brockman (003)',
      '000 003': 'The texts differ: Mira Murati (000), Greg Brockman (003).',
    },
  },
  'brockman-back': {
    tellers: ['000', '002', '004'],
    sentences: {
      '000': 'that is not known yet (000 [not certain])',
      '002': 'yes (002 [not certain])',
      '004': 'yes (004 [agreed, not yet done])',
      '000 002':
        'The texts can all be right: that is not known yet (000 [not certain]), yes (002 [not certain]).',
      '000 004':
        'The texts can all be right: that is not known yet (000 [not certain]), yes (004 [agreed, not yet done]).',
      '002 004': 'The texts can all be right: yes (002 [not certain], 004 [agreed, not yet done]).',
      '000 002 004':
        'The texts can all be right: that is not known yet (000 [not certain]), yes (002 [not certain], 004 [agreed, not yet done]).',
    },
  },
  interims: {
    tellers: ['000', '002', '003'],
    sentences: {
      '000': 'two (000 [implied])',
      '002': 'two (002)',
      '003': 'two (003 [implied])',
      '000 002': 'The texts agree: two (000 [implied], 002).',
      '000 003': 'The texts agree: two (000 [implied], 003 [implied]).',
      '002 003': 'The texts agree: two (002, 003 [implied]).',
      '000 002 003': 'The texts agree: two (000 [implied], 002, 003 [implied]).',
    },
  },
  duration: {
    tellers: ['000', '004'],
    sentences: {
      '000': 'four days (000)',
      '004': 'five days (004)',
      '000 004': 'The texts differ: four days (000), five days (004).',
    },
  },
};

/** Altman’s dismissal: 001 knows the week alone, every other text Friday 17 November. */
export function expectedDismissal(ids: readonly string[]): string {
  const others = ids.filter((id) => id !== '001');
  const friday = `17 Nov (${others.join(', ')})`;
  const week = '13–19 Nov (001)';
  if (!ids.includes('001')) return others.length > 1 ? `The texts agree: ${friday}.` : friday;
  if (others.length === 0) return week;
  const inOrder = others.includes('000') ? [friday, week] : [week, friday];
  return `The texts can all be right: ${inOrder.join(', ')}.`;
}
