// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { carryClaim } from '../images/image-record.ts';
import { claimNamed } from '../testing/claim-named.ts';
import { signatureCounts } from '../testing/dossier.ts';
import { pngOfRecord, recordOf } from '../testing/image-records.ts';
import { startedWorkers, stubImageWorker } from '../testing/image-worker.ts';
import { checkApart } from './check-apart.ts';
import { checkImage } from './check-image.ts';

const signed650 = claimNamed(signatureCounts, '002-signed-650');
const record = recordOf(signatureCounts);
const reference = {
  release: 'r',
  titles: ['A letter'],
  withdrawn: ['002-signed-650'],
  claims: signatureCounts,
};

beforeEach(stubImageWorker);
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
    expect(startedWorkers[0]?.terminate).toHaveBeenCalledOnce();
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
    const slices = startedWorkers[0]?.slices ?? [];
    expect(slices.slice(0, 9)).toEqual(Array(9).fill(1));
    expect(Math.max(...slices)).toBe(500);
    expect(slices.reduce((sum, n) => sum + n)).toBe(claims.length);
  });

  test.each([
    [
      'may be started',
      () => {
        throw new DOMException('No origin', 'SecurityError');
      },
    ],
    [
      'comes up',
      class {
        onerror?: (event: Event) => void;
        terminate() {}
        postMessage() {
          this.onerror?.(new Event('error'));
        }
      },
    ],
  ])('reads the file here where no worker %s', async (_, worker) => {
    vi.stubGlobal('Worker', worker);
    const bytes = pngOfRecord(record);
    expect(await checkApart(new Blob([bytes]), reference)).toEqual(checkImage(bytes, reference));
  });

  test('says why the worker could not read the file, and lets it go', async () => {
    const file = Object.assign(new Blob(), {
      arrayBuffer: () => Promise.reject(new Error('gone from the disk')),
    });
    await expect(checkApart(file, reference)).rejects.toThrow('gone from the disk');
    expect(startedWorkers[0]?.terminate).toHaveBeenCalledOnce();
  });
});
