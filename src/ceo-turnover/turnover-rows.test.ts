import { describe, expect, test } from 'vitest';
import { presets } from '../images/image-size.ts';
import { leadershipChanges } from '../testing/dossier.ts';
import { pictureFor } from '../testing/image-files.ts';
import { drawImage, markedClaims } from '../testing/image-texts.ts';
import { selections, turnoverOf } from '../testing/turnover.ts';
import { changesInView, turnoverRows, withSources } from './turnover-rows.ts';

describe(withSources, () => {
  test('sets each claim beside its source, in dossier order', () => {
    const { sources } = turnoverOf();
    const reversed = leadershipChanges.toReversed();
    const rows = withSources(reversed, sources);
    expect(rows).toHaveLength(reversed.length);
    for (const { claim, from } of rows) expect(from.source.id).toBe(claim.source);
    const ids = rows.map(({ from }) => from.source.id);
    expect(ids).toEqual(ids.toSorted());
  });
});

describe(changesInView, () => {
  test('holds every claim of the sources in view once, whatever the filter', () => {
    for (const ids of selections) {
      const expected = leadershipChanges.filter(({ source }) => ids.includes(source));
      const found = changesInView(turnoverOf(ids)).map(({ claim }) => claim.id);
      expect(found.toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
    }
  });
});

describe(turnoverRows, () => {
  const rows = turnoverRows(turnoverOf(['002']), 'fr');

  test('has a row for each claim in view, all with the same columns', () => {
    expect(rows).toHaveLength(4);
    for (const row of rows) expect(Object.keys(row)).toEqual(Object.keys(rows[0] ?? {}));
  });

  test('leaves the person empty where the text names none', () => {
    expect(rows.find(({ id }) => id === '002-unnamed-starts')).toMatchObject({
      source: '002',
      source_label: 'Furno',
      person: null,
      role: 'interim-ceo',
      change: 'starts',
      modality: 'asserted',
      date: '2023-11-17/2023-11-20',
      date_basis: 'inferred',
    });
  });

  test.each(selections)('tells which claims the chart of %s draws', async (...sources) => {
    const picture = pictureFor('ceo-turnover', { sources });
    const { svg, claims } = await drawImage(picture, presets.portrait);
    const idsOf = (shown: string) =>
      picture.rows.filter((row) => row.shown === shown).map(({ id }) => id);
    expect(idsOf('drawn').toSorted()).toEqual(markedClaims(svg));
    expect(idsOf('drawn').toSorted()).toEqual(claims.map(({ id }) => id).toSorted());
    expect(idsOf('drawn').length + idsOf('listed').length).toBe(picture.rows.length);
  });

  test('who is unnamed and may be one of the named is listed', () => {
    const shownIn = (ids: readonly string[] | null) =>
      turnoverRows(turnoverOf(ids), 'en').find(({ id }) => id === '002-unnamed-starts')?.shown;
    expect(shownIn(null)).toBe('listed');
    // Alone, the text's unnamed successor is the only one.
    expect(shownIn(['002'])).toBe('drawn');
  });
});
