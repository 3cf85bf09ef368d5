import { describe, expect, test } from 'vitest';
import { statements, subject } from '../testing/dossier.ts';

const { questions } = subject;
const answersTo = (id: string) => statements.filter(({ question }) => question === id);

describe('the questions of the dossier', () => {
  test('are each once there, and none answers to what is computed', () => {
    const ids = questions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const computed of ['signed', 'headcount', 'share']) expect(ids).not.toContain(computed);
    expect(ids.filter((id) => /^(ceo-(out|in|back)(-\d+)?|interim-\d+)$/.test(id))).toEqual([]);
  });

  test('every answer is to one of them', () => {
    const ids = questions.map(({ id }) => id);
    expect(statements.filter(({ question }) => !ids.includes(question))).toEqual([]);
  });

  describe.each(questions)('$id', ({ id, text }) => {
    test('is answered', () => {
      expect(answersTo(id)).not.toEqual([]);
    });

    test('is a question in both languages', () => {
      expect(text.en).toMatch(/^[A-Z].*[^\s?]\?$/);
      expect(text.fr).toMatch(/^[A-ZÀÉ].*[^\s?]\u00a0\?$/);
    });

    test('has one wording for one value, unless that is denied or uncertain', () => {
      for (const language of ['en', 'fr'] as const) {
        const wordings = new Map<string, Set<string>>();
        for (const { value, answer, modality } of answersTo(id)) {
          if (modality === 'denied' || modality === 'tentative') continue;
          wordings.set(value, (wordings.get(value) ?? new Set()).add(answer[language]));
        }
        for (const [value, texts] of wordings)
          expect([value, [...texts]]).toEqual([value, [[...texts][0]]]);
      }
    });

    test('has another wording for another value', () => {
      for (const language of ['en', 'fr'] as const) {
        const values = new Map<string, string>();
        for (const { value, answer } of answersTo(id)) {
          expect(values.get(answer[language]) ?? value).toBe(value);
          values.set(answer[language], value);
        }
      }
    });

    test('is answered in words in both languages, without a sign at their end', () => {
      for (const { answer } of answersTo(id))
        for (const words of [answer.en, answer.fr]) expect(words).toMatch(/^\S(.*[^\s.;:,])?$/);
    });
  });
});
