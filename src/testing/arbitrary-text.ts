import fc from 'fast-check';

/** Texts that programs trip over: huge, half a character, reversed, empty, or syntax of another kind. */
export const hostileText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  // Halves of surrogate pairs, which no text in UTF-8 can hold.
  fc
    .array(fc.integer({ min: 0xd7f0, max: 0xe010 }), { maxLength: 8 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    '',
    ' ',
    '\0',
    '\r\n',
    '\u202e',
    '\ufeff',
    '\u2028',
    '__proto__',
    'constructor',
    'toString',
    'NaN',
    '-0',
    '1e999',
    '=1+1',
    '@SUM(A1)',
    '"',
    "'",
    '%',
    '%2C',
    '%252C',
    '+',
    '&',
    '<svg onload=alert(1)>',
    ']]>',
    '&lol9;',
    '{n, plural, one {#}}',
    '../../etc/passwd',
  ),
);

/** A text with a slip: some letters taken out, others put in, or a part of it said again. */
export function slipOf(text: fc.Arbitrary<string>, signs: fc.Arbitrary<string>) {
  return fc
    .tuple(text, fc.nat(), fc.nat(3), signs, fc.nat(9))
    .map(([whole, place, out, sign, times]) => {
      const at = place % (whole.length + 1);
      const put = times === 0 ? whole.slice(0, at) : sign;
      return whole.slice(0, at) + put + whole.slice(at + out);
    });
}

/** A short text so often that it is as long as an attack is: up to about `most` letters. */
export function repeated(unit: fc.Arbitrary<string>, most: number): fc.Arbitrary<string> {
  return fc
    .tuple(unit, fc.integer({ min: 1, max: most }))
    .map(([text, length]) => text.repeat(Math.ceil(length / Math.max(1, text.length))));
}
