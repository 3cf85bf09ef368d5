import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  defaultOptions,
  type Format,
  faultsOf,
  formats,
  type ImageOptions,
} from '../images/image-options.ts';
import {
  mostPixels,
  presetNames,
  presets,
  type Size,
  scales,
  sizeBounds,
} from '../images/image-size.ts';
import { backgrounds } from '../images/picture.ts';
import { type Language, languages } from '../language/language.ts';
import { reasonOf } from '../language/reason-of.ts';
import { themes } from '../palette/palette.ts';
import { type ChartName, charts } from '../view/view.ts';
import { UsageError } from './told-error.ts';

export const tables = ['csv', 'json'] as const;
export type FileFormat = Format | (typeof tables)[number];

/** What is to be exported. */
export interface ExportRequest {
  readonly charts: readonly ChartName[];
  /** The ids asked for; null is all of them together. */
  readonly sources: readonly string[] | null;
  /** Whether each source is wanted alone too. */
  readonly isEachSource: boolean;
  readonly measure: 'count' | 'share';
  readonly comments: boolean;
  readonly conflicts: boolean;
  readonly formats: readonly FileFormat[];
  readonly themes: readonly (typeof themes)[number][];
  readonly languages: readonly (typeof languages)[number][];
  readonly options: ImageOptions;
  readonly hasByteOrderMark: boolean;
  readonly out: string;
}

export type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'check'; readonly image: string; readonly language: Language }
  | ({ readonly kind: 'export' } & ExportRequest);

/**
 * Reads the command's arguments; a check that names no language is told in the one `spoken`. Throws a
 * UsageError that names the argument that is wrong.
 */
export function readArguments(words: readonly string[], spoken: Language = 'en'): Request {
  const { values, positionals } = parse(words);
  if (values.help) return { kind: 'help' };
  if (values.check !== undefined) return readCheck(values.check, values, positionals, spoken);
  const named = positionals.map(chartOf);
  if (named.length === 0 && !values.all)
    throw new UsageError('nameChart', { charts: charts.join(', ') });
  const request = {
    kind: 'export' as const,
    charts: named.length > 0 ? [...new Set(named)] : charts,
    sources: values.sources === undefined ? null : listOf(values.sources, '--sources'),
    isEachSource: values.all ?? false,
    measure: oneOf(['count', 'share'] as const, values.measure ?? 'count', '--measure'),
    comments: values.comments ?? false,
    conflicts: values.conflicts ?? false,
    formats: someOf([...formats, ...tables], values.format ?? 'png', '--format'),
    themes: someOf(themes, values.theme ?? (values.all ? themes.join() : 'light'), '--theme'),
    languages: someOf(languages, values.lang ?? (values.all ? languages.join() : 'en'), '--lang'),
    options: {
      size: sizeOf(values.size),
      scale: scaleOf(values.scale),
      background: oneOf(backgrounds, values.background ?? 'theme', '--background'),
      hasTitle: !values['no-title'],
    },
    hasByteOrderMark: !values['no-bom'],
    out: fromHere(values.out ?? '.'),
  };
  checkOptions(request);
  return request;
}

function readCheck(
  image: string,
  { check, lang, ...others }: Readonly<Record<string, unknown>>,
  positionals: readonly string[],
  spoken: Language,
): Request {
  const [other] = [...positionals, ...Object.keys(others).map((name) => `--${name}`)];
  if (other !== undefined) throw new UsageError('checkAlone', { word: other });
  return {
    kind: 'check',
    image: fromHere(image),
    language: lang === undefined ? spoken : oneOf(languages, String(lang), '--lang'),
  };
}

/** npm runs a script in the project's folder; a path is meant from where the command was typed. */
function fromHere(path: string): string {
  return resolve(process.env.INIT_CWD ?? '.', path);
}

function parse(words: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        sources: text,
        measure: text,
        format: text,
        size: text,
        scale: text,
        theme: text,
        lang: text,
        background: text,
        out: text,
        check: text,
        comments: flag,
        conflicts: flag,
        'no-title': flag,
        'no-bom': flag,
        all: flag,
        help: { ...flag, short: 'h' },
      },
    });
  } catch (error) {
    const [, option = ''] = /'(-[^' ]+)/.exec(reasonOf(error)) ?? [];
    const isUnknown = Reflect.get(Object(error), 'code') === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
    throw new UsageError(isUnknown ? 'unknownOption' : 'wrongValue', { option });
  }
}

function listOf(text: string, option: string): string[] {
  const items = text.split(',').filter((item) => item !== '');
  if (items.length === 0) throw new UsageError('namesNone', { option });
  return items;
}

function chartOf(word: string): ChartName {
  const found = charts.find((chart) => chart === word);
  if (!found) throw new UsageError('unknownChart', { word, known: charts.join(', ') });
  return found;
}

function oneOf<T extends string>(known: readonly T[], word: string, option: string): T {
  const found = known.find((one) => one === word);
  if (!found) throw new UsageError('unknownWord', { option, word, known: known.join(', ') });
  return found;
}

function someOf<T extends string>(known: readonly T[], words: string, option: string): T[] {
  return [...new Set(listOf(words, option).map((word) => oneOf(known, word, option)))];
}

function sizeOf(text: string | undefined): Size {
  if (text === undefined) return defaultOptions.size;
  const preset = presetNames.find((name) => name === text);
  if (preset) return presets[preset];
  const [, width, height] = /^(\d{1,6})[x×](\d{1,6})$/i.exec(text) ?? [];
  if (!width || !height) throw new UsageError('noSize', { word: text });
  return { width: Number(width), height: Number(height) };
}

function scaleOf(text: string | undefined): ImageOptions['scale'] {
  if (text === undefined) return defaultOptions.scale;
  const found = scales.find((scale) => String(scale) === text);
  if (!found) throw new UsageError('noScale', { word: text, known: scales.join(', ') });
  return found;
}

function checkOptions({ options, formats: asked, themes: worn }: ExportRequest): void {
  const { size } = options;
  const values = {
    width: sidesOf('width', size),
    height: sidesOf('height', size),
    pixels: { most: mostPixels / 1e6 },
    white: {},
  };
  const format = asked.includes('png') ? 'png' : 'svg';
  const [fault] = worn.flatMap((theme) => faultsOf(options, format, theme));
  if (fault) throw new UsageError(fault, values[fault]);
}

function sidesOf(side: keyof Size, size: Size) {
  const { min, max } = sizeBounds[side];
  return { size: size[side], min, max };
}
