import { describe, expect, test } from 'vitest';
import { disagreementOf, noClaims, nonEmptySelections } from '../testing/disagreement.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { describeDisagreement, disagreementNotes, disagreementTitle } from './disagreement-text.ts';
import { sentenceOf } from './sentence.ts';

const nothing = { told: noClaims };

describe(disagreementTitle, () => {
  test('counts the questions with a cell that differs, those of a text with itself apart', () => {
    for (const ids of nonEmptySelections.filter(({ length }) => length > 1)) {
      const series = disagreementOf(ids);
      const n = series.rows.filter(({ cells }) => cells.some((cell) => cell.verdict === 'differ'));
      const numbers = disagreementTitle(series, 'en').match(/\d+|none/g) ?? [];
      const [between = '', total, within = '0'] = numbers;
      expect((between === 'none' ? 0 : Number(between)) + Number(within)).toBe(n.length);
      expect(total).toBe(String(series.rows.length));
    }
  });

  test('of Microsoft’s hand in it one text tells two things, and no other speaks', () => {
    expect(disagreementTitle(disagreementOf(), 'en')).toMatch(
      /; on 1 more, one differs with itself$/,
    );
    expect(plainSpaces(disagreementTitle(disagreementOf(), 'fr'))).toMatch(
      / ; sur 1 autre, un texte diverge de lui-même$/,
    );
  });

  test('counts questions without a conflict whether the view leaves them out or not', () => {
    const title = (conflicts: boolean) =>
      disagreementTitle(disagreementOf(null, { conflicts }), 'en');
    expect(title(true)).toBe(title(false));
  });

  test('of one text alone it says how much it answers, and whether it differs with itself', () => {
    // Furno’s text answers 18 of the 38 questions (six that are computed, twelve of the dossier’s own), and never twice.
    expect(disagreementTitle(disagreementOf(['002']), 'en')).toBe(
      'This text answers 18 of 38 questions, and nowhere differs with itself',
    );
    // Altman’s return is done in the article and agreed in the memo; Microsoft’s hire seemed, and was not.
    expect(disagreementTitle(disagreementOf(['004']), 'en')).toMatch(
      /^This text answers \d+ of 38 questions; on 2 its own answers differ$/,
    );
    expect(plainSpaces(disagreementTitle(disagreementOf(['002'], { language: 'fr' }), 'fr'))).toBe(
      'Ce texte répond à 18 questions sur 38, sans jamais diverger de lui-même',
    );
  });

  test.each([
    ['en', 'No question is answered by the texts of this dossier'],
    ['fr', 'Les textes de ce dossier ne répondent à aucune question'],
  ] as const)('without questions it says so (%s)', (language, title) => {
    expect(disagreementTitle(disagreementOf(null, nothing), language)).toBe(title);
  });

  test('where nobody differs it says none', () => {
    const [first] = disagreementOf().rows.slice(-1);
    const rows = first ? [first] : [];
    expect(disagreementTitle({ ...disagreementOf(), rows }, 'en')).toMatch(
      /^On none of \d+ questions do the texts shown differ$/,
    );
  });
});

describe(disagreementNotes, () => {
  test('explains each sign', () => {
    const [key] = disagreementNotes(disagreementOf(), 'en');
    for (const sign of ['≠ differs', '= compatible', '– this text does not say'])
      expect(key).toContain(sign);
    expect(disagreementNotes(disagreementOf(), 'en')).toHaveLength(1);
  });

  test('says how many questions the view leaves out', () => {
    const series = disagreementOf(null, { conflicts: true });
    const left = series.rows.filter(({ cells }) =>
      cells.every(({ verdict }) => verdict !== 'differ'),
    );
    expect(disagreementNotes(series, 'en')[1]).toBe(
      `${left.length} questions without a conflict are left out by “conflicts only”.`,
    );
    expect(plainSpaces(disagreementNotes(series, 'fr')[1] ?? '')).toBe(
      `${left.length} questions sans conflit sont écartées par « conflits seulement ».`,
    );
  });

  test('says that readers’ answers count, where they are on', () => {
    expect(disagreementNotes(disagreementOf(null, { comments: true }), 'en')).toContain(
      'Readers’ answers under a text count as answers of that text.',
    );
  });
});

describe(describeDisagreement, () => {
  test.each(['en', 'fr'] as const)(
    'says title, and each question with its sentence (%s)',
    (language) => {
      const series = disagreementOf(['002', '003'], { language, conflicts: true });
      const words = describeDisagreement(series, language);
      expect(words.startsWith(`${disagreementTitle(series, language)}. `)).toBe(true);
      for (const row of series.visible)
        expect(words).toContain(`${row.question.text} ${sentenceOf(row, language)}`);
      for (const row of series.rows.filter((hidden) => !series.visible.includes(hidden)))
        expect(words).not.toContain(row.question.text);
    },
  );

  test('without questions it is the title', () => {
    expect(describeDisagreement(disagreementOf(null, nothing), 'en')).toBe(
      'No question is answered by the texts of this dossier.',
    );
  });
});
