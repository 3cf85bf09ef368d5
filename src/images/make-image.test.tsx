import '../browserless/dom.ts';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { languages } from '../language/language.ts';
import { themes } from '../palette/palette.ts';
import { fileOf, pictureFor, svgTextOf, tools } from '../testing/image-files.ts';
import { charts } from '../view/view.ts';
import { defaultOptions, type Format, formatOf, formats } from './image-options.ts';
import { parseRecord } from './image-record.ts';
import { presets } from './image-size.ts';
import { makeImage } from './make-image.ts';
import { recordInSvg } from './svg-file.ts';

const signatures = pictureFor('signature-counts');
const small = { scale: 1 } as const;
const minute = 60_000;

/** How files of a format begin, after their specifications. */
const starts: Record<Format, string> = {
  png: '\x89PNG\r\n\x1a\n',
  svg: '<?xml version="1.0" encoding="UTF-8"?>',
  outlines: '<?xml version="1.0" encoding="UTF-8"?>',
  pdf: '%PDF-1.',
};

const looks = charts.flatMap((chart) =>
  languages.flatMap((language) => themes.map((theme) => ({ chart, language, theme }))),
);

describe(makeImage, () => {
  test.each(formats)('makes a file of %s that is named and typed as it is', async (format) => {
    const { name, type, bytes } = await fileOf(signatures, format);
    const outlines = format === 'outlines' ? '-outlines' : '';
    expect(name).toBe(`countersign-signature-counts${outlines}.${formatOf(format).extension}`);
    expect(type).toBe(formatOf(format).type);
    const start = Buffer.from(bytes).toString('latin1', 0, starts[format].length);
    expect(start).toBe(starts[format]);
  });

  // A PDF says when it was made.
  const timeless = formats.filter((format) => format !== 'pdf');
  test.each(timeless)('gives the same bytes for the same picture, as %s', async (format) => {
    const first = await fileOf(signatures, format, small);
    const second = await fileOf(pictureFor('signature-counts'), format, small);
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });

  test.each(looks)('lacks no letter for $chart, $language, $theme', async (look) => {
    const { missing } = await fileOf(pictureFor(look.chart, {}, look), 'outlines');
    expect(missing).toEqual([]);
  });

  test.each([
    ['landscape', 1, 1200, 675],
    ['landscape', 2, 2400, 1350],
    ['square', 1, 1080, 1080],
    ['portrait', 3, 3240, 4050],
  ] as const)('paints the %s at %i× as %i × %i pixels', async (preset, scale, width, height) => {
    const { bytes } = await fileOf(signatures, 'png', { size: presets[preset], scale });
    const png = PNG.sync.read(Buffer.from(bytes));
    expect([png.width, png.height]).toEqual([width, height]);
  });

  test('carries the record of the claims that it draws, each once, in the order of the picture', async () => {
    const record = parseRecord(recordInSvg(await svgTextOf(signatures)) ?? '');
    expect(record).toMatchObject({
      software: 'Countersign',
      chart: 'signature-counts',
      address: '?lang=en&theme=light',
      release: signatures.release,
      dossier: 'OpenAI, November 2023',
    });
    const ids = record?.claims.map(({ id }) => id) ?? [];
    expect(ids.toSorted()).toEqual([
      '001-signed-743',
      '002-signed-650',
      '003-signed-723',
      '003-signed-more-than-95',
    ]);
  });

  test('carries in a filtered image no claim that it does not draw', async () => {
    const picture = pictureFor('signature-counts', { sources: ['002'] });
    const record = parseRecord(recordInSvg(await svgTextOf(picture)) ?? '');
    expect(record?.claims.map(({ id }) => id)).toEqual(['002-signed-650']);
    expect(record?.address).toBe('?sources=002&lang=en&theme=light');
  });

  test('gives word of letters that the typeface lacks', async () => {
    const { draw } = signatures;
    const foreign = {
      ...signatures,
      draw: (room: Parameters<typeof draw>[0]) => ({
        ...draw(room),
        chart: (
          <svg>
            <title>650</title>
            <text x={0} y={20} fontSize={16} fontWeight={400}>
              漢 650
            </text>
          </svg>
        ),
      }),
    };
    for (const format of ['png', 'outlines', 'pdf'] as const)
      expect(
        (await makeImage(foreign, format, { ...defaultOptions, scale: 1 }, tools)).missing,
      ).toEqual(['漢']);
  });

  test('fails where the pixels cannot be painted, rather than give another picture', async () => {
    const broken = { ...tools, paint: () => Promise.reject(new Error('No canvas.')) };
    await expect(makeImage(signatures, 'png', defaultOptions, broken)).rejects.toThrow(
      'No canvas.',
    );
  });

  test('gives the painter outlines and no font, so that no painter can take another', async () => {
    const painted: string[] = [];
    const watched = {
      ...tools,
      paint: (...given: Parameters<typeof tools.paint>) => {
        painted.push(given[0]);
        return tools.paint(...given);
      },
    };
    await makeImage(signatures, 'png', { ...defaultOptions, scale: 1 }, watched);
    expect(painted).toHaveLength(1);
    expect(painted[0]).not.toMatch(/<text|@font-face/);
  });

  test('leaves nothing on the page, however many images are made', {
    timeout: minute,
  }, async () => {
    const before = document.documentElement.outerHTML;
    for (let made = 0; made < 100; made += 1) await fileOf(signatures, 'svg');
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
