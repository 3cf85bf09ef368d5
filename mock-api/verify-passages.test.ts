import { describe, expect, test } from 'vitest';
import { makeChange, makeCount } from '../src/testing/claims.ts';
import {
  makeAnnotated,
  passageOf,
  sampleCount,
  sampleText,
} from '../src/testing/sample-dossier.ts';
import { sha256 } from './passages.ts';
import { verifyPassages } from './verify-passages.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What does not hold of one count that is said to stand in a text of our own. */
function faultsOfCount(passage: string, parts: Parameters<typeof makeCount>[0]): string[] {
  const { source } = makeAnnotated();
  const document = { file: 'a.txt', sha256: sha256(passage), codePoints: [...passage].length };
  const count = makeCount({ headcount: null, passage: passageOf(passage, passage), ...parts });
  const only = { signatureCounts: [count], leadershipChanges: [], statements: [] };
  const annotated = makeAnnotated({ source: { ...source, document }, ...only });
  return verifyPassages(annotated, bytesOf(passage));
}

describe(verifyPassages, () => {
  test('finds nothing where all holds', () => {
    expect(verifyPassages(makeAnnotated(), bytesOf(sampleText))).toEqual([]);
  });

  test('finds a changed character: in the text, and in the passage that holds it', () => {
    const changed = sampleText.replace('650', '651');
    expect(verifyPassages(makeAnnotated(), bytesOf(changed))).toEqual([
      expect.stringMatching(/^a\.json \(a\.txt\): the text's SHA-256 is [0-9a-f]{64}, not/),
      expect.stringMatching(/: a-count: code points \d+–\d+ do not hash to passage\.sha256$/),
      expect.stringContaining('a-count: “650” does not stand in its passage'),
    ]);
  });

  test('finds a missing character by the length, and in every passage after it', () => {
    const faults = verifyPassages(makeAnnotated(), bytesOf(sampleText.slice('🧾'.length)));
    expect(faults).toContainEqual(expect.stringContaining('code points, not'));
    for (const id of ['a-count', 'a-change', 'a-statement'])
      expect(faults).toContainEqual(expect.stringMatching(`: ${id}: code points .* do not hash`));
  });

  test.each([-2, -1, 1, 2])('finds a passage that stands %i code points off', (by) => {
    const { start, end } = sampleCount.passage;
    const passage = { ...sampleCount.passage, start: start + by, end: end + by };
    const annotated = makeAnnotated({ signatureCounts: [{ ...sampleCount, passage }] });
    expect(verifyPassages(annotated, bytesOf(sampleText))).toContainEqual(
      expect.stringMatching(`a-count: code points ${start + by}–${end + by} do not hash`),
    );
  });

  test('counts a byte order mark as the code point that it is', () => {
    expect(verifyPassages(makeAnnotated(), bytesOf(`\ufeff${sampleText}`))).toContainEqual(
      expect.stringContaining('do not hash'),
    );
  });

  test.each([
    ['650 of us', 650],
    ['all 1234', 1234],
    ['all 1,234', 1234],
    ['all 1.234', 1234],
    ['all 1 234', 1234],
    ['all 1\u00a0234', 1234],
    ['all 1\u202f234', 1234],
    ['all 1’234', 1234],
    ['all 1 234 567', 1_234_567],
  ])('finds the figure in “%s”', (passage, value) => {
    expect(faultsOfCount(passage, { signatories: { value, qualifier: 'exact' } })).toEqual([]);
  });

  test.each([
    ['6500 of us', 650],
    ['1650 of us', 650],
    ['650 of us', 65],
    ['65 0 of us', 650],
    ['seven hundred', 700],
  ])('does not find in “%s” the figure %i', (passage, value) => {
    expect(faultsOfCount(passage, { signatories: { value, qualifier: 'exact' } })).toEqual([
      expect.stringContaining(`a-count: “${value}” does not stand in its passage`),
    ]);
  });

  test.each([
    ['over 95 %', 0.95],
    ['over 95%', 0.95],
    ['over 95\u202f%', 0.95],
    ['92,9 %', 0.929],
    ['92.9 %', 0.929],
    ['all 100 %', 1],
  ])('finds the share in “%s”', (passage, value) => {
    const share = { value, qualifier: 'exact' } as const;
    expect(faultsOfCount(passage, { signatories: null, share })).toEqual([]);
  });

  test.each([
    ['over 95 of us', 0.95, '95 %'],
    ['195 %', 0.95, '95 %'],
    ['92,95 %', 0.929, '92.9 %'],
  ])('does not find in “%s” the share %d', (passage, value, shown) => {
    const share = { value, qualifier: 'exact' } as const;
    expect(faultsOfCount(passage, { signatories: null, share })).toEqual([
      expect.stringContaining(`“${shown}” does not stand in its passage`),
    ]);
  });

  test('asks for no figure of a count that is vague', () => {
    const signatories = { value: null, qualifier: 'vague' } as const;
    expect(faultsOfCount('hundreds of us', { signatories })).toEqual([]);
  });

  test('finds a person and a voice that the text does not name', () => {
    const annotated = makeAnnotated({
      signatureCounts: [{ ...sampleCount, voice: { kind: 'tweet', name: 'Ada Lovelace' } }],
      leadershipChanges: [makeChange({ person: 'Grace Kelly', passage: passageOf('for now') })],
    });
    expect(verifyPassages(annotated, bytesOf(sampleText))).toEqual([
      expect.stringContaining('a-count: the name “Ada Lovelace” does not stand in the text'),
      expect.stringContaining('a-change: the name “Grace Kelly” does not stand in the text'),
    ]);
  });

  test.each(['1\u00a0650 of us', '1,650 of us', '650,5 of us', '6500 of us'])(
    'does not take a part of the number in “%s” for 650',
    (passage) => {
      const signatories = { value: 650, qualifier: 'exact' } as const;
      expect(faultsOfCount(passage, { signatories })).toEqual([
        expect.stringContaining('“650” does not stand in its passage'),
      ]);
    },
  );

  test('finds 650 after a year that only a plain space parts from it', () => {
    const signatories = { value: 650, qualifier: 'exact' } as const;
    expect(faultsOfCount('in 2023 650 of us', { signatories })).toEqual([]);
  });
});
