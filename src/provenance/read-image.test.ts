import '../browserless/dom.ts';
import { describe, expect, test } from 'vitest';
import { internationalText, type PngChunk, readPng, writePng } from '../images/png-chunks.ts';
import { exportImage } from '../testing/exported-images.ts';
import { pngWith, svgOfRecord } from '../testing/image-records.ts';
import { bytesAtMost } from './largest-image.ts';
import { readImage } from './read-image.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const svg = await exportImage('svg');
const png = await exportImage('png');
const pdf = await exportImage('pdf');
const endless = new Uint8Array(50e6);
endless.set(png);
const plainText = (words: string): PngChunk => ({ type: 'tEXt', data: bytesOf(words) });
const foreignChunks = [
  plainText('Software\0Another program'),
  plainText('Comment\0Countersign'),
  { type: 'zTXt', data: Uint8Array.of(67, 0, 0, 1, 2, 3) },
  internationalText('Software', 'Countersign'),
  internationalText('Countersign2', '{}'),
];

function recordIn(bytes: Uint8Array) {
  const opened = readImage(bytes);
  if (typeof opened === 'string') throw new Error(`the image is ${opened}`);
  return opened.record;
}

describe(readImage, () => {
  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['50 MB', new Uint8Array(50e6), 'huge'],
    ['a PNG that goes on for 50 MB', endless, 'huge'],
    ['a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70), 'unknownFormat'],
    ['a GIF', bytesOf('GIF89a\u0001'), 'unknownFormat'],
    ['a text', bytesOf('650 of about 700'), 'unknownFormat'],
    ['a page', bytesOf('<!doctype html><svg></svg>'), 'unknownFormat'],
    ['white space', bytesOf(' \n\t '), 'unknownFormat'],
    ['bytes of no text', new Uint8Array(4000).fill(0xff), 'unknownFormat'],
    ['a PDF', bytesOf('%PDF-1.7\n%âãÏÓ'), 'pdf'],
    ['our own PDF', pdf, 'pdf'],
    ['a PNG of another program', pngWith(), 'foreign'],
    ['a PNG with the texts of another', pngWith(...foreignChunks), 'foreign'],
    ['an SVG of another program', bytesOf('<svg xmlns="x"><path d="M0 0"/></svg>'), 'foreign'],
    ['one with other metadata', svgOfRecord('<rdf:RDF/> by another'), 'foreign'],
    ['one with none in it', bytesOf('<svg><metadata/></svg>\n'), 'foreign'],
    ['one with nothing in it', bytesOf('<svg xmlns="x"/>'), 'foreign'],
    ['one with a prefix', bytesOf('<svg:svg xmlns:svg="x"></svg:svg >'), 'foreign'],
    [
      'one with a word after it',
      bytesOf('<!--<p>--><svg><g/></svg><!-- drawn by hand -->'),
      'foreign',
    ],
    ['another kind of XML', bytesOf('<?xml version="1.0"?><rss></rss>'), 'unknownFormat'],
    ['a page with a word before it', bytesOf('<!-- svg --><html><svg/></html>'), 'unknownFormat'],
    ['an SVG that is cut off', bytesOf('<svg xmlns="x"><path d="M0 0"/>'), 'damaged'],
    ['a PNG’s signature alone', png.subarray(0, 8), 'damaged'],
    ['the first words of an SVG', bytesOf('<svg'), 'damaged'],
  ])('says what it cannot open: %s', (_, bytes, why) => {
    expect(readImage(bytes)).toBe(why);
  });

  test('takes what is as large as the bound, and not a byte more', () => {
    expect(readImage(new Uint8Array(bytesAtMost))).toBe('unknownFormat');
    expect(readImage(new Uint8Array(bytesAtMost + 1))).toBe('huge');
  });

  test('finds our record among the chunks of other programs, before it and after', () => {
    const [header, ...rest] = readPng(png);
    if (!header) throw new Error('a PNG without a header');
    const end = rest.pop();
    if (!end) throw new Error('a PNG without an end');
    const among = writePng([header, ...foreignChunks, ...rest, ...foreignChunks, end]);
    expect(among.length).toBeGreaterThan(png.length);
    expect(readImage(among)).toEqual({ record: recordIn(png), isIntact: false });
  });

  test('reads an SVG with a byte order mark, and one without the line about XML', () => {
    const text = new TextDecoder().decode(svg);
    expect(readImage(bytesOf(`\ufeff${text}`))).toMatchObject({
      record: { chart: 'signature-counts' },
    });
    const bare = text.slice(text.indexOf('<svg'));
    expect(readImage(bytesOf(bare))).toMatchObject({ record: { chart: 'signature-counts' } });
  });
});
