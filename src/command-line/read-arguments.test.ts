import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type ExportRequest, readArguments } from './read-arguments.ts';

const typedIn = resolve('/home/reader');

/** What is to be exported by words as a reader types them. */
function requestOf(line: string): ExportRequest {
  const request = readArguments(line.split(' '));
  if (request.kind !== 'export') throw new Error(`${line} exports nothing`);
  return request;
}

beforeEach(() => {
  vi.stubEnv('INIT_CWD', typedIn);
  return () => vi.unstubAllEnvs();
});

describe(readArguments, () => {
  test('reads the example of the contract', () => {
    const line =
      'signature-counts --sources 002,003 --format png,svg,pdf --size 1200x675 --scale 2 ' +
      '--theme dark --lang fr --out images/';
    expect(requestOf(line)).toEqual({
      kind: 'export',
      charts: ['signature-counts'],
      sources: ['002', '003'],
      isEachSource: false,
      measure: 'count',
      comments: false,
      conflicts: false,
      formats: ['png', 'svg', 'pdf'],
      themes: ['dark'],
      languages: ['fr'],
      options: {
        size: { width: 1200, height: 675 },
        scale: 2,
        background: 'theme',
        hasTitle: true,
      },
      hasByteOrderMark: true,
      out: join(typedIn, 'images'),
    });
  });

  test('makes of a chart alone a PNG of 2400 × 1350 in English and light, written here', () => {
    const { options, formats, themes, languages, out, sources } = requestOf('ceo-turnover');
    expect([options.size.width * options.scale, options.size.height * options.scale]).toEqual([
      2400, 1350,
    ]);
    expect({ formats, themes, languages, out, sources }).toEqual({
      formats: ['png'],
      themes: ['light'],
      languages: ['en'],
      out: typedIn,
      sources: null,
    });
  });

  test('of --all takes every chart, theme and language, and each source alone too', () => {
    const { charts, themes, languages, isEachSource, sources } = requestOf('--all');
    expect(charts).toEqual(['signature-counts', 'ceo-turnover', 'disagreement']);
    expect(themes).toEqual(['light', 'dark']);
    expect(languages).toEqual(['en', 'fr']);
    expect({ isEachSource, sources }).toEqual({ isEachSource: true, sources: null });
  });

  test('narrows --all by what else is said', () => {
    expect(requestOf('disagreement --all --theme dark --lang en --format csv')).toMatchObject({
      charts: ['disagreement'],
      themes: ['dark'],
      languages: ['en'],
      formats: ['csv'],
      isEachSource: true,
    });
  });

  test.each<[string, object]>([
    ['--measure share', { measure: 'share' }],
    ['--comments --conflicts', { comments: true, conflicts: true }],
    ['--format outlines,csv,json', { formats: ['outlines', 'csv', 'json'] }],
    ['--format svg,png,svg', { formats: ['svg', 'png'] }],
    ['--theme light,dark --lang fr,en', { themes: ['light', 'dark'], languages: ['fr', 'en'] }],
    ['--size square', { options: { size: { width: 1080, height: 1080 } } }],
    ['--size portrait', { options: { size: { width: 1080, height: 1350 } } }],
    ['--size landscape', { options: { size: { width: 1200, height: 675 } } }],
    ['--size 900X700', { options: { size: { width: 900, height: 700 } } }],
    ['--size 900×700 --scale 4', { options: { size: { width: 900, height: 700 }, scale: 4 } }],
    ['--background white', { options: { background: 'white' } }],
    ['--background transparent --theme dark', { options: { background: 'transparent' } }],
    ['--no-title --no-bom', { options: { hasTitle: false }, hasByteOrderMark: false }],
    ['--sources=002', { sources: ['002'] }],
    ['ceo-turnover', { charts: ['disagreement', 'ceo-turnover'] }],
    ['disagreement', { charts: ['disagreement'] }],
    // Sharp at any size, so pixels are counted of a PNG alone.
    ['--size 4000x4000 --scale 4 --format svg,pdf', { formats: ['svg', 'pdf'] }],
  ])('reads %s', (words, expected) => {
    expect(requestOf(`disagreement ${words}`)).toMatchObject(expected);
  });

  test('takes paths from where the command was typed, and absolute ones as they are', () => {
    const elsewhere = resolve('/mnt/images');
    expect(requestOf(`disagreement --out ${elsewhere}`).out).toBe(elsewhere);
    expect(requestOf('disagreement --out ../x').out).toBe(resolve('/home/x'));
    expect(readArguments(['--check', 'a.png'])).toEqual({
      kind: 'check',
      language: 'en',
      image: join(typedIn, 'a.png'),
    });
  });

  test('takes paths from the working folder where npm is not in between', () => {
    vi.stubEnv('INIT_CWD', undefined);
    expect(requestOf('disagreement --out x').out).toBe(resolve('x'));
  });

  test.each(['--help', '-h', 'signature-counts --help', '--all -h'])('helps with %s', (line) => {
    expect(readArguments(line.split(' '))).toEqual({ kind: 'help' });
  });
});
