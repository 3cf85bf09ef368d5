import * as z from 'zod/mini';
import { apiFiles } from '../api/files.ts';
import { loadAnswers } from '../browserless/load-dossier.ts';
import type { Dossier } from '../pictures/edition.ts';

/** Texts that somebody might put into a dossier to have more than a text there. */
export const hostileTexts = {
  script: '</script><script>alert(1)</script>',
  markup: `"><img src=x onerror=alert(1)>'<svg/onload=alert(1)>`,
  entities: ']]></metadata></desc>&lt;b&gt;&#0;<!--<?xml-stylesheet href="x"?>',
  message: '{n, plural, one {#}} {was} $& %s',
  formula: '=HYPERLINK("https://example.org/","x")',
  'another formula': '@SUM(1+1)*cmd|"/C calc"!A0',
  'a formula behind a tab': '\t=1+1',
  'a formula behind a break': '\r\n+1',
  'turned reading direction': '\u202etxet\u202c \u2066a\u2067b\u2069 \u202d007',
  'signs without width': '\u200b\ufeffa\u2060\u200d\u00ad\u{e0041}',
  'torn Unicode': '\ud800a\udc00\uffff\ufffe\u0000\u001b[2J\u0085\u009b',
  'marks on marks': `a${'\u0301\u0489'.repeat(60)}`,
  'joined marks on marks': `a${'\u0301\u200d'.repeat(60)}`,
  'a million letters': 'x'.repeat(2 ** 20),
  'a million words': 'la '.repeat(2 ** 19),
  'a million pictures': '\u{1f469}\u200d'.repeat(2 ** 18),
} as const;

type HostileText = keyof typeof hostileTexts;
export const namesOfTexts = Object.keys(hostileTexts).filter(
  (name): name is HostileText => name in hostileTexts,
);

/** Every small one of them in one. */
export const hostileAtOnce = Object.values(hostileTexts)
  .filter(({ length }) => length < 1000)
  .join('');

/** What no file may hold, whoever wrote its texts. */
export const unfit = /[^\P{Cc}\t\n\r]|[\ufffe\uffff\u202a-\u202e\u2066-\u2069]/u;

export interface Planted {
  readonly answers: Readonly<Record<string, unknown>>;
  /** The places of texts that refuse it, as `sources.json: data.url`. */
  readonly refused: readonly string[];
}

/**
 * The built-in dossier's answers with a text before every text that the API's schemas let be one: a
 * field that is new is found by itself. What is the same stays the same, so claims keep their sources.
 */
export function plant(text: string): Planted {
  const refused = new Set<string>();
  const refuse = (path: string) => refused.add(path);
  const given: Readonly<Record<string, unknown>> = loadAnswers();
  const entries = Object.entries(apiFiles).map(([file, schema]) => [
    file,
    plantIn(schema, given[file], text, `${file}: `, refuse),
  ]);
  return { answers: Object.fromEntries(entries), refused: [...refused].sort() };
}

type Refuse = (path: string) => void;

function plantIn(
  schema: z.core.$ZodType,
  value: unknown,
  text: string,
  path: string,
  refuse: Refuse,
): unknown {
  if (schema instanceof z.core.$ZodString) {
    const candidate = `${text}${value ?? ''}`;
    if (z.safeParse(schema, candidate).success) return candidate;
    refuse(path);
    return value;
  }
  if (schema instanceof z.core.$ZodNullable || schema instanceof z.core.$ZodOptional) {
    const inner = schema._zod.def.innerType;
    // A quantity that a text does not give is not made up.
    if ((value ?? null) === null && !(inner instanceof z.core.$ZodString)) return value;
    return plantIn(inner, value, text, path, refuse);
  }
  if (schema instanceof z.core.$ZodArray) {
    const { element } = schema._zod.def;
    const items = z.parse(z.array(z.unknown()), value);
    const some = items.length > 0 ? items : [element instanceof z.core.$ZodString ? '' : {}];
    const planted = some.map((item, index) =>
      // A gigabyte of it tells no more than one in each field.
      index > 0 && text.length > 1000 ? item : plantIn(element, item, text, path, refuse),
    );
    return z.safeParse(schema, planted).success ? planted : value;
  }
  if (schema instanceof z.core.$ZodObject) {
    const given = z.parse(z.record(z.string(), z.unknown()), value);
    const fields = Object.entries(schema._zod.def.shape).map(([key, field]) => [
      key,
      plantIn(field, given[key], text, `${path}${path.endsWith(' ') ? '' : '.'}${key}`, refuse),
    ]);
    return Object.fromEntries(fields);
  }
  return value;
}

/** The answers as a page that has checked them knows them. Throws where they are not as agreed. */
export function checkedDossier({ answers }: Planted): Dossier {
  const {
    release,
    schema: _,
    ...subject
  } = z.parse(apiFiles['dossier.json'], answers['dossier.json']);
  return {
    subject,
    release,
    sources: z.parse(apiFiles['sources.json'], answers['sources.json']).data,
    claims: {
      counts: z.parse(apiFiles['signature-counts.json'], answers['signature-counts.json']).data,
      changes: z.parse(apiFiles['leadership-changes.json'], answers['leadership-changes.json'])
        .data,
      events: z.parse(apiFiles['events.json'], answers['events.json']).data,
      statements: z.parse(apiFiles['statements.json'], answers['statements.json']).data,
    },
  };
}
