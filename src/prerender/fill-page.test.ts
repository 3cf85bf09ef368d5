import { describe, expect, test } from 'vitest';
import type { DrawnPage } from './draw-page.tsx';
import { fillPage } from './fill-page.ts';

const built =
  '<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>C</title>' +
  '<link rel="stylesheet" crossorigin href="./assets/index-1.css"></head>' +
  '<body><div id="root"></div></body></html>';

const drawn = (language: 'en' | 'fr', parts: Partial<DrawnPage> = {}): DrawnPage => ({
  language,
  release: 'abc',
  html: `<h1>${language}</h1><figure id="of-${language}"></figure>`,
  tables: `<table>${language}</table>`,
  css: `.of-${language}{}`,
  ...parts,
});

const filled = (html = built, pages = [drawn('en'), drawn('fr')]) =>
  fillPage(html, {
    pages,
    firstPaint: 'first()',
    head: ['<meta name="a" content="b"/>'],
    readStyles: (href) => `/* ${href} */a{src:url("./font.woff2")}b{src:url(data:x)}`,
  });

describe(fillPage, () => {
  test('puts the first language in the root and the others in templates, the tables last', () => {
    const html = filled();
    expect(html).toContain(
      '<div id="root" data-language="en" data-release="abc"><h1>en</h1><figure id="of-en"></figure></div>',
    );
    expect(html).toContain(
      '<template lang="fr"><h1>fr</h1><figure id="of-fr"></figure></template>',
    );
    const order = ['<h1>en', '<h1>fr', '<table>en'].map((part) => html.indexOf(part));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(html).not.toContain('<table>fr');
  });

  test('takes the styles into the page, whose addresses then start from it', () => {
    const html = filled();
    expect(html).not.toContain('rel="stylesheet"');
    expect(html).toContain('<style>/* ./assets/index-1.css */');
    expect(html).toContain('url("./assets/font.woff2")');
    expect(html).toContain('url(data:x)');
    expect(html).toContain('.of-en{}.of-fr{}</style>');
  });

  test('sets what the first view does not need behind the charts, the first of which is painted whole', () => {
    const css = 'a{b:c}@layer later{.t{d:e}@media print{.t{f:g}}}h{i:j}@layer later{.u{k:l}}';
    const html = fillPage(built, {
      pages: [drawn('en')],
      firstPaint: '',
      head: [],
      readStyles: () => css,
    });
    expect(html).toContain('<style>a{b:c}@layer later;h{i:j}@layer later;.of-en{}</style>');
    const later = '<style>@layer later{.t{d:e}@media print{.t{f:g}}}@layer later{.u{k:l}}</style>';
    const order = ['href="#of-en"', '<div id="root"', 'id="of-en"', later, '<table>'].map((part) =>
      html.indexOf(part),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  test('fetches the code once the charts stand, each part as a script of its own', () => {
    const script = '<script type="module" crossorigin src="./a.js"></script>';
    const preload = '<link rel="modulepreload" crossorigin href="./b.js">';
    const html = filled(built.replace('</title>', `</title>${script}${preload}`));
    const needed = '<script type="module" crossorigin src="./b.js"></script>';
    const order = ['id="of-en"', needed + script, '<h1>fr'].map((part) => html.indexOf(part));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
    expect(html).not.toContain('modulepreload');
  });

  test('runs the first script before the page is there, and tells of the card', () => {
    const html = filled();
    expect(html.indexOf('<script>first()</script>')).toBeLessThan(html.indexOf('<div id="root"'));
    expect(html).toContain('<meta name="a" content="b"/>');
  });

  test('keeps what looks like a pattern of replacement as it is', () => {
    expect(filled(built, [drawn('en', { html: '$& $1 $$' })])).toContain('>$& $1 $$</div>');
  });

  test.each([
    ['no root', built.replace('id="root"', 'id="app"'), /no <div id="root">/],
    ['a root with something in it', built.replace('"root"><', '"root">x<'), /no <div id="root">/],
    ['no title', built.replace('<title>C</title>', ''), /no <\/title>/],
    ['no style sheet', built.replace('stylesheet', 'icon'), /no style sheet/],
  ])('refuses a page with %s', (_, html, words) => {
    expect(() => filled(html)).toThrow(words);
  });
});
