import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layer, textNode } from '../testing/svg-node.ts';
import { readEscaped, writeSvg } from './svg-tree.ts';

const hostile = [
  ['the end of an element and a script', '</desc><script>alert(1)</script>'],
  ['the end of a section', ']]><!-- ?> <![CDATA['],
  ['quotes', `" onload="alert(1)" '`],
  ['entities', '&amp; &#10; &lt;b&gt; &nbsp; &'],
  ['line breaks and tabs', 'a\r\nb\tc\n\n'],
  ['an override of direction', '650\u202e 007 fo\u202c'],
  ['emoji of several code points', '👩‍👩‍👧 🇫🇷 🧾'],
  ['Chinese', '漢字：六百五十'],
  ['nothing at all', ''],
] as const;

/** All that XML 1.0 can hold (https://www.w3.org/TR/xml/#charsets), with much of what it minds. */
const sign = fc.oneof(
  fc.constantFrom('\t', '\n', '\r', '&', '<', '>', '"', "'", ']]>', '&#9;', '&quot;', '<!--'),
  fc.integer({ min: 0x20, max: 0xd7ff }).map((code) => String.fromCodePoint(code)),
  fc.integer({ min: 0xe000, max: 0xfffd }).map((code) => String.fromCodePoint(code)),
  fc.integer({ min: 0x10000, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
);
const drawable = fc.array(sign).map((signs) => signs.join(''));

const write = (text: string) => writeSvg(textNode(text, { 'aria-label': text }));
const asFile = (inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8">${inner}</svg>`;

/** What stands between the tags of one element, and in its last attribute. */
function written(text: string): (string | undefined)[] {
  const [, attribute, content] =
    /aria-label="([^"<]*)"(?:\/>|>([^<]*)<\/text>)$/.exec(write(text)) ?? [];
  return [attribute, content ?? ''];
}

describe(writeSvg, () => {
  test('writes an element with its attributes and children in their order', () => {
    expect(writeSvg(layer('a', textNode('650', { fill: '#000000' }), layer()))).toBe(
      '<g>a<text x="0" y="0" font-size="16" fill="#000000">650</text><g/></g>',
    );
  });

  test('writes each sign that XML minds as an entity', () => {
    expect(write(`<&>"\t\n\r'`)).toBe(
      `<text x="0" y="0" font-size="16" aria-label="&lt;&amp;&gt;&quot;&#9;&#10;&#13;'">&lt;&amp;&gt;&quot;&#9;&#10;&#13;'</text>`,
    );
  });

  test.each(hostile)('%s stays a text in a well-formed file', (_, text) => {
    expect(() => new Resvg(asFile(write(text)))).not.toThrow();
    expect(written(text).map((part) => readEscaped(part ?? '?'))).toEqual([text, text]);
  });

  test('writes any text that XML can hold as a well-formed file', () => {
    fc.assert(
      fc.property(drawable, (text) => {
        expect(() => new Resvg(asFile(write(text)))).not.toThrow();
      }),
    );
  });

  test('the parser of these tests is strict', () => {
    for (const bad of ['<g>', '<g a="1" a="2"/>', '<title>a & b</title>', '<desc>\u0001</desc>'])
      expect(() => new Resvg(asFile(bad))).toThrow();
  });
});

describe(readEscaped, () => {
  test('gives back any text, whatever it holds, from element and attribute alike', () => {
    fc.assert(
      fc.property(fc.oneof(drawable, fc.string({ unit: 'binary' })), (text) => {
        expect(written(text).map((part) => readEscaped(part ?? '?'))).toEqual([text, text]);
      }),
    );
  });

  test('reads once: an entity that was written out as text stays one', () => {
    expect(readEscaped('&amp;lt;')).toBe('&lt;');
    expect(readEscaped('&amp;amp;quot;')).toBe('&amp;quot;');
  });

  test('leaves alone what `writeSvg` does not write', () => {
    expect(readEscaped('a & b; 5 &lt 6 &unknown;')).toBe('a & b; 5 &lt 6 &unknown;');
  });
});
