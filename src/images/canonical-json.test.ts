import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, hashOf } from './canonical-json.ts';

/** Data with the keys of each object in another order. */
function shuffle(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(shuffle);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .toReversed()
      .map(([key, value]) => [key, shuffle(value)]),
  );
}

describe(canonicalJson, () => {
  test('writes the sample of RFC 8785, 3.2.2, as 3.2.3 has it', () => {
    const sample: unknown = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`);
    expect(canonicalJson(sample)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  test('sorts keys by UTF-16 code units, as RFC 8785, 3.2.3, asks, not by code points', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '\u{1f600}', '\u0080', '\u00f6'];
    const data = Object.fromEntries(keys.map((key) => [key, key]));
    expect(Object.keys(JSON.parse(canonicalJson(data)))).toEqual([
      '\r',
      '\u0080',
      '\u00f6',
      '\u20ac',
      '\u{1f600}',
      '\ufb33',
    ]);
  });

  test('sorts a key that is a whole number among the others, not before them', () => {
    expect(canonicalJson({ 1: 'one', '\r': 'return' })).toBe('{"\\r":"return","1":"one"}');
    expect(canonicalJson({ 9: 1, 10: 2 })).toBe('{"10":2,"9":1}');
  });

  // The samples of RFC 8785, appendix B.
  test.each([
    [0, '0'],
    [-0, '0'],
    [5e-324, '5e-324'],
    [-5e-324, '-5e-324'],
    [1.7976931348623157e308, '1.7976931348623157e+308'],
    [9007199254740992, '9007199254740992'],
    [-9007199254740992, '-9007199254740992'],
    [295147905179352830000, '295147905179352830000'],
    [9.999999999999997e22, '9.999999999999997e+22'],
    [1e23, '1e+23'],
    [999999999999999700000, '999999999999999700000'],
    [1e21, '1e+21'],
    [9.999999999999997e-7, '9.999999999999997e-7'],
    [0.000001, '0.000001'],
    [333333333.3333332, '333333333.3333332'],
    [1424953923781206.2, '1424953923781206.2'],
  ])('writes the number %d as %s', (value, written) => {
    expect(canonicalJson(value)).toBe(written);
  });

  test('sorts at every depth, and keeps the order of lists', () => {
    expect(canonicalJson({ b: [{ d: 1, c: [3, 1, 2] }], a: {} })).toBe(
      '{"a":{},"b":[{"c":[3,1,2],"d":1}]}',
    );
  });

  test('keeps a key that has a meaning of its own in JavaScript', () => {
    const data: unknown = JSON.parse('{"b": 1, "__proto__": {"z": 1, "y": 2}, "a": 3}');
    expect(canonicalJson(data)).toBe('{"__proto__":{"y":2,"z":1},"a":3,"b":1}');
  });

  test('gives the same text for the same data, which reads as that data', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        const text = canonicalJson(data);
        // JSON knows no −0.
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(data)));
        expect(canonicalJson(shuffle(data))).toBe(text);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  test('tells apart what only looks alike', () => {
    expect(canonicalJson({ value: 650 })).not.toBe(canonicalJson({ value: '650' }));
    expect(canonicalJson([[650], 700])).not.toBe(canonicalJson([650, [700]]));
  });
});

describe(hashOf, () => {
  // The examples of FIPS 180-2, appendix B, and of NIST’s list of sample values.
  test.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('of a sample of the standard (%#)', (text, sha256) => {
    expect(hashOf(text)).toBe(sha256);
    expect(hashOf(new TextEncoder().encode(text))).toBe(sha256);
  });

  test('agrees with Web Crypto on any bytes, and on any text in UTF-8', async () => {
    const webHash = async (bytes: Uint8Array<ArrayBuffer>) =>
      Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), fc.string({ unit: 'binary' }), async (bytes, text) => {
        expect(hashOf(bytes)).toBe(await webHash(new Uint8Array(bytes)));
        expect(hashOf(text)).toBe(await webHash(new TextEncoder().encode(text)));
      }),
    );
  });
});
