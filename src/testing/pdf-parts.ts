import { inflateSync } from 'node:zlib';

/** An object of a PDF: what stands in it as written, and its stream, unpacked. */
export interface PdfPart {
  readonly head: string;
  readonly stream: Buffer;
}

/** The objects of a PDF by number, for files that keep none of them in streams of objects. */
export function pdfParts(bytes: Uint8Array): ReadonlyMap<string, PdfPart> {
  const file = Buffer.from(bytes).toString('latin1');
  const found = file.matchAll(
    /(\d+) 0 obj\n([\s\S]*?)(?:\nstream\n([\s\S]*?)\nendstream)?\nendobj/g,
  );
  return new Map(
    [...found].map(([, number = '', head = '', packed = '']) => {
      const stream = Buffer.from(packed, 'latin1');
      const isPacked = head.includes('/FlateDecode');
      return [number, { head, stream: isPacked ? inflateSync(stream) : stream }];
    }),
  );
}

/** The one object whose head holds these words; throws where there is none, or more. */
export function thePart(parts: ReadonlyMap<string, PdfPart>, words: string): PdfPart {
  const [found, ...others] = [...parts.values()].filter(({ head }) => head.includes(words));
  if (!found || others.length > 0)
    throw new Error(`${found ? others.length + 1 : 'No'} objects hold “${words}”.`);
  return found;
}

/** The text under a key, such as `/Title`, there or in an object of its own. */
export function pdfText(parts: ReadonlyMap<string, PdfPart>, head: string, key: string): string {
  const [, number] = new RegExp(`${key} (\\d+) 0 R`).exec(head) ?? [];
  const own = number === undefined ? head.slice(head.indexOf(`${key} (`)) : parts.get(number)?.head;
  const [, written] = /\(((?:\\[\s\S]|[^\\)])*)\)/.exec(own ?? '') ?? [];
  if (written === undefined) throw new Error(`There is no text under ${key}.`);
  const signs: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  const plain = written.replace(/\\([\s\S])/g, (_, sign: string) => signs[sign] ?? sign);
  const bytes = Buffer.from(plain, 'latin1');
  return plain.startsWith('\xfe\xff') ? bytes.subarray(2).swap16().toString('utf16le') : plain;
}

/** What each glyph of a font is, by its ToUnicode map. */
function lettersOf(parts: ReadonlyMap<string, PdfPart>, font: PdfPart | undefined): string[] {
  const map = partUnder(parts, font?.head ?? '', 'ToUnicode')?.stream.toString('latin1') ?? '';
  const letters: string[] = [];
  for (const [, first = '', list = ''] of map.matchAll(/<(\w+)> <\w+> \[(.*?)\]/g))
    [...list.matchAll(/<([\w ]+)>/g)].forEach(([, units = ''], index) => {
      const codes = units.replaceAll(' ', '').match(/.{4}/g) ?? [];
      letters[Number.parseInt(first, 16) + index] = String.fromCharCode(
        ...codes.map((code) => Number.parseInt(code, 16)),
      );
    });
  return letters;
}

function partUnder(parts: ReadonlyMap<string, PdfPart>, head: string, key: string) {
  return parts.get(new RegExp(`/${key} (\\d+) 0 R`).exec(head)?.[1] ?? '');
}

/** What draws the one page of a PDF, as its operators. */
export function pdfContent(parts: ReadonlyMap<string, PdfPart>): string {
  const { head } = thePart(parts, '/Type /Page\n');
  return partUnder(parts, head, 'Contents')?.stream.toString('latin1') ?? '';
}

/** The lines of text of a PDF of one page in the order drawn, as a reader who copies them has them. */
export function pdfLines(parts: ReadonlyMap<string, PdfPart>): string[] {
  const { head } = thePart(parts, '/Type /Page\n');
  const fonts = partUnder(parts, head, 'Resources')?.head ?? '';
  const shown = pdfContent(parts).matchAll(/\/(F\d+) [\d.]+ Tf\n\[(.*?)\] TJ/g);
  return [...shown].map(([, name = '', runs = '']) => {
    const letters = lettersOf(parts, partUnder(parts, fonts, name));
    const glyphs = [...runs.matchAll(/<(\w+)>/g)].flatMap(([, hex]) => hex?.match(/.{4}/g) ?? []);
    return glyphs.map((glyph) => letters[Number.parseInt(glyph, 16)] ?? '\ufffd').join('');
  });
}
