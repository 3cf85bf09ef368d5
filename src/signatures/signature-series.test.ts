import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeCount, makeDate } from '../testing/claims.ts';
import { signatureCounts } from '../testing/dossier.ts';
import { seriesOfClaims, signaturesOf } from '../testing/signatures.ts';
import { countsOf, lowestShare, type SignatureSeries } from './signature-series.ts';

const drawn = ({ plotted }: SignatureSeries) => plotted.map(({ claim }) => claim.id);
const listed = ({ listed: items }: SignatureSeries) =>
  Object.fromEntries(items.map(({ claim, because }) => [claim.id, because]));
const exactly = (value: number) => ({ value, qualifier: 'exact' as const });

describe('the series of the built-in dossier', () => {
  test('draws the three counts and the share, by day, then by how many days they may mean', () => {
    const series = signaturesOf();
    expect(drawn(series)).toEqual([
      '002-signed-650',
      '003-signed-723',
      '001-signed-743',
      '003-signed-more-than-95',
    ]);
    expect(countsOf(series.plotted).map(({ signatories }) => signatories?.value)).toEqual([
      650, 723, 743,
    ]);
  });

  test('lists what is no number of signatures, and says why', () => {
    expect(listed(signaturesOf())).toEqual({
      '000-threaten-more-than-95': 'not-signed',
      '000-support-majority': 'not-signed',
      '001-signed-hundreds': 'no-number',
      '002-threaten-hundreds': 'not-signed',
      '003-researchers-left': 'not-signed',
      '004-threaten-hundreds': 'not-signed',
    });
  });

  test('readers’ claims are all listed, and none is drawn', () => {
    const series = signaturesOf(null, { comments: true });
    const readers = series.listed.filter(({ claim }) => claim.voice.kind === 'reader-comment');
    expect(drawn(series)).toEqual(drawn(signaturesOf()));
    expect(readers).toHaveLength(9);
    // One supposes that many would leave: asserted, but not of the letter.
    expect(readers.filter(({ because }) => because !== 'not-asserted')).toMatchObject([
      { claim: { of: 'leaves', signatories: { value: null } }, because: 'not-signed' },
    ]);
  });

  test('the ranges are those of the texts, each number apart', () => {
    expect(signaturesOf().ranges).toMatchObject({
      signatories: { low: { value: 650 }, high: { value: 743 } },
      headcount: { low: { value: 700, qualifier: 'about' }, high: { value: 778 } },
      share: { low: { value: 650 / 700, qualifier: 'about' }, high: { value: 743 / 770 } },
    });
  });

  test('readers’ claims move no range', () => {
    expect(signaturesOf(null, { comments: true }).ranges).toEqual(signaturesOf().ranges);
  });

  test.each(['002', '003'])('there is no range of one count, that of %s', (id) => {
    expect(signaturesOf([id]).ranges).toEqual({ signatories: null, headcount: null, share: null });
  });

  test('the measure changes neither what is drawn nor what is listed', () => {
    const share = signaturesOf(null, { measure: 'share' });
    expect(drawn(share)).toEqual(drawn(signaturesOf()));
    expect(listed(share)).toEqual(listed(signaturesOf()));
  });

  test.each([['000'], ['004']])('%s alone draws nothing and lists what it says', (id) => {
    const series = signaturesOf([id]);
    expect(drawn(series)).toEqual([]);
    expect(series.listed.length).toBeGreaterThan(0);
  });

  test('no choice of sources loses a claim or shows one twice', () => {
    const ids = ['000', '001', '002', '003', '004'];
    fc.assert(
      fc.property(
        fc.subarray(ids),
        fc.boolean(),
        fc.constantFrom('count' as const, 'share' as const),
        (chosen, comments, measure) => {
          const series = signaturesOf(chosen, { comments, measure });
          const shown = [...series.plotted, ...series.listed].map(({ claim }) => claim.id);
          const expected = signatureCounts.filter(
            ({ source, voice }) =>
              chosen.includes(source) && (comments || voice.kind !== 'reader-comment'),
          );
          expect(shown.sort()).toEqual(expected.map(({ id }) => id).sort());
        },
      ),
    );
  });
});

describe('a series of other claims', () => {
  test('a count without “of how many” is drawn as a count and listed as a share', () => {
    const claims = [makeCount({ headcount: null })];
    expect(drawn(seriesOfClaims(claims))).toEqual(['a-count']);
    expect(listed(seriesOfClaims(claims, { measure: 'share' }))).toEqual({
      'a-count': 'one-number',
    });
  });

  test.each(['repeats', 'doubts', 'denies'] as const)('what %s a count is listed', (stance) => {
    expect(listed(seriesOfClaims([makeCount({ stance })]))).toEqual({ 'a-count': 'not-asserted' });
  });

  test('a headcount without signatories is listed, never drawn as nobody', () => {
    const claims = [makeCount({ signatories: { value: null, qualifier: 'vague' } })];
    expect(drawn(seriesOfClaims(claims))).toEqual([]);
    expect(listed(seriesOfClaims(claims))).toEqual({ 'a-count': 'no-number' });
  });

  test('a claim without a date is drawn, after those with one', () => {
    const series = seriesOfClaims([
      makeCount({ id: 'never', asOf: makeDate(null) }),
      makeCount({ id: 'later', asOf: makeDate('2023-11-22') }),
      makeCount({ id: 'sooner', asOf: makeDate('2023-11-20') }),
    ]);
    expect(drawn(series)).toEqual(['sooner', 'later', 'never']);
    expect(series.plotted.at(-1)?.days).toBeNull();
  });

  test('a share without a count enters no range', () => {
    const share = { value: 0.99, qualifier: 'more-than' as const };
    const series = seriesOfClaims([
      makeCount({ id: 'one', signatories: exactly(50), headcount: exactly(100) }),
      makeCount({ id: 'two', signatories: exactly(60), headcount: exactly(100) }),
      makeCount({ id: 'share', signatories: null, headcount: null, share }),
    ]);
    expect(series.ranges.share).toMatchObject({ low: { value: 0.5 }, high: { value: 0.6 } });
  });
});

describe(lowestShare, () => {
  test('is the lowest that is drawn', () => {
    expect(lowestShare(signaturesOf())).toBeCloseTo(650 / 700, 10);
  });

  test('is all of them where no share is drawn', () => {
    expect(lowestShare(signaturesOf(['004']))).toBe(1);
  });
});
