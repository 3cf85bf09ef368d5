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
import { themes } from '../palette/palette.ts';
import { type ChartName, charts } from '../view/view.ts';
import { UsageError } from './usage.ts';

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

/** Reads the command's arguments. Throws a UsageError that names the one that is wrong. */
export function readArguments(words: readonly string[]): Request {
  const { values, positionals } = parse(words);
  if (values.help) return { kind: 'help' };
  if (values.check !== undefined) return readCheck(values.check, values, positionals);
  const named = positionals.map((name) => oneOf(charts, name, 'chart'));
  if (named.length === 0 && !values.all)
    throw new UsageError(`Name a chart: ${charts.join(', ')}, or --all.`);
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
  { check, lang = 'en', ...others }: Readonly<Record<string, unknown>>,
  positionals: readonly string[],
): Request {
  const [other] = [...positionals, ...Object.keys(others).map((name) => `--${name}`)];
  if (other !== undefined)
    throw new UsageError(`--check goes with one image and --lang alone, not with “${other}”.`);
  return {
    kind: 'check',
    image: fromHere(image),
    language: oneOf(languages, String(lang), '--lang'),
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
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function listOf(text: string, option: string): string[] {
  const items = text.split(',').filter((item) => item !== '');
  if (items.length === 0) throw new UsageError(`${option} names none.`);
  return items;
}

function oneOf<T extends string>(known: readonly T[], word: string, what: string): T {
  const found = known.find((one) => one === word);
  if (!found)
    throw new UsageError(`${what}: there is no “${word}”; known are ${known.join(', ')}.`);
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
  if (!width || !height)
    throw new UsageError(`--size: “${text}” is no size; write width x height, such as 1200x675.`);
  return { width: Number(width), height: Number(height) };
}

function scaleOf(text: string | undefined): ImageOptions['scale'] {
  if (text === undefined) return defaultOptions.scale;
  const found = scales.find((scale) => String(scale) === text);
  if (!found) throw new UsageError(`--scale: “${text}” is none of ${scales.join(', ')}.`);
  return found;
}

function checkOptions({ options, formats: asked, themes: worn }: ExportRequest): void {
  const { width, height } = sizeBounds;
  const { size } = options;
  const words = {
    width: `--size: a width of ${size.width} px is not within ${width.min} to ${width.max} px.`,
    height: `--size: a height of ${size.height} px is not within ${height.min} to ${height.max} px.`,
    pixels: `--scale: that is more than ${mostPixels / 1e6} million pixels; take a smaller size or scale.`,
    white: '--background: the letters of the dark theme cannot be read on white.',
  };
  const format = asked.includes('png') ? 'png' : 'svg';
  const [fault] = worn.flatMap((theme) => faultsOf(options, format, theme));
  if (fault) throw new UsageError(words[fault]);
}
