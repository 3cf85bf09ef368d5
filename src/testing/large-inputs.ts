import type { ApiFile } from '../api/files.ts';
import { carryClaim } from '../images/image-record.ts';
import { internationalText, writePng } from '../images/png-chunks.ts';
import { signatureCounts } from './dossier.ts';
import { pngOfRecord, pngWith, recordOf } from './image-records.ts';

const ids = (many: number, name: (n: number) => string) =>
  Array.from({ length: many }, (_, n) => name(n));

/** Addresses of a megabyte, or of very many sources. */
export const largeQueries: readonly string[] = [
  `?sources=${'x,'.repeat(500_000)}`,
  `?sources=${ids(10_000, (n) => `source-${n}`).join()}`,
  `?claim=${'%F0%9F'.repeat(170_000)}`,
  `?period=${'2023/'.repeat(200_000)}`,
  `?${'&a='.repeat(330_000)}`,
  '/'.repeat(1_000_000),
];

interface WrongAnswer {
  readonly file: ApiFile;
  readonly text: string;
}

/** Answers just small enough for the page to read them itself, in which nothing is right. */
export const wrongAnswers: readonly WrongAnswer[] = [
  ...['0', '{}', '[]', '""'].map((item) => wrongAnswer('signature-counts.json', item)),
  wrongAnswer('events.json', '0', (items) => `{"actors":[${items}]}`),
  wrongAnswer('dossier.json', '0', (items) => `0],"withdrawn":[${items}`),
];

function wrongAnswer(file: ApiFile, item: string, wrap = (items: string) => items): WrongAnswer {
  const list = file === 'dossier.json' ? 'questions' : 'data';
  const items = Array(Math.floor(49_000 / (item.length + 1))).fill(item);
  return { file, text: `{"schema":1,"release":"r","${list}":[${wrap(items.join())}]}` };
}

/** Images as large as any that is opened: of chunks, of pixels, of claims, of brackets. */
export function largeImages(): Uint8Array[] {
  const [count] = signatureCounts;
  if (!count) throw new Error('a dossier without counts');
  const carried = carryClaim(count);
  const record = recordOf(signatureCounts);
  return [
    writePng(Array.from({ length: 300_000 }, () => ({ type: 'aaaa', data: new Uint8Array() }))),
    pngWith(
      { type: 'IDAT', data: new Uint8Array(47e6) },
      internationalText('Countersign', JSON.stringify(record)),
    ),
    pngOfRecord({
      ...record,
      claims: ids(100_000, (n) => `x${n}`).map((id) => ({ ...carried, id })),
    }),
    pngOfRecord({ ...record, claims: [{ ...carried, id: 'x'.repeat(190_000) }, carried] }),
    pngOfRecord({ ...record, address: `?sources=${'x,'.repeat(499_000)}` }),
    pngOfRecord('['.repeat(40_000_000)),
  ];
}

/** Texts as large as any that is opened, of signs of one, two and four bytes. */
export function largeTexts(): Uint8Array[] {
  return ['a', 'é\r\n', '😀', 'a\0'].map((unit) => {
    const bytes = new TextEncoder().encode(unit);
    return new TextEncoder().encode(unit.repeat(Math.floor(5_000_000 / bytes.length)));
  });
}
