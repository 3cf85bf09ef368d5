import { describe, expect, test } from 'vitest';
import {
  defaultView,
  isFirstView,
  knownSources,
  parseView,
  serializeView,
  type View,
} from './view.ts';

describe(parseView, () => {
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
    ['?sources=002,003,002', ['002', '003']],
  ])('asks in “%s” for the sources %j', (query, sources) => {
    expect(parseView(query).sources).toEqual(sources);
  });
});

test('parseView reads the ids of ten thousand sources, and of a query without end its start', () => {
  const ids = Array.from({ length: 10_000 }, (_, n) => `source-${n}`);
  expect(parseView(`?lang=fr&sources=${ids}`)).toMatchObject({ sources: ids, language: 'fr' });
  expect(parseView(`?lang=fr&${'&a='.repeat(1e6)}&theme=dark`)).toEqual({
    ...defaultView,
    language: 'fr',
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
});
