// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { loadDossier } from '../browserless/load-dossier.ts';
import { presets } from '../images/image-size.ts';
import { drawImage, textsOf } from '../testing/image-texts.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { defaultView, type View } from '../view/view.ts';
import { pictureOf } from './picture-of.ts';

const sizes = [
  ...Object.values(presets),
  { width: 600, height: 600 },
  { width: 600, height: 4000 },
  { width: 4000, height: 600 },
  { width: 4000, height: 4000 },
];

const counted = {
  en: ['more than 95 %', '650 of ≈ 700', '743 of 770', '723 of 778'],
  fr: ['plus de 95 %', '650 sur ≈ 700', '743 sur 770', '723 sur 778'],
};
// 650 / 700, 743 / 770 and 723 / 778; 001 states its share itself.
const shares = {
  en: ['more than 95 %', '≈ 92.9 %', '96.5 %', '92.9 %'],
  fr: ['plus de 95 %', '≈ 92,9 %', '96,5 %', '92,9 %'],
};

describe(pictureOf, () => {
  const dossier = loadDossier();

  /** The words above the plot's marks: the frame and the axis say figures too. */
  async function labelled(
    view: Partial<View>,
    language: 'en' | 'fr',
    size: (typeof sizes)[number],
  ) {
    const look = { language, theme: 'light' } as const;
    const picture = pictureOf('signature-counts', dossier, { ...defaultView, ...view }, look);
    const { svg } = await drawImage(picture, size);
    const bold = textsOf(svg).filter(({ weight }) => weight === 700);
    return bold.map(({ text }) => plainSpaces(text));
  }

  describe.each(sizes)('at $width × $height', (size) => {
    test.each(['en', 'fr'] as const)(
      'every claim has its figures beside it (%s)',
      async (language) => {
        const counts = await labelled({}, language, size);
        expect(counts).toEqual(expect.arrayContaining(counted[language]));
        const ratios = await labelled({ measure: 'share' }, language, size);
        expect(ratios).toEqual(expect.arrayContaining(shares[language]));
      },
    );
  });
});
