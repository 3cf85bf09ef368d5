import { describe, expect, test } from 'vitest';
import { nodeTools } from '../browserless/node-tools.ts';
import { layer, textNode } from '../testing/svg-node.ts';
import { missingGlyphs } from '../typeface/measure-text.ts';
import { openTypeface, outlineText } from './outline-text.ts';
import { elementsOf } from './svg-tree.ts';

const { typeface } = nodeTools();
const fonts = openTypeface(typeface);

describe(outlineText, () => {
  const image = layer(textNode('漢 650'), textNode('650'));
  const namesOf = (which: 'all' | 'own' | 'foreign') =>
    elementsOf(outlineText(image, fonts, which)).map(({ name }) => name);

  test('makes paths of all texts, of those it can draw whole, or of the others alone', () => {
    expect(namesOf('all')).toEqual(['path', 'path']);
    expect(namesOf('own')).toEqual(['text', 'path']);
    expect(namesOf('foreign')).toEqual(['path', 'text']);
  });

  test('keeps a text that it leaves as it is', () => {
    expect(elementsOf(outlineText(image, fonts, 'own'))[0]).toEqual(textNode('漢 650'));
  });
});

describe(missingGlyphs, () => {
  test('names each letter that the typeface lacks once, a pair of surrogates as one', () => {
    expect(missingGlyphs('漢字 650 字 🧾 漢')).toEqual(['漢', '字', '🧾']);
  });

  test('is none of what draws nothing', () => {
    expect(missingGlyphs('\u200b650\u202e\ufeff')).toEqual([]);
  });

  test('agrees with the fonts that are shipped, at every weight', () => {
    for (let code = 0x20; code < 0x2200; code += 1) {
      const sign = String.fromCodePoint(code);
      if (/\p{Default_Ignorable_Code_Point}/u.test(sign)) continue;
      const isMissing = missingGlyphs(sign).length > 0;
      for (const weight of [400, 600, 700] as const)
        expect(!fonts[weight].hasGlyphForCodePoint(code), `U+${code.toString(16)}`).toBe(isMissing);
    }
  });
});

describe(openTypeface, () => {
  test('opens a typeface once', () => {
    expect(openTypeface(typeface)).toBe(fonts);
    expect(openTypeface({ ...typeface })).not.toBe(fonts);
  });
});
