import { describe, expect, test } from 'vitest';
import { fileOf, pictureFor, tools } from '../testing/image-files.ts';
import { pdfLines, pdfParts, pdfText, thePart } from '../testing/pdf-parts.ts';
import { textNode } from '../testing/svg-node.ts';
import { xmlFault } from '../testing/xml.ts';
import { charts } from '../view/view.ts';
import { carryClaim } from './image-record.ts';
import { presets, type Size } from './image-size.ts';
import { toPdf } from './pdf-file.ts';
import type { Picture, Room } from './picture.ts';
import type { SvgNode } from './svg-tree.ts';

const french = pictureFor('signature-counts', {}, { language: 'fr', theme: 'dark' });
const room: Room = { ...presets.landscape, background: 'theme', hasTitle: true };

async function partsOf(picture: Picture, size: Size = presets.landscape) {
  return pdfParts((await fileOf(picture, 'pdf', { size })).bytes);
}

async function partsOfNode(svg: SvgNode, words: Partial<Picture> = {}) {
  const picture = { ...french, ...words };
  const bytes = await toPdf(svg, presets.landscape, 1, tools.typeface, picture, '');
  return pdfParts(bytes);
}

const heads = (parts: ReturnType<typeof pdfParts>) =>
  [...parts.values()].map(({ head }) => head).join('\n');

describe(toPdf, () => {
  test.each([
    // A px is 1/96 of an inch, a point 1/72.
    [presets.landscape, '[0 0 900 506.25]'],
    [presets.square, '[0 0 810 810]'],
    [presets.portrait, '[0 0 810 1012.5]'],
  ])('of $width × $height px is one page of its size', async (size, box) => {
    const parts = await partsOf(french, size);
    expect(thePart(parts, '/Type /Pages').head).toContain('/Count 1\n');
    expect(thePart(parts, '/Type /Page\n').head).toContain(`/MediaBox ${box}`);
  });

  test('begins with the version that its structure needs', async () => {
    const { bytes } = await fileOf(french, 'pdf');
    expect(Buffer.from(bytes.subarray(0, 8)).toString('latin1')).toBe('%PDF-1.7');
  });

  test('keeps ligatures, accents, signs and brackets for whoever copies them', async () => {
    const text = 'office, ≈ 92,9\u00a0% à « Noël », (a) [b] \\ <c> AV…';
    expect(pdfLines(await partsOfNode(textNode(text)))).toEqual([text]);
  });

  test('embeds each weight that it uses, and no font that a reader may lack', async () => {
    const parts = await partsOf(french);
    const fonts = [...parts.values()].filter(({ head }) => head.includes('/Type /FontDescriptor'));
    const names = fonts.map(({ head }) => /\/FontName \/[A-Z]{6}\+(\S+)/.exec(head)?.[1]);
    expect(names.toSorted()).toEqual([
      'HankenGrotesk-Bold',
      'HankenGrotesk-Regular',
      'HankenGrotesk-SemiBold',
    ]);
    for (const { head } of fonts) {
      const [, file = ''] = /\/FontFile2 (\d+) 0 R/.exec(head) ?? [];
      // How a TrueType font begins, by Microsoft or by Apple.
      expect(['\0\x01\0\0', 'true']).toContain(parts.get(file)?.stream.toString('latin1', 0, 4));
    }
    expect(heads(parts)).not.toMatch(/\/Subtype \/(Type1|Type3|TrueType)|Helvetica|Times|Courier/);
  });

  test('embeds no weight that it does not use', async () => {
    const parts = await partsOfNode(textNode('x'));
    expect(heads(parts)).toContain('+HankenGrotesk-Regular');
    expect(heads(parts)).not.toMatch(/\+HankenGrotesk-(Semi)?Bold/);
  });

  test('holds no picture made of pixels, and nothing that runs or leads elsewhere', async () => {
    for (const chart of charts) {
      const found = heads(await partsOf(pictureFor(chart)));
      expect(found).not.toMatch(/\/Subtype \/(Image|Link)|\/JavaScript|\/JS |\/URI/);
    }
  });

  test('tells its title, language and what it shows to a screen reader', async () => {
    const parts = await partsOf(french);
    const catalog = thePart(parts, '/Type /Catalog').head;
    expect(pdfText(parts, catalog, '/Lang')).toBe('fr');
    const pointedAt = (key: string) => {
      const [, number = ''] = new RegExp(`${key} (\\d+) 0 R`).exec(catalog) ?? [];
      return parts.get(number)?.head;
    };
    expect(pointedAt('/MarkInfo')).toContain('/Marked true');
    expect(pointedAt('/ViewerPreferences')).toContain('/DisplayDocTitle true');
    const info = thePart(parts, '/Producer').head;
    expect(pdfText(parts, info, '/Title')).toBe(french.title);
    expect(pdfText(parts, info, '/Subject')).toBe(french.description);
    const figure = thePart(parts, '/S /Figure').head;
    expect(pdfText(parts, figure, '/Alt')).toBe(french.description);
    expect(french.description).toContain('650 sur ≈');
  });

  test('its figure stands in a document, as ISO 32000-1, 14.8.4.2, has it', async () => {
    const parts = await partsOf(french);
    const [, kid = ''] = /\/K \[?(\d+) 0 R/.exec(thePart(parts, '/S /Document').head) ?? [];
    expect(parts.get(kid)?.head).toContain('/S /Figure');
    const [, root = ''] = /\/K \[?(\d+) 0 R/.exec(thePart(parts, '/StructTreeRoot\n').head) ?? [];
    expect(parts.get(root)?.head).toContain('/S /Document');
  });

  test('its XMP is well-formed whatever stands in its words', async () => {
    const hostile = { ...french, title: '<b>&', description: ']]> & </x:xmpmeta>' };
    const packet = thePart(await partsOf(hostile), '/Subtype /XML').stream.toString('utf8');
    expect(xmlFault(packet)).toBeNull();
    expect(packet).toContain('&lt;b&gt;&amp;');
  });

  test('is the same bytes each time it is made', async () => {
    const [first, second] = [await fileOf(french, 'pdf'), await fileOf(french, 'pdf')];
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });

  test('carries the record of its view and its claims', async () => {
    const parts = await partsOf(french);
    const keywords = pdfText(parts, thePart(parts, '/Producer').head, '/Keywords');
    const { claims, context = [] } = french.draw(room);
    expect(context.map(({ id }) => id)).toContain('003-murati-starts');
    expect(JSON.parse(keywords)).toEqual({
      software: 'Countersign',
      chart: 'signature-counts',
      address: '?lang=fr&theme=dark',
      release: french.release,
      dossier: 'OpenAI, novembre 2023',
      claims: claims.map(carryClaim),
      context: context.map(carryClaim),
    });
    expect(keywords).toContain('"id":"002-signed-650"');
  });

  test.each(['a) b', 'a (b', '\\', 'é ≈ 漢 😀', 'two\nlines'])(
    'keeps the words %j as they are',
    async (words) => {
      const parts = await partsOfNode(textNode('x'), { title: words, description: words });
      const info = thePart(parts, '/Producer').head;
      expect(pdfText(parts, info, '/Title')).toBe(words);
      expect(pdfText(parts, thePart(parts, '/S /Figure').head, '/Alt')).toBe(words);
    },
  );
});
