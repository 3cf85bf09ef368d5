import { contentPolicy } from '../policy/content-policy.ts';
import type { DrawnPage } from './draw-page.tsx';

const charset = '<meta charset="utf-8" />';

interface Parts {
  /** The first is what a browser without script shows. */
  readonly pages: readonly DrawnPage[];
  /** The script that runs before anything is painted. */
  readonly firstPaint: string;
  readonly head: readonly string[];
  /** The text of a style sheet that the page links to. */
  readonly readStyles: (href: string) => string;
}

/**
 * Fills the built page with what was drawn: its policy, fonts to fetch, styles and the first script in its head, the first
 * language's page in #root, those of other languages in templates, and the tables at the end, since
 * the charts are to come with the first packets. Throws where the page has no place for it.
 */
export function fillPage(html: string, { pages, firstPaint, head, readStyles }: Parts): string {
  const [first, ...others] = pages;
  if (!first) throw new Error('There is no page to fill in.');
  const link = /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/;
  const [tag, href] = link.exec(html) ?? [];
  if (!tag || !href) throw new Error('The built page links to no style sheet.');
  const folder = href.slice(0, href.lastIndexOf('/') + 1);
  // Addresses in a style sheet are relative to it, those in the page to the page.
  // Whose they are, licences.txt says, with all others.
  const styles = readStyles(href)
    .replace(/\/\*!.*?\*\/\s*/gs, '')
    .replace(/url\((["']?)(?!data:|[a-z]+:|\/)(?:\.\/)?/g, (_, quote) => `url(${quote}${folder}`);
  // Tailwind's stand-ins for @property, which every engine above our floor (0021) knows.
  const { without: newerStyles, taken: standIns } = takeLayer(styles, 'properties');
  const { without: firstStyles, taken } = takeLayer(newerStyles, 'later');
  const laterStyles = standIns + taken;
  const fonts = new Set(
    [...styles.matchAll(/url\(["']?([^"')]+\.woff2)/g)].map(([, font]) => font),
  );
  // Narrow screens are left out by this, until the first script knows that the network is quick.
  const preloads = [...fonts].map(
    (font) =>
      `<link rel=preload as=font type=font/woff2 crossorigin media="(min-width:620px)" href="${font}">`,
  );
  const rules = pages.map(({ css }) => css).join('');
  const root = `<div id="root" data-language="${first.language}" data-release="${first.release}">${first.html}</div>`;
  const templates = others.map(
    ({ language, html: drawn }) => `<template lang="${language}">${drawn}</template>`,
  );
  const tables = `<style>${laterStyles}</style><div id="drawn" class="drawn-tables">${first.tables}</div>`;
  // Painted half parsed, what stands would move as the rest comes; what comes behind the first chart moves
  // nothing (https://html.spec.whatwg.org/multipage/links.html#link-type-expect).
  const [, chart] = /<figure id="([^"]+)"/.exec(first.html) ?? [];
  const whole = chart ? `<link rel=expect blocking=render href="#${chart}">` : '';
  const put = (text: string, place: string, content: string) => {
    if (!text.includes(place)) throw new Error(`The built page has no ${place}.`);
    return text.replace(place, () => content);
  };
  // Code that is fetched beside what is painted first makes that late.
  const code =
    html.match(/<(?:script type="module"|link rel="modulepreload")[^>]*>(?:<\/script>)?/g) ?? [];
  const bare = code.reduce((text, script) => put(text, script, ''), html);
  // Each as a script of its own is evaluated in a task of its own, and what needs the others last.
  const [entry = '', ...parts] = code;
  const asScript = (part: string) =>
    part.replace(
      /<link rel="modulepreload"(.*) href=(.*)>/,
      '<script type="module"$1 src=$2></script>',
    );
  const scripts = [...parts.map(asScript), entry];
  const linked = put(bare, tag, '');
  const styled = `${firstStyles}${rules}`;
  const headed = put(
    linked,
    '</title>',
    `</title>\n${whole}${preloads.join('')}<style>${styled}</style>\n<script>${firstPaint}</script>`,
  );
  // Of what is put in here and not of what is found, which nobody may have got in.
  const policy = contentPolicy({ scripts: [firstPaint], styles: [styled, laterStyles] });
  const guarded = put(
    headed,
    charset,
    `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
  const tagged = put(guarded, '</head>', `${head.join('\n    ')}\n  </head>`);
  return put(
    tagged,
    '<div id="root"></div>',
    `${root}\n${scripts.join('')}\n${templates.join('\n')}\n${tables}`,
  );
}

/** Parts a style sheet into the blocks of a top-level cascade layer and the rest. */
function takeLayer(css: string, name: string): { without: string; taken: string } {
  const start = css.indexOf(`@layer ${name}{`);
  if (start < 0) return { without: css, taken: '' };
  let end = css.indexOf('{', start) + 1;
  for (let depth = 1; depth > 0 && end < css.length; end += 1)
    depth += css[end] === '{' ? 1 : css[end] === '}' ? -1 : 0;
  const rest = takeLayer(css.slice(end), name);
  // Its place among the layers stays where it was.
  const without = `${css.slice(0, start)}@layer ${name};${rest.without}`;
  return { without, taken: css.slice(start, end) + rest.taken };
}
