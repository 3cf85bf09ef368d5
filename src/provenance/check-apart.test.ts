// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { carryClaim } from '../images/image-record.ts';
import { claimNamed } from '../testing/claim-named.ts';
import { signatureCounts } from '../testing/dossier.ts';
import { pngOfRecord, recordOf } from '../testing/image-records.ts';
import { checkApart } from './check-apart.ts';
import { checkImage } from './check-image.ts';
import { sliceImage } from './slice-image.ts';

const signed650 = claimNamed(signatureCounts, '002-signed-650');
const record = recordOf(signatureCounts);
const reference = {
  release: 'r',
  titles: ['A letter'],
  withdrawn: ['002-signed-650'],
  claims: signatureCounts,
};

/** What the worker does once it is asked. */
let work: (worker: FakeWorker, file: Blob) => Promise<void> | void;
const started: FakeWorker[] = [];
/** How many claims each task of the page had to hold against the dossier. */
let slices: number[] = [];

class FakeWorker {
  onmessage?: (event: { data: unknown }) => void;
  onerror?: (event: Event) => void;
  terminate = vi.fn();

  constructor() {
    started.push(this);
  }

  postMessage(file: Blob): void {
    work(this, file);
  }
}

async function reads(worker: FakeWorker, file: Blob): Promise<void> {
  for (const part of sliceImage(new Uint8Array(await file.arrayBuffer()))) {
    if ('slice' in part) slices.push(JSON.parse(part.slice).length);
    worker.onmessage?.({ data: part });
  }
}

beforeEach(() => {
  started.length = 0;
  slices = [];
  work = reads;
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => vi.unstubAllGlobals());

/** What is found in an image, in a worker and here: but for the claims that it carries it is the same. */
async function both(bytes: Uint8Array<ArrayBuffer>) {
  const here = checkImage(bytes, reference);
  const apart = await checkApart(new Blob([bytes]), reference);
  if (typeof here === 'string') return { here, apart };
  const own = ['claims', 'context'];
  const head = Object.entries(here.record).filter(([name]) => !own.includes(name));
  return { here: { ...here, record: Object.fromEntries(head) }, apart };
}

describe(checkApart, () => {
  test('finds in a worker what would be found here, and lets it go', async () => {
    const context = [carryClaim({ ...signed650, id: 'x' })];
    const { here, apart } = await both(pngOfRecord({ ...record, context }));
    expect(apart).toEqual(here);
    expect(apart).toMatchObject({ isStranger: false, isIntact: false });
    expect(started[0]?.terminate).toHaveBeenCalledOnce();
  });

  test.each([
    ['no claim', pngOfRecord(recordOf([]))],
    ['no record', pngOfRecord('nothing')],
    ['no image', new Uint8Array([1, 2, 3])],
  ])('so also of a file with %s', async (_, bytes) => {
    const { here, apart } = await both(bytes);
    expect(apart).toEqual(here);
  });

  test('takes many claims, and long ones, over in slices', async () => {
    const claims = Array.from({ length: 1_234 }, (_, n) => ({
      ...carryClaim(signed650),
      id: n < 10 ? `${n}`.repeat(100_000) : `x${n}`,
    }));
    const { here, apart } = await both(pngOfRecord({ ...record, claims }));
    expect(apart).toEqual(here);
    expect(slices.slice(0, 9)).toEqual(Array(9).fill(1));
    expect(Math.max(...slices)).toBe(500);
    expect(slices.reduce((sum, n) => sum + n)).toBe(claims.length);
  });

  test.each<[string, typeof work]>([
    ['breaks down', (worker) => worker.onerror?.(new Event('error'))],
    [
      'breaks down halfway',
      (worker) => {
        worker.onmessage?.({ data: { head: { record, isIntact: true } } });
        worker.onerror?.(new Event('error'));
      },
    ],
  ])('reads the image here where the worker %s', async (_, breaks) => {
    work = breaks;
    const bytes = pngOfRecord(record);
    expect(await checkApart(new Blob([bytes]), reference)).toEqual(checkImage(bytes, reference));
    expect(started[0]?.terminate).toHaveBeenCalledOnce();
  });

  test('reads the image here where there are no workers', async () => {
    vi.stubGlobal('Worker', undefined);
    const bytes = pngOfRecord(record);
    expect(await checkApart(new Blob([bytes]), reference)).toEqual(checkImage(bytes, reference));
  });
});
