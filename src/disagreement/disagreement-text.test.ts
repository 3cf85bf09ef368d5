import { describe, expect, test } from 'vitest';
import { disagreementOf, noClaims, nonEmptySelections, rowOf } from '../testing/disagreement.ts';
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

  // On Microsoft’s hand in it, and on the reason, 001 tells two things, and no other says for certain.
  test('with all five, of two questions a text tells two things, and no other differs', () => {
    expect(disagreementTitle(disagreementOf(), 'en')).toBe(
      'On 21 of 36 questions the texts shown differ; on 2 more, a text differs with itself',
    );
    expect(plainSpaces(disagreementTitle(disagreementOf(), 'fr'))).toBe(
      'Sur 21 questions sur 36, les textes affichés divergent ; sur 2 autres, un texte se contredit',
    );
  });

  // With 002, 003 differs elsewhere; on the share alone it differs with none but itself.
  test('of one such question it says so', () => {
    const series = disagreementOf(['002', '003']);
    const rows = ['signed', 'share', 'ceo-out'].map((id) => rowOf(series, id));
    expect(disagreementTitle({ ...series, rows }, 'en')).toBe(
      'On 1 of 3 questions the texts shown differ; on 1 more, a text differs with itself',
    );
    expect(plainSpaces(disagreementTitle({ ...series, rows }, 'fr'))).toBe(
      'Sur 1 question sur 3, les textes affichés divergent ; sur 1 autre, un texte se contredit',
    );
  });

  test('counts questions without a conflict whether the view leaves them out or not', () => {
    const title = (conflicts: boolean) =>
      disagreementTitle(disagreementOf(null, { conflicts }), 'en');
    expect(title(true)).toBe(title(false));
  });

  test('of one text alone it says how much it answers, and whether it differs with itself', () => {
    // Furno’s text answers 19 of the 36 questions (six that are computed, 13 of the dossier’s own), and never twice.
    expect(disagreementTitle(disagreementOf(['002']), 'en')).toBe(
      'This text answers 19 of 36 questions, and nowhere differs with itself',
    );
    // Altman’s return is done in the article and agreed in the memo; Microsoft’s hire only seemed so.
    expect(disagreementTitle(disagreementOf(['004']), 'en')).toBe(
      'This text answers 12 of 36 questions; on 1 its own answers differ',
    );
    expect(plainSpaces(disagreementTitle(disagreementOf(['002'], { language: 'fr' }), 'fr'))).toBe(
      'Ce texte répond à 19 questions sur 36, sans jamais se contredire',
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
    expect(key).toBe(
      '≠ differs from another text shown, or from itself. = compatible with every other answer shown. • the only answer shown. – this text does not say.',
    );
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
      `${left.length} questions sans conflit sont écartées par « conflits uniquement ».`,
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
