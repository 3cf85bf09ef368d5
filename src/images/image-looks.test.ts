import '../browserless/dom.ts';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { palettes } from '../palette/palette.ts';
import { fileOf, parseSvg, pictureFor, svgTextOf } from '../testing/image-files.ts';
import { makeImage } from './make-image.ts';

const signatures = pictureFor('signature-counts');
const small = { scale: 1 } as const;

describe(makeImage, () => {
  test.each([
    ['the paper of the dark theme', 'theme', 'dark', palettes.dark.paper],
    ['the paper of the light theme', 'theme', 'light', palettes.light.paper],
    ['white', 'white', 'light', '#ffffff'],
  ] as const)('puts %s behind it all', async (_, background, theme, colour) => {
    const picture = pictureFor('ceo-turnover', {}, { theme });
    const { svg } = parseSvg(await svgTextOf(picture, 'svg', { background }));
    const whole = [...svg.querySelectorAll('rect[width="1200"][height="675"]')];
    expect(whole.map((rect) => rect.getAttribute('fill'))).toEqual([colour]);
  });

  test('puts nothing behind it where it is to be transparent', async () => {
    const { bytes } = await fileOf(signatures, 'png', { ...small, background: 'transparent' });
    expect(PNG.sync.read(Buffer.from(bytes)).data.subarray(0, 4)).toEqual(Buffer.alloc(4));
    const opaque = await fileOf(signatures, 'png', small);
    expect(PNG.sync.read(Buffer.from(opaque.bytes)).data[3]).toBe(255);
  });

  test('leaves the title out of the drawing where asked, never out of the file', async () => {
    const texts = async (hasTitle: boolean) => {
      const { svg, all } = parseSvg(await svgTextOf(signatures, 'svg', { hasTitle }));
      expect(svg.querySelector(':scope > title')?.textContent).toBe(signatures.title);
      return all.filter(({ tagName }) => tagName === 'text').map((text) => text.textContent);
    };
    expect(await texts(true)).toContain(signatures.title);
    expect(await texts(false)).not.toContain(signatures.title);
  });
});
