// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { barsOf, claimsOf, drawChart, subtitle, textsOf } from '../testing/draw-signatures.tsx';
import { cutTexts, drawnTexts, overlappingTexts } from '../testing/drawn-texts.ts';
import { theOne } from '../testing/on-page.ts';
import { signaturesOf } from '../testing/signatures.ts';
import { describeSignatures, titleOf } from './signature-text.ts';

describe.each([{ place: 358 }, { place: 1104 }, { place: 'image' }] as const)(
  'the chart at $place',
  ({ place }) => {
    test('is one picture, with its title and its description', () => {
      const { svg, width, height } = drawChart(signaturesOf(), { place });
      expect(svg.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`);
      expect(theOne(svg, ':scope > title').textContent).toBe(titleOf(signaturesOf(), 'en'));
      expect(theOne(svg, ':scope > desc').textContent).toBe(
        describeSignatures(signaturesOf(), 'en', subtitle),
      );
    });

    test('has a mark for each count and for the share, and none for what is listed', () => {
      expect(claimsOf(drawChart(signaturesOf(), { place }).svg)).toEqual([
        '002-signed-650',
        '003-signed-723',
        '001-signed-743',
        '003-signed-more-than-95',
      ]);
    });

    test.each([
      ['002-signed-650', ['650 of ≈ 700', '≈ 92.9 %', 'Furno']],
      ['003-signed-723', ['723 of 778', '92.9 %', 'Staff revolt']],
      ['001-signed-743', ['743 of 770', '96.5 %', 'Undated report']],
      ['003-signed-more-than-95', ['more than 95 %', 'no count given', 'Staff revolt']],
    ])('labels %s with its figures and its source', (claim, words) => {
      const { svg } = drawChart(signaturesOf(), { place });
      const label = [...theOne(svg, `[data-opens="${claim}"]`).querySelectorAll('text')];
      const said = label.map(({ textContent }) => textContent).join(' ');
      for (const word of words) expect(said).toContain(word);
    });

    test('bars stand on one line, as high as 650, 723 and 743 are to each other', () => {
      const { svg } = drawChart(signaturesOf(), { place });
      const counts = { '002-signed-650': 650, '003-signed-723': 723, '001-signed-743': 743 };
      const bars = Object.entries(counts).flatMap(([claim, people]) =>
        barsOf(svg, claim).map((bar) => ({ ...bar, perPerson: bar.height / people })),
      );
      expect(bars).toHaveLength(3);
      expect(new Set(bars.map(({ bottom }) => Math.round(bottom * 100))).size).toBe(1);
      for (const { perPerson } of bars)
        expect(perPerson).toBeCloseTo(bars[0]?.perPerson ?? Number.NaN, 8);
      expect(bars[0]?.height).toBeGreaterThan(50);
    });

    test('a share without a count has a mark and no bar', () => {
      const { svg } = drawChart(signaturesOf(), { place });
      expect(barsOf(svg, '003-signed-more-than-95')).toEqual([]);
    });

    test.each(
      (['count', 'share'] as const).flatMap((measure) =>
        (['en', 'fr'] as const).flatMap((language) =>
          [null, ['001', '003'], ['002'], ['003'], ['004'], []].map((ids) => ({
            ids,
            measure,
            language,
          })),
        ),
      ),
    )(
      'no text is cut or meets another: $ids, $measure, $language',
      ({ ids, measure, language }) => {
        const { svg, width, height } = drawChart(signaturesOf(ids, { measure }), {
          place,
          language,
        });
        const texts = drawnTexts(svg);
        expect(texts.length).toBeGreaterThan(5);
        expect(cutTexts(texts, width, height)).toEqual([]);
        expect(overlappingTexts(texts)).toEqual([]);
      },
    );

    test('004 alone has no mark, and words say so', () => {
      const { svg } = drawChart(signaturesOf(['004']), { place });
      expect(claimsOf(svg)).toEqual([]);
      expect(textsOf(svg).join(' ')).toContain('The sources shown give no number of signatures');
    });
  },
);
