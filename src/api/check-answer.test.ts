import { describe, expect, test } from 'vitest';
import { makeCount, makeSource } from '../testing/claims.ts';
import { subject } from '../testing/dossier.ts';
import { encodeText } from '../testing/encode-text.ts';
import { checkAnswer } from './check-answer.ts';
import { apiFiles } from './files.ts';
import { joinParts, perPart } from './join-parts.ts';

const file = 'signature-counts.json';
const envelope = { schema: 1, release: 'abc' };
const loud = { ...makeCount({ id: 'loud' }), stance: 'shouts' };

function encode(json: unknown): ArrayBuffer {
  return encodeText(JSON.stringify(json));
}

function check(data: readonly unknown[]) {
  const parts = checkAnswer(file, apiFiles[file], encode({ ...envelope, data }), perPart);
  return Array.from(parts, ({ answer }) => answer).reduce(joinParts);
}

function failureOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('It did not fail.');
}

describe(checkAnswer, () => {
  test('keeps what is sound, and tells of what is not where it stands and why', () => {
    const { data, broken } = check([makeCount(), loud, 7, makeCount({ id: 'b' })]);
    expect(data).toEqual([makeCount(), makeCount({ id: 'b' })]);
    const stance = expect.stringMatching(/^data\.1\.stance: .*asserts.*doubts/);
    expect(broken).toEqual({
      total: 2,
      first: [
        { at: 'data.1', id: 'loud', fault: 'malformed', detail: stance },
        { at: 'data.2', id: null, fault: 'malformed', detail: expect.stringMatching(/^data\.2: /) },
      ],
    });
  });

  test('keeps the first of two items with one id, and tells where it stands', () => {
    const { data, broken } = check([makeCount(), makeCount({ headcount: null })]);
    expect(data).toEqual([makeCount()]);
    const first = [{ at: 'data.1', id: 'a-count', fault: 'repeated', detail: 'data.0' }];
    expect(broken).toEqual({ total: 1, first });
  });

  test('lets an item have the id of one that is not as agreed', () => {
    const { data, broken } = check([loud, makeCount({ id: 'loud' })]);
    expect(data).toEqual([makeCount({ id: 'loud' })]);
    expect(broken?.first.map(({ at }) => at)).toEqual(['data.0']);
  });

  test('says nothing of an answer that is whole', () => {
    expect(check([makeCount()])).toEqual({ ...envelope, data: [makeCount()] });
    expect(check([])).toEqual({ ...envelope, data: [] });
  });

  test('finds what is wrong in a long answer at its place in all of it, one id twice too', () => {
    const counts = Array.from({ length: 4_500 }, (_, at) => makeCount({ id: `a-${at}` }));
    const items: unknown[] = counts.with(4_001, makeCount({ id: 'a-3' }));
    const { data, broken } = check(items.with(4_321, loud));
    expect(data).toHaveLength(4_498);
    expect(broken?.first.map(({ at, detail }) => [at, detail.split(':')[0]])).toEqual([
      ['data.4001', 'data.3'],
      ['data.4321', 'data.4321.stance'],
    ]);
  });

  test('counts what is broken and tells the first of it, in whichever part', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => ({ ...loud, id: `l-${at}` }));
    const { data, broken } = check([makeCount(), ...many]);
    expect(data).toEqual([makeCount()]);
    expect(broken?.total).toBe(10_000);
    expect(broken?.first.map(({ id }) => id)).toEqual(['l-0', 'l-1', 'l-2']);
  });

  test('of an item with a list past all bounds says so, and keeps those beside it', () => {
    const languages = Array.from({ length: 130_000 }, () => 0);
    const data = [makeSource(), { ...makeSource({ id: 'b' }), languages }, makeSource({ id: 'c' })];
    const sources = 'sources.json';
    const parts = checkAnswer(sources, apiFiles[sources], encode({ ...envelope, data }), 100);
    const { data: sound, broken } = Array.from(parts, ({ answer }) => answer).reduce(joinParts);
    expect(sound.map(({ id }) => id)).toEqual([makeSource().id, 'c']);
    expect(broken?.first).toMatchObject([
      { at: 'data.1', detail: 'data.1.languages: more than 1000 entries' },
    ]);
  });

  test('keeps what is sound beside so many faults that zod runs out of stack', () => {
    const cautions = Array.from({ length: 1000 }, () => 0);
    const wrong = Array.from({ length: 200 }, (_, n) => makeSource({ id: `${n}` }));
    const data = [makeSource(), ...wrong.map((source) => ({ ...source, cautions }))];
    const sources = 'sources.json';
    const [part] = checkAnswer(sources, apiFiles[sources], encode({ ...envelope, data }), 300);
    expect(part?.answer.data).toEqual([makeSource()]);
    expect(part?.answer.broken?.total).toBe(200);
  });

  test('calls an answer of which nothing is sound nonsense as a whole', () => {
    expect(failureOf(() => check([loud, 7]))).toMatchObject({
      kind: 'nonsense',
      detail: expect.stringMatching(/^data\.0\.stance: /),
    });
  });

  test('keeps the questions of a dossier that are sound', () => {
    const questions = [{ id: 'why' }, ...subject.questions];
    const [part] = checkAnswer(
      'dossier.json',
      apiFiles['dossier.json'],
      encode({ ...subject, questions }),
      perPart,
    );
    expect(part?.answer).toMatchObject({ title: subject.title, questions: subject.questions });
    expect(part?.answer.broken?.first).toMatchObject([{ at: 'questions.0', id: 'why' }]);
  });

  test.each([
    ['text in Latin 1', Uint8Array.of(0x22, 0xe9, 0x22), 'not UTF-8'],
    ['text in UTF-16', Uint8Array.of(0xff, 0xfe, 0x7b, 0, 0x7d, 0), 'not UTF-8'],
    ['a cut answer', new Uint8Array(encode({ ...envelope, data: [] }).slice(0, -3)), 'JSON'],
  ])('calls %s no JSON', (_, bytes, detail) => {
    const read = () => [...checkAnswer(file, apiFiles[file], bytes.buffer, perPart)];
    expect(failureOf(read)).toMatchObject({
      kind: 'garbled',
      detail: expect.stringContaining(detail),
    });
  });

  test('reads what begins with the mark of its encoding', () => {
    const bytes = Uint8Array.of(
      0xef,
      0xbb,
      0xbf,
      ...new Uint8Array(encode({ ...envelope, data: [] })),
    );
    const [part] = checkAnswer(file, apiFiles[file], bytes.buffer, perPart);
    expect(part?.answer).toEqual({ ...envelope, data: [] });
  });
});
