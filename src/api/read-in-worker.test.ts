// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeCount } from '../testing/claims.ts';
import type { AnswerToRead } from './answer-worker.ts';
import { fetchApiFile } from './fetch-api-file.ts';
import { apiFiles } from './files.ts';
import { sliceAnswer } from './slice-answer.ts';

const file = 'signature-counts.json';
const counts = Array.from({ length: 4_500 }, (_, at) => makeCount({ id: `a-${at}` }));
const answer = { schema: 1, release: 'abc', data: counts };

/** What the worker does once it is asked. */
let work: (worker: FakeWorker, asked: AnswerToRead) => Promise<void> | void;
const started: FakeWorker[] = [];

class FakeWorker {
  onmessage?: (event: { data: unknown }) => void;
  onerror?: (event: Event) => void;
  terminate = vi.fn();

  constructor() {
    started.push(this);
  }

  postMessage(asked: AnswerToRead): void {
    work(this, asked);
  }
}

async function reads(worker: FakeWorker, { file: asked, body }: AnswerToRead): Promise<void> {
  for (const part of sliceAnswer(asked, await body.arrayBuffer()))
    worker.onmessage?.({ data: part });
}

function fetchLarge(reply: unknown, signal?: AbortSignal) {
  vi.stubGlobal('fetch', async () => Response.json(reply));
  return fetchApiFile(file, apiFiles[file], signal);
}

beforeEach(() => {
  started.length = 0;
  work = reads;
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => vi.unstubAllGlobals());

describe('a large answer', () => {
  test('is read in a worker, which is then let go', async () => {
    expect(await fetchLarge(answer)).toEqual(answer);
    expect(started).toHaveLength(1);
    expect(started[0]?.terminate).toHaveBeenCalledOnce();
  });

  test('is told from a small one, which needs no worker', async () => {
    const small = { ...answer, data: counts.slice(0, 20) };
    expect(await fetchLarge(small)).toEqual(small);
    expect(started).toHaveLength(0);
  });

  test('is one of many items too, since each may have a fault in every field', async () => {
    const empty = { ...answer, data: [makeCount(), ...Array(200).fill({})] };
    expect(await fetchLarge(empty)).toMatchObject({ broken: { total: 200 } });
    expect(started).toHaveLength(1);
  });

  const undated = { ...makeCount(), asOf: { ...makeCount().asOf, edtf: '2023-13' } };

  async function readBothWays(reply: unknown): Promise<{ inWorker: unknown; here: unknown }> {
    const inWorker: unknown = await fetchLarge(reply).catch((error: unknown) => error);
    expect(started).toHaveLength(1);
    vi.stubGlobal('Worker', undefined);
    const here: unknown = await fetchLarge(reply).catch((error: unknown) => error);
    return { inWorker, here };
  }

  test('loses the items that it would lose here, and tells of them in the same words', async () => {
    const data = counts.with(1, undated).with(4_321, undated);
    const { inWorker, here } = await readBothWays({ ...answer, data });
    const at = (place: number) => ({
      at: `data.${place}`,
      detail: expect.stringMatching(`^data.${place}.asOf.edtf: \\S`),
    });
    expect(here).toMatchObject({ broken: { total: 2, first: [at(1), at(4_321)] } });
    expect(here).toHaveProperty('data.length', 4_498);
    expect(inWorker).toEqual(here);
  });

  test('fails with the words that it would fail with here', async () => {
    const { inWorker, here } = await readBothWays({ ...answer, release: 7 });
    expect(here).toMatchObject({ kind: 'nonsense', detail: expect.stringMatching(/^release: \S/) });
    expect(inWorker).toEqual(here);
  });

  test('is not read here where the worker came up and then had no room for it', async () => {
    work = (worker) => {
      worker.onmessage?.({ data: 'up' });
      worker.onerror?.(new Event('error'));
    };
    const error: unknown = await fetchLarge(answer).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      kind: 'nonsense',
      detail: expect.stringMatching(/^\d+ bytes/),
      heals: false,
    });
  });

  test('is read here where no worker may be started', async () => {
    vi.stubGlobal('Worker', function refuse() {
      throw new DOMException('No origin', 'SecurityError');
    });
    expect(await fetchLarge(answer)).toEqual(answer);
  });

  test('is read here where the worker does not come up', async () => {
    work = (worker) => worker.onerror?.(new Event('error'));
    expect(await fetchLarge(answer)).toEqual(answer);
    expect(started[0]?.terminate).toHaveBeenCalledOnce();
  });

  test('can be called off while the worker reads it', async () => {
    const controller = new AbortController();
    work = () => controller.abort();
    const error: unknown = await fetchLarge(answer, controller.signal).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ kind: 'unreachable', file });
    expect(started[0]?.terminate).toHaveBeenCalledOnce();
  });
});
