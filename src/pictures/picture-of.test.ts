import '../browserless/dom.ts';
import { describe, expect, test } from 'vitest';
import { languages } from '../language/language.ts';
import { themes } from '../palette/palette.ts';
import { built } from '../testing/exported-images.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { charts, defaultView, parseView, type View } from '../view/view.ts';
import { pictureOf } from './picture-of.ts';

const room = { width: 1200, height: 675, background: 'theme', hasTitle: true } as const;
const english = { language: 'en', theme: 'light' } as const;

function pictureIn(chart: (typeof charts)[number], view: Partial<View> = {}) {
  return pictureOf(chart, built, { ...defaultView, ...view }, english);
}

const drawnIn = (chart: (typeof charts)[number], view: Partial<View> = {}) =>
  pictureIn(chart, view)
    .draw(room)
    .claims.map(({ id }) => id)
    .toSorted();

const looks = charts.flatMap((chart) =>
  languages.flatMap((language) => themes.map((theme) => ({ chart, language, theme }))),
);

describe(pictureOf, () => {
  test.each(looks)('is named after its chart and look: $chart, $language, $theme', (of) => {
    const { chart, ...look } = of;
    const { name, title, description, dossier, release, address } = pictureOf(
      chart,
      built,
      { ...defaultView, sources: ['002', '003'] },
      look,
    );
    expect(name).toMatchObject({ chart, sources: ['002', '003'], ...look });
    expect(title).not.toBe('');
    expect(plainSpaces(description)).toContain(plainSpaces(title));
    expect(dossier).toBe(
      look.language === 'fr' ? 'OpenAI, novembre 2023' : 'OpenAI, November 2023',
    );
    expect(release).toBe(built.release);
    expect(address).toBe(`?sources=002,003&lang=${look.language}&theme=${look.theme}`);
  });

  test('of the counts draws each count that has a number, and no claim of another kind', () => {
    expect(drawnIn('signature-counts')).toEqual([
      '001-signed-743',
      '002-signed-650',
      '003-signed-723',
      '003-signed-more-than-95',
    ]);
    expect(drawnIn('signature-counts', { sources: ['002'] })).toEqual(['002-signed-650']);
  });

  test('of the turnover draws each edge that a text tells, once', () => {
    expect(drawnIn('ceo-turnover', { sources: ['003'] })).toEqual([
      '003-altman-ends',
      '003-murati-ends',
      '003-murati-starts',
      '003-shear-starts',
    ]);
    const all = drawnIn('ceo-turnover');
    expect(new Set(all).size).toBe(all.length);
  });

  test('of the disagreement draws only claims of the sources shown, each once', () => {
    const drawn = drawnIn('disagreement', { sources: ['001', '003'] });
    expect(drawn).toEqual(expect.arrayContaining(['001-signed-743', '003-signed-723']));
    expect(drawn.filter((id) => !/^00[13]-/.test(id))).toEqual([]);
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  test.each(charts)('of %s draws no claim where no source is shown', (chart) => {
    expect(drawnIn(chart, { sources: [] })).toEqual([]);
  });

  test.each(charts)('of %s has an address that leads back to its view', (chart) => {
    const view: View = {
      ...defaultView,
      sources: ['001', '003'],
      measure: 'share',
      comments: true,
      conflicts: true,
    };
    const opened = { ...view, claim: '001-signed-743', embed: chart };
    const { address } = pictureOf(chart, built, opened, { language: 'fr', theme: 'dark' });
    expect(parseView(address)).toEqual({ ...view, language: 'fr', theme: 'dark' });
  });

  test.each(charts)('of %s explains each column of its table and no other', (chart) => {
    const { rows, columns } = pictureIn(chart);
    const used = new Set(rows.flatMap((row) => Object.keys(row)));
    expect(used.size).toBeGreaterThan(0);
    expect(new Set(Object.keys(columns))).toEqual(used);
    expect(Object.values(columns).filter((words) => words === '')).toEqual([]);
  });

  test.each(charts)('of %s is the same each time, and leaves the dossier as it was', (chart) => {
    const before = structuredClone(built);
    const { draw: first, ...words } = pictureIn(chart);
    const { draw: second, ...again } = pictureIn(chart);
    expect(words).toEqual(again);
    expect(first(room).claims).toEqual(second(room).claims);
    expect(built).toEqual(before);
  });
});
