import ExifReader from 'exifreader';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pngBytes } from '../testing/png-bytes.ts';
import { xmlFault } from '../testing/xml.ts';
import { toXmp, type XmpWords } from './xmp.ts';

const plain: XmpWords = {
  title: 'A title',
  description: 'What it shows',
  credit: 'Paper A',
  address: '?lang=en',
  language: 'en',
};

/** The packet as another library reads it out of a PNG. */
function readBack(words: Partial<XmpWords>) {
  const packet = toXmp({ ...plain, ...words });
  const bytes = pngBytes(
    ['IHDR', new Uint8Array(13)],
    ['iTXt', `XML:com.adobe.xmp\0\0\0\0\0${packet}`],
  );
  const { xmp } = ExifReader.load(bytes, { expanded: true });
  if (!xmp) throw new Error('no XMP was found');
  return xmp;
}

// What the API lets through: all that XML allows.
const words = fc
  .string({ unit: 'binary' })
  .filter((text) => !/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/u.test(text));

const hostile = [
  '</rdf:li></rdf:Alt><x/>',
  '<?xpacket end="w"?>',
  ']]><![CDATA[',
  '<!--',
  '&amp; &lt; &nope; &#0;',
  `"double" and 'single'`,
  'two\nlines\tand\rmore',
  '≈ 92,9\u00a0% à « Noël » 漢 😀',
];

describe(toXmp, () => {
  test('is a packet as ISO 16684-1 wraps it', () => {
    const packet = toXmp(plain);
    expect(packet.startsWith('<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>')).toBe(
      true,
    );
    expect(packet.endsWith('<?xpacket end="w"?>')).toBe(true);
    expect(xmlFault(packet)).toBeNull();
  });

  test('names its fields by the namespaces that picture desks look for', () => {
    const packet = toXmp(plain);
    for (const namespace of [
      'xmlns:dc="http://purl.org/dc/elements/1.1/"',
      'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"',
      'xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"',
      'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
    ])
      expect(packet).toContain(namespace);
    expect(packet).toContain('<Iptc4xmpCore:AltTextAccessibility><rdf:Alt>');
    expect(packet).toContain('<photoshop:Credit>Paper A</photoshop:Credit>');
  });

  test('gives what has a language in that language, and to whoever asks for none', () => {
    const { title } = readBack({ title: 'Un titre', language: 'fr' });
    expect(title?.value).toEqual([
      { value: 'Un titre', attributes: { lang: 'x-default' }, description: 'Un titre' },
      { value: 'Un titre', attributes: { lang: 'fr' }, description: 'Un titre' },
    ]);
  });

  test.each(hostile)('stays well-formed with %j in every place', (text) => {
    const packet = toXmp({
      title: text,
      description: text,
      credit: text,
      address: text,
      language: text,
    });
    expect(xmlFault(packet)).toBeNull();
  });

  test.each(hostile)('gives %j back as it was', (text) => {
    const { title, AltTextAccessibility, Credit, Source } = readBack({
      title: text,
      description: text,
      credit: text,
      address: text,
    });
    const [found] = Array.isArray(title?.value) ? title.value : [];
    const [spoken] = Array.isArray(AltTextAccessibility?.value) ? AltTextAccessibility.value : [];
    expect([found?.value, spoken?.value, Credit?.value, Source?.value]).toEqual([
      text,
      text,
      text,
      text,
    ]);
  });

  test('stays well-formed with any text', () => {
    fc.assert(
      fc.property(words, words, words, (title, description, credit) => {
        expect(xmlFault(toXmp({ ...plain, title, description, credit }))).toBeNull();
      }),
    );
  });
});
