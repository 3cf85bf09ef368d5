// Without a browser, whose pixels differ from one version to the next.
import '../browserless/dom.ts';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { presets } from '../images/image-size.ts';
import { faultOfImage, opaque } from '../testing/compare-images.ts';
import { pictureFor, svgTextOf, tools } from '../testing/image-files.ts';
import { charts } from '../view/view.ts';

const folder = join(import.meta.dirname, 'references');
const isUpdate = process.env.REFERENCES === 'update';
const command = 'REFERENCES=update npx vitest run src/pictures/reference-images.test.ts';

/** How wide a reference is, px: enough to see a line move, and all of them weigh no megabyte. */
const width = 240;

const sizes = { ...presets, phone: { width: 600, height: 900 } };
const selections = { all: null, one: ['002'], none: [] };
const sizeNames = ['landscape', 'square', 'portrait', 'phone'] as const;
const selectionNames = ['all', 'one', 'none'] as const;
// A language moves what a theme colours, and neither changes the other: two looks have both of each.
const looks = [
  { language: 'en', theme: 'light' },
  { language: 'fr', theme: 'dark' },
] as const;

const references = charts.flatMap((chart) =>
  sizeNames.flatMap((size) =>
    selectionNames.flatMap((selection) =>
      looks.map(({ language, theme }) => ({
        name: [chart, size, selection, language, theme].join('-'),
        ...{ chart, size, selection, language, theme },
      })),
    ),
  ),
);

/** The image as it is exported, made small. */
async function draw({ chart, size, selection, language, theme }: (typeof references)[number]) {
  const picture = pictureFor(chart, { sources: selections[selection] }, { language, theme });
  const svg = await svgTextOf(picture, 'outlines', { size: sizes[size] });
  return opaque(await tools.paint(svg, sizes[size], width / sizes[size].width));
}

describe('an exported image', () => {
  test.each(references)('is drawn as its reference shows it: $name', async (reference) => {
    const file = join(folder, `${reference.name}.png`);
    const drawn = await draw(reference);
    if (isUpdate) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, drawn);
    }
    expect(existsSync(file), `no reference; to make it: ${command}`).toBe(true);
    const fault = faultOfImage(reference.name, drawn, readFileSync(file));
    expect(fault, `Where the new image is right: ${command}`).toBeNull();
  });

  test('has a reference for every chart, size, selection, language and theme, and none beside', () => {
    expect(readdirSync(folder).sort()).toEqual(references.map(({ name }) => `${name}.png`).sort());
  });
});
