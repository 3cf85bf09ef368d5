// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { makeCount } from '../testing/claims.ts';
import { ApiError } from './api-error.ts';
import { fetchApiFile } from './fetch-api-file.ts';
import { mostBytes } from './fetch-body.ts';
import { apiFiles } from './files.ts';

const file = 'signature-counts.json';
const schema = apiFiles[file];
const answer = { schema: 1, release: 'abc', data: [makeCount()] };

function stubFetch(reply: () => Response | Promise<Response>) {
  const stub = vi.fn<typeof fetch>(async () => reply());
  vi.stubGlobal('fetch', stub);
  return stub;
}

/** Why the file could not be had. */
async function failure(): Promise<ApiError> {
  const error: unknown = await fetchApiFile(file, schema).catch((reason: unknown) => reason);
  if (error instanceof ApiError) return error;
  throw new Error(`Not an ApiError: ${error}`);
}

afterEach(() => {
  vi.unstubAllGlobals();
  document.head.innerHTML = '';
});

describe(fetchApiFile, () => {
  test('gives the content of the file', async () => {
    stubFetch(() => Response.json(answer));
    expect(await fetchApiFile(file, schema)).toEqual(answer);
  });

  test('asks beside the page, wherever the page stands', async () => {
    document.head.innerHTML = '<base href="https://example.org/some/path/?sources=002">';
    const stub = stubFetch(() => Response.json(answer));
    await fetchApiFile(file, schema);
    const [asked] = stub.mock.calls[0] ?? [];
    expect(String(asked)).toBe('https://example.org/some/path/api/v1/signature-counts.json');
  });

  test('asks past what the browser keeps, which may be of another release or a failure', async () => {
    const stub = stubFetch(() => Response.json(answer));
    await fetchApiFile(file, schema);
    expect(stub.mock.calls[0]?.[1]?.cache).toBe('no-cache');
  });

  test('passes on the signal that can call it off', async () => {
    const stub = stubFetch(() => Response.json(answer));
    const controller = new AbortController();
    await fetchApiFile(file, schema, controller.signal);
    const passed = stub.mock.calls[0]?.[1]?.signal;
    expect(passed?.aborted).toBe(false);
    controller.abort();
    expect(passed?.aborted).toBe(true);
  });

  test('has the answer too where signals cannot be joined', async () => {
    vi.stubGlobal('AbortSignal', { timeout: () => new AbortController().signal });
    stubFetch(() => Response.json(answer));
    expect(await fetchApiFile(file, schema, new AbortController().signal)).toEqual(answer);
  });

  test('drops fields that a later API may add', async () => {
    stubFetch(() => Response.json({ ...answer, data: [{ ...makeCount(), mood: 'calm' }] }));
    expect(await fetchApiFile(file, schema)).toEqual(answer);
  });

  test('says that the file is out of reach', async () => {
    stubFetch(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await failure()).toMatchObject({ file, kind: 'unreachable', detail: 'Failed to fetch' });
  });

  test.each([404, 500, 503])('says that the file is missing on HTTP %i', async (status) => {
    stubFetch(() => Response.json(answer, { status }));
    expect(await failure()).toMatchObject({ file, kind: 'missing', detail: `HTTP ${status}` });
  });

  test('says that a page in place of the file is nonsense', async () => {
    stubFetch(() => new Response('<!doctype html><title>Home</title>'));
    const { kind, detail, message } = await failure();
    expect(kind).toBe('garbled');
    expect(detail).toBe('HTML in place of JSON');
    expect(message).toContain(file);
  });

  test('says that the file is of a later schema than the page', async () => {
    stubFetch(() => Response.json({ ...answer, schema: 2 }));
    expect(await failure()).toMatchObject({ kind: 'newer', file });
  });

  test('leaves out an item that is not as agreed, and keeps the others', async () => {
    const bad = { ...makeCount(), headcount: { value: 0, qualifier: 'exact' } };
    stubFetch(() => Response.json({ ...answer, data: [makeCount(), bad] }));
    expect(await fetchApiFile(file, schema)).toMatchObject({
      data: [makeCount()],
      broken: { total: 1, first: [{ at: 'data.1', id: 'a-count', fault: 'malformed' }] },
    });
  });

  test('reads no more than it may', async () => {
    const read = vi.fn<(stream: ReadableStreamDefaultController) => void>((stream) =>
      stream.enqueue(new Uint8Array(mostBytes / 2 + 1)),
    );
    stubFetch(() => new Response(new ReadableStream({ pull: read }, { highWaterMark: 0 })));
    expect(await failure()).toMatchObject({
      kind: 'nonsense',
      detail: `more than ${mostBytes} bytes`,
    });
    expect(read.mock.calls.length).toBeLessThan(5);
  });

  test('waits while something comes, and gives up when nothing comes for a minute', async () => {
    vi.useFakeTimers();
    try {
      const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
      stubFetch(() => new Response(readable));
      const failing = failure();
      const writer = writable.getWriter();
      await vi.advanceTimersByTimeAsync(59_000);
      await writer.write(new TextEncoder().encode('{'));
      await vi.advanceTimersByTimeAsync(59_000);
      await writer.write(new TextEncoder().encode(' '));
      await vi.advanceTimersByTimeAsync(60_000);
      expect(await failing).toMatchObject({
        kind: 'unreachable',
        detail: 'timeout',
      });
    } finally {
      vi.useRealTimers();
    }
  });

  test.each([
    ['an older schema', { ...answer, schema: 0 }, 'schema'],
    ['no release', { ...answer, release: '' }, 'release'],
    ['no data', { schema: 1, release: 'abc' }, 'data'],
    [
      'one bad date',
      {
        ...answer,
        data: [{ ...makeCount(), asOf: { ...makeCount().asOf, edtf: '2023-11-20T09:00:00Z' } }],
      },
      'data.0.asOf.edtf',
    ],
  ])('names the path of what is wrong with %s', async (_, wrong, path) => {
    stubFetch(() => Response.json(wrong));
    expect(await failure()).toMatchObject({
      kind: 'nonsense',
      detail: expect.stringMatching(`^${path}: \\S`),
    });
  });
});
