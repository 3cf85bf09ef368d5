// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import {
  disagreementOf,
  noClaims,
  nonEmptySelections,
  rowOf,
  verdictsOf,
} from '../testing/disagreement.ts';
import { drawDisagreementImage } from '../testing/draw-disagreement.tsx';
import { cutTexts, drawnTexts, overlappingTexts } from '../testing/drawn-texts.ts';
import { theOne } from '../testing/on-page.ts';
import { DisagreementImage } from './disagreement-image.tsx';
import { describeDisagreement } from './disagreement-text.ts';

const cases = nonEmptySelections.flatMap((ids) =>
  (['en', 'fr'] as const).map((language) => ({ ids, language, shown: ids.join(' ') })),
);

const wordsIn = (svg: ParentNode, question: string, source: string) =>
  [
    ...theOne(svg, `[data-question="${question}"][data-source="${source}"]`).querySelectorAll(
      'text',
    ),
  ]
    .slice(1)
    .map(({ textContent }) => textContent)
    .join(' ');

const wordsOf = (svg: ParentNode) =>
  [...svg.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');

const questionsOf = (svg: ParentNode) =>
  new Set(
    [...svg.querySelectorAll<SVGElement>('[data-question]')].map((cell) => cell.dataset.question),
  );

describe(DisagreementImage, () => {
  test.each(cases)(
    'no text leaves the picture or lies over another: $shown ($language)',
    ({ ids, language }) => {
      const series = disagreementOf(ids, { language, comments: true });
      const { svg, width, height } = drawDisagreementImage(series, language);
      const texts = drawnTexts(svg.parentNode ?? svg);
      expect(texts.length).toBeGreaterThan(20);
      expect(cutTexts(texts, width, height)).toEqual([]);
      expect(overlappingTexts(texts)).toEqual([]);
    },
  );

  test.each(cases)(
    'says how many of the questions it draws: $shown ($language)',
    ({ ids, language }) => {
      const series = disagreementOf(ids, { language });
      const { svg } = drawDisagreementImage(series, language);
      const drawn = questionsOf(svg).size;
      const total = series.visible.length;
      const says = {
        en: `the first ${drawn} of ${total} questions`,
        fr: `les ${drawn} premières questions sur ${total}`,
      };
      expect(drawn).toBeLessThan(total);
      expect(wordsOf(svg)).toContain(says[language]);
    },
  );

  test('each cell has the verdict that the page gives, and its sign', () => {
    const series = disagreementOf();
    const { svg } = drawDisagreementImage(series);
    const signs: Record<string, string> = { differ: '≠', agree: '=', silent: '–' };
    const cells = [...svg.querySelectorAll<SVGElement>('[data-verdict]')];
    expect(cells.length % 5).toBe(0);
    for (const cell of cells) {
      const question = cell.getAttribute('data-question') ?? '';
      const source = cell.getAttribute('data-source') ?? '';
      const verdict = verdictsOf(rowOf(series, question))[source];
      expect(cell.getAttribute('data-verdict')).toBe(verdict);
      expect(cell.querySelector('text')?.textContent).toBe(signs[verdict ?? '']);
    }
  });

  test('has the counts of the texts, and what they say of the return', () => {
    const { svg } = drawDisagreementImage(disagreementOf());
    expect(wordsIn(svg, 'signed', '001')).toBe('743');
    expect(wordsIn(svg, 'signed', '002')).toBe('650');
    expect(wordsIn(svg, 'signed', '003')).toBe('723');
    expect(wordsIn(svg, 'signed', '004')).toBe('');
    expect(wordsIn(svg, 'return-state', '002')).toBe(
      'still on the table, says The Verge (not certain)',
    );
  });

  test('of two answers of one text it says whose words they are, the article’s aside', () => {
    const { svg } = drawDisagreementImage(disagreementOf(['003', '004']));
    expect(wordsIn(svg, 'return-state', '004')).toBe(
      'done agreed, not yet done (memo, Kevin Scott)',
    );
    expect(wordsIn(svg, 'share', '003')).toBe(
      '92.9 % (computed, post, Reg Saddler) more than 95 %',
    );
  });

  test('of one text alone, each of its answers is signed as the only one', () => {
    const { svg } = drawDisagreementImage(disagreementOf(['002']));
    const signs = [...svg.querySelectorAll('[data-verdict="agree"] text:first-child')];
    expect(signs.length).toBeGreaterThan(5);
    expect(new Set(signs.map(({ textContent }) => textContent))).toEqual(new Set(['•']));
  });

  test('names each source shown over its column, and no other', () => {
    const words = wordsOf(
      drawDisagreementImage(disagreementOf(['002', '003'], { conflicts: true })).svg,
    );
    expect(words).toContain('Furno');
    expect(words).toContain('Staff revolt');
    expect(words).toContain('2 of 5');
  });

  test.each(['en', 'fr'] as const)(
    'has a title, and the whole table as its description (%s)',
    (language) => {
      const series = disagreementOf(null, { language });
      const { svg } = drawDisagreementImage(series, language);
      expect(theOne(svg, 'desc').textContent).toBe(describeDisagreement(series, language));
      expect(theOne(svg, 'title').textContent).not.toBe('');
      expect(svg.getAttribute('role')).toBe('img');
    },
  );

  test('where no text shown contradicts another, it says so', () => {
    const series = disagreementOf(['002'], { conflicts: true });
    expect(series.visible).toEqual([]);
    const { svg, width, height } = drawDisagreementImage(series);
    expect(wordsOf(svg)).toContain('The texts shown differ on none of the questions.');
    expect(cutTexts(drawnTexts(svg.parentNode ?? svg), width, height)).toEqual([]);
  });

  test('without a single question it says that none is answered', () => {
    const { svg } = drawDisagreementImage(disagreementOf(null, { told: noClaims }));
    expect(wordsOf(svg)).toContain('No question is answered by the texts of this dossier');
    expect(wordsOf(svg)).not.toContain('differ on none');
    expect(questionsOf(svg).size).toBe(0);
  });
});
