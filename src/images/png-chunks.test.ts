import fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { pngBytes } from '../testing/png-bytes.ts';
import { isPng, type PngChunk, physicalSize, readPng, writePng } from './png-chunks.ts';

const end: PngChunk = { type: 'IEND', data: new Uint8Array() };
const anyChunk = fc.record({
  type: fc.stringMatching(/^[A-Za-z]{4}$/).filter((type) => type !== 'IEND'),
  data: fc.uint8Array({ maxLength: 300 }),
});

/** As another library writes it. */
const foreign = new Uint8Array(PNG.sync.write(new PNG({ width: 3, height: 2 })));
const headed = pngBytes(['IHDR', new Uint8Array(13)]);

describe(writePng, () => {
  test('begins as the standard has it, which no other kind of file does', () => {
    const bytes = writePng([end]);
    expect([...bytes.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
    expect(isPng(bytes)).toBe(true);
    for (const other of ['', '\x89PNG', '<svg/>', '%PDF-1.7', '\x89PNG\n\x1a\n\0\0\0\0'])
      expect(isPng(Buffer.from(other, 'latin1'))).toBe(false);
  });

  test.each([
    // The check value of CRC-32, and the four bytes at the end of every PNG.
    ['1234', '56789', 0xcbf43926],
    ['IEND', '', 0xae426082],
  ])('ends %s “%s” with its known checksum', (type, data, checksum) => {
    const bytes = writePng([{ type, data: Buffer.from(data) }]);
    expect(Buffer.from(bytes).readUInt32BE(bytes.length - 4)).toBe(checksum);
  });

  test('any chunks are laid out as the standard has it', () => {
    fc.assert(
      fc.property(fc.array(anyChunk), (chunks) => {
        const expected = pngBytes(...chunks.map(({ type, data }) => [type, data] as const));
        expect(writePng([...chunks, end])).toEqual(new Uint8Array(expected));
      }),
    );
  });
});

describe(readPng, () => {
  test('reads what was written', () => {
    fc.assert(
      fc.property(fc.array(anyChunk), (chunks) => {
        expect(readPng(writePng([...chunks, end]))).toEqual([...chunks, end]);
      }),
    );
  });

  test('reads the PNG of another library, to write the same bytes', () => {
    const chunks = readPng(foreign);
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'IDAT', 'IEND']);
    expect(writePng(chunks)).toEqual(foreign);
  });

  test('reads a file that is a part of a larger buffer', () => {
    const larger = new Uint8Array(foreign.length + 20).fill(0xff);
    larger.set(foreign, 7);
    expect(readPng(larger.subarray(7, 7 + foreign.length))).toEqual(readPng(foreign));
  });

  test('leaves alone what follows the end', () => {
    const longer = new Uint8Array(foreign.length + 5).fill(0x20);
    longer.set(foreign);
    expect(readPng(longer)).toEqual(readPng(foreign));
  });

  test('keeps chunks of other programs as they are', () => {
    const [text, packed] = [Buffer.from('Comment\0Hello'), Buffer.from('Comment\0\0x')];
    const bytes = pngBytes(['tEXt', text], ['prVt', ''], ['zTXt', packed]);
    expect(readPng(bytes).map(({ type, data }) => [type, Buffer.from(data)])).toEqual([
      ['tEXt', text],
      ['prVt', Buffer.from('')],
      ['zTXt', packed],
      ['IEND', Buffer.from('')],
    ]);
  });

  test('says so wherever a file is cut off', () => {
    for (let length = 0; length < foreign.length; length += 1)
      expect(() => readPng(foreign.subarray(0, length)), `${length} bytes`).toThrow(RangeError);
  });

  test('finds any bit that is flipped', () => {
    for (let at = 0; at < foreign.length; at += 1)
      for (let bit = 0; bit < 8; bit += 1) {
        const flipped = foreign.map((byte, index) => (index === at ? byte ^ (1 << bit) : byte));
        // The signature is not of a chunk; without it a file is not taken for a PNG.
        if (at < 8) expect(isPng(flipped)).toBe(false);
        else expect(() => readPng(flipped), `bit ${bit} of byte ${at}`).toThrow(RangeError);
      }
  });

  test.each([14, 26, 0x7fffffff, 0x80000000, 0xffffffff])(
    'a chunk that claims %d bytes and has 13 is cut off',
    (length) => {
      const bytes = Buffer.from(headed);
      bytes.writeUInt32BE(length, 8);
      expect(() => readPng(bytes)).toThrow(RangeError);
      expect(() => readPng(bytes)).toThrow(/cut off|checksum/);
    },
  );

  test('a file without an end is cut off', () => {
    expect(() => readPng(headed.subarray(0, -12))).toThrow(RangeError);
  });

  test('of any bytes at all tells either chunks or that they are damaged', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (rest) => {
        const bytes = Buffer.concat([headed.subarray(0, -12), rest]);
        try {
          expect(readPng(bytes).at(-1)?.type).toBe('IEND');
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
    );
  });
});

describe(physicalSize, () => {
  test('is the same both ways, by the metre', () => {
    // 300 dots per inch: 300 / 0.0254 = 11811.02…
    expect(physicalSize(11811)).toEqual({
      type: 'pHYs',
      data: Uint8Array.of(0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1),
    });
  });
});
