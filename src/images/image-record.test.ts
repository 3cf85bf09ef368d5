import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimNamed } from '../testing/claim-named.ts';
import { makeChange, makeCount, makeDate, makeEvent, makeStatement } from '../testing/claims.ts';
import { leadershipChanges, signatureCounts } from '../testing/dossier.ts';
import { carryClaim, type ImageRecord, parseRecord } from './image-record.ts';

const record: ImageRecord = {
  software: 'Countersign',
  chart: 'signature-counts',
  address: '?sources=002&lang=en&theme=light',
  release: 'abc',
  dossier: 'OpenAI, November 2023',
  claims: [{ id: '002-signed-650', sha256: 'ghi', figures: { of: 'signed', share: null } }],
  seal: 'def',
};

describe(parseRecord, () => {
  test('reads what was written', () => {
    expect(parseRecord(JSON.stringify(record))).toEqual(record);
  });

  test('reads a record without a seal', () => {
    const { seal: _, ...rest } = record;
    expect(parseRecord(JSON.stringify(rest))).toEqual(rest);
  });

  test('reads a record of a later version, which may say more', () => {
    expect(parseRecord(JSON.stringify({ ...record, fold: 3 }))).toEqual(record);
  });

  test.each([
    ['another program’s', { software: 'Excalidraw' }],
    ['no program’s', { software: undefined }],
    ['without an address', { address: undefined }],
    ['whose address is no text', { address: 7 }],
    ['without claims', { claims: undefined }],
    ['whose claims are no list', { claims: {} }],
    ['with a claim that is no object', { claims: ['002-signed-650'] }],
    ['with a claim without its hash', { claims: [{ id: '002-signed-650', figures: {} }] }],
    ['with a claim without figures', { claims: [{ id: 'a', sha256: 'b' }] }],
    ['with figures in a list', { claims: [{ id: 'a', sha256: 'b', figures: [650] }] }],
    ['whose seal is no text', { seal: 1 }],
  ])('refuses one %s', (_, parts) => {
    expect(parseRecord(JSON.stringify({ ...record, ...parts }))).toBeNull();
  });

  test.each(['', 'null', '[]', '650', '{', '\u0000', 'undefined', JSON.stringify(record).slice(1)])(
    'refuses %j',
    (text) => {
      expect(parseRecord(text)).toBeNull();
    },
  );

  test('takes no text amiss, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(parseRecord(text)).toBeNull();
      }),
    );
  });
});

describe(carryClaim, () => {
  const hashOfClaim = (claim: Parameters<typeof carryClaim>[0]) => carryClaim(claim).sha256;

  test('carries of a count what is drawn of it', () => {
    const { id, figures } = carryClaim(claimNamed(signatureCounts, '002-signed-650'));
    expect(id).toBe('002-signed-650');
    expect(figures).toEqual({
      date: '2023-11-20',
      of: 'signed',
      signatories: { value: 650, qualifier: 'exact' },
      headcount: { value: 700, qualifier: 'about' },
      share: null,
      stance: 'asserts',
    });
  });

  test('carries a share that a text states alone', () => {
    expect(carryClaim(claimNamed(signatureCounts, '003-signed-more-than-95')).figures).toEqual(
      expect.objectContaining({
        signatories: null,
        headcount: null,
        share: { value: 0.95, qualifier: 'more-than' },
      }),
    );
  });

  test('carries of a change who, which office, when and how sure', () => {
    expect(carryClaim(claimNamed(leadershipChanges, '003-murati-starts')).figures).toEqual({
      date: '2023-11-17',
      person: 'Mira Murati',
      role: 'interim-ceo',
      change: 'starts',
      modality: 'asserted',
    });
  });

  test('carries of an answer the question and the value, of an event its day and kind', () => {
    expect(carryClaim(makeStatement()).figures).toEqual({
      question: 'q',
      value: 'yes',
      modality: 'asserted',
    });
    expect(carryClaim(makeEvent()).figures).toEqual({ date: '2023-11-20', kind: 'meeting' });
  });

  test('carries a date that is not known as such', () => {
    expect(carryClaim(makeCount({ asOf: makeDate(null) })).figures).toHaveProperty('date', null);
    expect(carryClaim(makeChange({ person: null })).figures).toHaveProperty('person', null);
  });

  test('carries no sentence and no place of a text', () => {
    const carried = JSON.stringify(carryClaim(makeCount({ id: 'a' })));
    expect(carried).not.toMatch(/It says so|passage|summary|voice/);
  });

  test('has the same hash for the same claim, in whichever order its keys stand', () => {
    const claim = makeCount();
    const { id, source, ...rest } = claim;
    const turned = { ...rest, source, id };
    expect(Object.keys(turned)).not.toEqual(Object.keys(claim));
    expect(hashOfClaim(turned)).toBe(hashOfClaim(claim));
    expect(hashOfClaim(claim)).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each([
    ['a figure', { signatories: { value: 651, qualifier: 'exact' } }],
    ['a qualifier', { headcount: { value: 100, qualifier: 'about' } }],
    ['a date', { asOf: makeDate('2023-11-21') }],
    ['the voice', { voice: { kind: 'tweet', name: null } }],
    ['our words', { summary: { en: 'It says otherwise', fr: 'Elle dit autre chose' } }],
    ['the passage', { passage: { start: 0, end: 11, sha256: '0'.repeat(64) } }],
  ] as const)('has another hash once %s is another', (_, parts) => {
    expect(hashOfClaim(makeCount(parts))).not.toBe(hashOfClaim(makeCount()));
  });
});
