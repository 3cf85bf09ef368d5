import fc from 'fast-check';
import { hostileText } from './arbitrary-text.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const paragraph = fc.array(hostileText, { maxLength: 4 }).map((parts) => parts.join('\n'));

function wide(text: string, isMarked: boolean): Uint8Array {
  const units = Uint16Array.from(isMarked ? `\ufeff${text}` : text, (sign) => sign.charCodeAt(0));
  return new Uint8Array(units.buffer);
}

/** A file of a text as editors save it: with either line end, a byte order mark, another encoding. */
const savedText = fc
  .tuple(paragraph, fc.constantFrom('utf-8', 'crlf', 'bom', 'utf-16', 'utf-16 bare', 'latin'))
  .map(([text, how]) => {
    if (how === 'crlf') return bytesOf(text.replaceAll('\n', '\r\n'));
    if (how === 'bom') return bytesOf(`\ufeff${text}`);
    if (how.startsWith('utf-16')) return wide(text, how === 'utf-16');
    return how === 'latin' ? Uint8Array.from(text, (sign) => sign.charCodeAt(0)) : bytesOf(text);
  });

/** Anything that may be opened as a copy of a text. */
export const anyTextFile: fc.Arbitrary<Uint8Array> = fc.oneof(
  { arbitrary: savedText, weight: 6 },
  { arbitrary: fc.uint8Array({ maxLength: 200 }), weight: 3 },
  {
    arbitrary: fc
      .tuple(fc.constantFrom('\0', '\r\n', '😀', '\u0007', 'é', '\ufeff'), fc.nat(2000))
      .map(([unit, many]) => bytesOf(unit.repeat(many))),
    weight: 1,
  },
);
