import * as z from 'zod/mini';
import { parseDayRange } from '../dates/parse-day-range.ts';
import { cut, toDrawable } from '../language/drawable.ts';

// The page's security policy forbids eval, which zod's compiled parsers need.
z.config({ jitless: true });

function isEdtf(text: string): boolean {
  try {
    parseDayRange(text);
    return true;
  } catch {
    return false;
  }
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** A text as it may be drawn and written, and no longer than that many UTF-16 units. */
function wordsUpTo(most: number) {
  return z.string().check(z.overwrite((value) => toDrawable(cut(value, most))));
}
const words = wordsUpTo(4000);
const name = wordsUpTo(300);

// A comma parts ids in addresses, a plus and a slash mean something in file names.
const sourceId = z
  .string()
  .check(
    z.maxLength(200, { abort: true }),
    z.regex(/^[^\s,+/\\\p{Cc}\p{Cs}\ufffe\uffff\u202a-\u202e\u2066-\u2069]+$/u),
  );
// Cut, two ids might be the same.
export const id = z
  .string()
  .check(z.minLength(1), z.maxLength(200, { abort: true }), z.overwrite(toDrawable));
/** A list that is refused before each of its entries is found wrong, which takes long. */
function upTo<List extends z.ZodMiniType>(most: number, list: List) {
  const bounded = z.transform((input, { issues }) => {
    if (!Array.isArray(input) || input.length <= most) return input;
    issues.push({ code: 'custom', message: `more than ${most} entries`, input });
    return z.NEVER;
  });
  return z.pipe(bounded, list);
}
const text = z.object({ en: words, fr: words });
const nameText = z.object({ en: name, fr: name });
const edtf = z.string().check(
  z.maxLength(100, { abort: true }),
  z.refine(isEdtf, {
    error: 'must be an EDTF level 1 date no finer than a day',
    // What comes after reads the date's bounds.
    abort: true,
  }),
);
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
// Anything else, such as javascript:, would run when it is clicked.
const webAddress = z.url({ protocol: /^https?$/ }).check(z.maxLength(2000, { abort: true }));
const whole = z.int().check(z.minimum(0));

const date = z
  .object({
    edtf: z.nullable(edtf),
    basis: z.enum(['stated', 'inferred', 'unknown']),
    note: text,
  })
  .check(
    z.refine(
      (value) => (value.edtf === null) === (value.basis === 'unknown'),
      'edtf is null exactly where the basis is “unknown”',
    ),
  );

export const sourceSchema = z.object({
  id: sourceId,
  label: nameText,
  title: z.nullable(name),
  publisher: z.nullable(name),
  author: z.nullable(name),
  url: z.nullable(webAddress),
  languages: upTo(1000, z.array(name).check(z.minLength(1))),
  published: date,
  document: z.object({ file: name, sha256, codePoints: whole }),
  cautions: upTo(1000, z.array(text)),
});

const claim = {
  id,
  source: sourceId,
  voice: z.object({
    kind: z.enum(['article', 'tweet', 'letter', 'memo', 'reader-comment', 'chatbot']),
    name: z.nullable(name),
  }),
  summary: text,
  passage: z
    .object({ start: whole, end: whole, sha256 })
    .check(z.refine((value) => value.start < value.end, 'the passage must end after it starts')),
};

const modality = z.enum(['asserted', 'implied', 'agreed', 'tentative', 'denied']);

function quantity(number: z.ZodMiniType<number, number>) {
  return z
    .object({
      value: z.nullable(number),
      qualifier: z.enum(['exact', 'about', 'more-than', 'vague']),
    })
    .check(
      z.refine(
        (value) => (value.value === null) === (value.qualifier === 'vague'),
        'value is null exactly where the qualifier is “vague”',
      ),
    );
}

export const signatureCountSchema = z
  .object({
    ...claim,
    asOf: date,
    of: z.enum(['signed', 'threatens-to-leave', 'supports', 'leaves']),
    signatories: z.nullable(quantity(whole)),
    headcount: z.nullable(quantity(z.int().check(z.positive()))),
    share: z.nullable(quantity(z.number().check(z.minimum(0), z.maximum(1)))),
    stance: z.enum(['asserts', 'repeats', 'doubts', 'denies']),
    target: z.nullable(id),
  })
  .check(
    z.refine(
      // A reader may doubt or deny without a figure.
      ({ stance, signatories, headcount, share }) =>
        stance !== 'asserts' || [signatories, headcount, share].some((given) => given !== null),
      'one of signatories, headcount and share must be given',
    ),
  );

export const leadershipChangeSchema = z.object({
  ...claim,
  on: date,
  person: z.nullable(name.check(z.minLength(1))),
  role: z.enum(['ceo', 'interim-ceo', 'board-chair', 'board-member']),
  change: z.enum(['starts', 'ends']),
  modality,
});

export const eventSchema = z.object({
  ...claim,
  on: date,
  kind: name.check(z.minLength(1)),
  title: nameText,
  actors: upTo(1000, z.array(name)),
});

export const statementSchema = z.object({
  ...claim,
  question: id,
  answer: text,
  value: name,
  modality,
});

export const subjectSchema = z.object({
  title: nameText,
  organisation: name,
  period: edtf.check(
    z.refine((value) => {
      const { first, last } = parseDayRange(value);
      return Number.isFinite(first) && Number.isFinite(last);
    }, 'the period must have a first and a last day'),
  ),
  timeZone: z.string().check(z.refine(isTimeZone, 'must be an IANA time zone')),
  /** When the dossier was put together; not every dossier says. */
  compiled: z.optional(edtf),
  home: z.nullable(webAddress),
  questions: z.array(z.object({ id, text })),
  withdrawn: upTo(10_000, z.array(id)),
});

export type ClaimDate = z.infer<typeof date>;
export type Source = z.infer<typeof sourceSchema>;
export type SignatureCount = z.infer<typeof signatureCountSchema>;
export type Quantity = NonNullable<SignatureCount['signatories']>;
export type LeadershipChange = z.infer<typeof leadershipChangeSchema>;
export type Happening = z.infer<typeof eventSchema>;
export type Statement = z.infer<typeof statementSchema>;
export type Subject = z.infer<typeof subjectSchema>;
export type Claim = SignatureCount | LeadershipChange | Happening | Statement;
export type Voice = Claim['voice'];
