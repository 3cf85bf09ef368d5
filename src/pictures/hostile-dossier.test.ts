import '../browserless/dom.ts';
import ExifReader from 'exifreader';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { carryClaim, recordKey } from '../images/image-record.ts';
import type { Picture } from '../images/picture.ts';
import { describePng } from '../images/png-file.ts';
import { toCsv } from '../images/table-csv.ts';
import { toTableJson } from '../images/table-json.ts';
import { toXmp } from '../images/xmp.ts';
import {
  checkedDossier,
  hostileAtOnce,
  hostileTexts,
  namesOfTexts,
  plant,
  unfit,
} from '../testing/hostile-answers.ts';
import { svgTextOf, tools } from '../testing/image-files.ts';
import { pngWith } from '../testing/image-records.ts';
import { pdfParts, pdfText, thePart } from '../testing/pdf-parts.ts';
import { xmlFault } from '../testing/xml.ts';
import { charts, defaultView } from '../view/view.ts';
import { pictureOf } from './picture-of.ts';

const { makeImage } = await import('../images/make-image.ts');
const { defaultOptions } = await import('../images/image-options.ts');

/** The pictures of a dossier that has a text before each of its own. */
function picturesWith(text: string): Picture[] {
  const dossier = checkedDossier(plant(text));
  const look = { language: 'en', theme: 'light' } as const;
  return charts.map((chart) => pictureOf(chart, dossier, { ...defaultView, comments: true }, look));
}

const drawn =
  /^<(?:svg|title|desc|metadata|style|g|defs|linearGradient|stop|path|rect|circle|text)\b/;

// By name: a text of a million letters in a test's own title takes minutes.
describe.each(namesOfTexts)('a dossier full of %s', (name) => {
  let pictures: readonly Picture[] = [];
  beforeAll(() => {
    pictures = picturesWith(hostileTexts[name]);
  });

  test('makes SVGs that are XML, of what our charts are drawn with', async () => {
    for (const picture of pictures) {
      const svg = await svgTextOf(picture);
      expect(xmlFault(svg.slice(svg.indexOf('<svg')))).toBeNull();
      const tags = svg.slice(svg.indexOf('<svg')).match(/<[^/][^>]*>/g) ?? [];
      expect(tags.filter((tag) => !drawn.test(tag))).toEqual([]);
      const bare = tags.map((tag) => tag.replace(/"[^"]*"/g, ''));
      expect(bare.filter((tag) => /\s(?:on\w+|href|xlink:href)=/.test(tag))).toEqual([]);
      expect(svg).not.toMatch(unfit);
      expect(svg.length).toBeLessThan(1e6);
    }
  });

  test('makes tables that no spreadsheet runs, and JSON that says the same', () => {
    for (const picture of pictures) {
      const table = Papa.parse<string[]>(toCsv(picture, false));
      expect(table.errors).toEqual([]);
      expect(table.data).toHaveLength(picture.rows.length + 1);
      const risky = table.data.flat().filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell));
      expect(risky).toEqual([]);
      expect(JSON.parse(toTableJson(picture))).toMatchObject({ rows: picture.rows });
    }
  });

  test('makes PNGs that say their words to the letter, and XMP that is XML', () => {
    for (const picture of pictures) {
      const { title, description, address, release, dossier } = picture;
      const { claims } = picture.draw({
        width: 1200,
        height: 675,
        background: 'theme',
        hasTitle: true,
      });
      const record = {
        software: recordKey,
        chart: picture.name.chart,
        address,
        release,
        dossier,
        claims: claims.map(carryClaim),
      } as const;
      const png = describePng(pngWith(), picture, record, 2);
      const { pngText = {} } = ExifReader.load(Buffer.from(png), { expanded: true });
      expect(pngText.Title?.value).toBe(title);
      expect(pngText.Description?.value).toBe(description);
      expect(JSON.parse(String(pngText.Countersign?.value))).toMatchObject({ release });
      const xmp = toXmp({ ...picture, language: 'en' });
      expect(xmlFault(xmp.replace(/<\?xpacket.*?\?>/g, ''))).toBeNull();
      expect(xmp).not.toMatch(unfit);
    }
  });
});

test.each(['all of that at once', 'a million letters'] as const)(
  'a PDF of %s opens, and has its title to the letter',
  async (name) => {
    const text = name === 'a million letters' ? hostileTexts[name] : hostileAtOnce;
    for (const picture of picturesWith(text)) {
      const { bytes } = await makeImage(picture, 'pdf', defaultOptions, tools);
      const file = Buffer.from(bytes).toString('latin1');
      expect(file.startsWith('%PDF-1.7')).toBe(true);
      expect(file.trimEnd().endsWith('%%EOF')).toBe(true);
      const parts = pdfParts(bytes);
      expect(pdfText(parts, thePart(parts, '/Producer').head, '/Title')).toBe(picture.title);
      expect(file).not.toMatch(/\/(?:JavaScript|JS|OpenAction|AA|Launch)\b/);
    }
  },
);

test('every text of the API takes a hostile text in, but those that have a form of their own', () => {
  const { refused } = plant(hostileTexts.markup);
  const forms = /[. ](?:edtf|sha256|period|timeZone|compiled|home|url|target|source|id)$/;
  expect(refused.filter((path) => !forms.test(path))).toEqual([]);
});

test('a text of a million letters is cut, with the number of those that are left out', () => {
  const { subject } = checkedDossier(plant(hostileTexts['a million letters']));
  expect(subject.organisation).toMatch(/^x{280} … \[\+1048302\]$/);
});
