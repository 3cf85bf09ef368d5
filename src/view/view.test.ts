import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../language/language.ts';
import { themes } from '../palette/palette.ts';
import {
  charts,
  defaultView,
  isFirstView,
  knownSources,
  parseView,
  serializeView,
  type View,
} from './view.ts';

const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,11}$/);
const view: fc.Arbitrary<View> = fc.record({
  sources: fc.option(fc.array(id)),
  measure: fc.constantFrom('count', 'share'),
  comments: fc.boolean(),
  conflicts: fc.boolean(),
  period: fc.option(
    fc
      .tuple(fc.integer({ min: -90_000, max: 90_000 }), fc.nat(9000))
      .map(([first, length]) => ({ first, last: first + length })),
  ),
  claim: fc.option(fc.oneof(id, fc.string({ unit: 'grapheme', minLength: 1 }))),
  language: fc.option(fc.constantFrom(...languages)),
  theme: fc.option(fc.constantFrom(...themes)),
  embed: fc.option(fc.constantFrom(...charts)),
});

describe(parseView, () => {
  test('reads back every view that serializeView writes', () => {
    fc.assert(
      fc.property(view, (one) => {
        expect(parseView(serializeView(one))).toEqual(one);
      }),
    );
  });

  test('never refuses a query, and drops the same things from it each time', () => {
    const noise = fc.webQueryParameters().map((query) => `?${query}`);
    fc.assert(
      fc.property(fc.oneof(noise, fc.string({ unit: 'binary' })), (query) => {
        const once = parseView(query);
        expect(parseView(serializeView(once))).toEqual(once);
      }),
    );
  });

  test('of no query is the default', () => {
    expect(parseView('')).toEqual(defaultView);
    expect(parseView('?')).toEqual(defaultView);
  });

  test('reads every key of the contract', () => {
    const query =
      '?sources=002,003&measure=share&comments=1&conflicts=1&period=2023-11-20/2023-11-21' +
      '&claim=002-signed-650' +
      '&lang=fr&theme=dark&embed=ceo-turnover';
    expect(parseView(query)).toEqual({
      sources: ['002', '003'],
      measure: 'share',
      comments: true,
      conflicts: true,
      period: { first: 19_681, last: 19_682 },
      claim: '002-signed-650',
      language: 'fr',
      theme: 'dark',
      embed: 'ceo-turnover',
    });
  });

  test.each([
    '?measure=weight',
    '?measure=SHARE',
    '?comments=yes',
    '?comments=0',
    '?conflicts=',
    '?period=',
    '?period=2023-13',
    '?period=2023-11-20/..',
    '?claim=',
    '?lang=de',
    '?lang=FR',
    '?theme=sepia',
    '?embed=pie',
    '?embed=toString',
    '?page=2&utm_source=post',
    '?%',
    '?&&=&',
  ])('drops what it does not know of %s', (query) => {
    expect(parseView(query)).toEqual(defaultView);
  });

  test('keeps what it knows beside what it does not', () => {
    expect(parseView('?theme=sepia&lang=fr&x=1')).toEqual({ ...defaultView, language: 'fr' });
  });

  test.each([
    ['', null],
    ['?sources=', []],
    ['?sources=,', []],
    ['?sources=002', ['002']],
    ['?sources=002%2C003', ['002', '003']],
    ['?sources=002,,003,', ['002', '003']],
    ['?sources=999', ['999']],
  ])('asks in “%s” for the sources %j', (query, sources) => {
    expect(parseView(query).sources).toEqual(sources);
  });
});

describe(isFirstView, () => {
  test.each([
    ['', true],
    ['?lang=fr&theme=dark', true],
    ['?measure=count&x=1', true],
    ['?sources=002', false],
    ['?sources=', false],
    ['?measure=share', false],
    ['?comments=1', false],
    ['?conflicts=1', false],
    ['?claim=a', false],
    ['?embed=ceo-turnover', false],
  ])('of “%s” is %s', (query, isFirst) => {
    expect(isFirstView(parseView(query))).toBe(isFirst);
  });
});

describe(serializeView, () => {
  test('writes nothing of a default view', () => {
    expect(serializeView(defaultView)).toBe('');
  });

  test.each<[Partial<View>, string]>([
    [{ sources: [] }, '?sources='],
    [{ sources: ['002', '003'] }, '?sources=002,003'],
    [{ measure: 'share' }, '?measure=share'],
    [{ comments: true }, '?comments=1'],
    [{ conflicts: true }, '?conflicts=1'],
    [{ claim: '002-signed-650' }, '?claim=002-signed-650'],
    [{ language: 'en' }, '?lang=en'],
    [{ theme: 'light' }, '?theme=light'],
    [{ embed: 'disagreement' }, '?embed=disagreement'],
    [{ sources: ['000'], theme: 'dark', language: 'fr' }, '?sources=000&lang=fr&theme=dark'],
  ])('writes %j as %s', (parts, query) => {
    expect(serializeView({ ...defaultView, ...parts })).toBe(query);
  });
});

describe(knownSources, () => {
  const known = ['000', '001', '002'];

  test.each<[string, readonly string[] | null, readonly string[] | null]>([
    ['none named', null, null],
    ['none wanted', [], []],
    ['one', ['001'], ['001']],
    ['two in another order', ['002', '000'], ['000', '002']],
    ['one named twice', ['001', '001'], ['001']],
    ['one unknown beside one known', ['999', '002'], ['002']],
    ['only unknown', ['999', '998'], null],
    ['all', ['002', '001', '000'], null],
    ['all and one unknown', ['002', '001', '000', '999'], null],
  ])('with %s', (_, asked, expected) => {
    expect(knownSources(asked, known)).toEqual(expected);
  });

  test('changes nothing once it has been applied', () => {
    fc.assert(
      fc.property(fc.option(fc.array(id)), fc.uniqueArray(id), (asked, there) => {
        const found = knownSources(asked, there);
        expect(knownSources(found, there)).toEqual(found);
        for (const one of found ?? []) expect(there).toContain(one);
      }),
    );
  });
});
