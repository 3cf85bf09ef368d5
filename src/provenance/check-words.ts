import * as z from 'zod/mini';
import type { Figure } from '../images/image-record.ts';
import { formatList, formatShare } from '../language/format-number.ts';
import type { Language } from '../language/language.ts';
import { showText } from '../language/show-text.ts';
import { translator } from '../language/translator.ts';
import type { CheckedClaim, FigureChange } from './check-claims.ts';
import type { CheckedImage, Reference } from './judge-image.ts';
import { bytesAtMost } from './largest-image.ts';
import { provenanceMessages } from './messages.ts';
import type { Unreadable } from './read-image.ts';

/** Why an image tells nothing, in words. */
export function wordUnreadable(why: Unreadable, name: string, language: Language): string {
  return translator(provenanceMessages, language)(why, {
    name: showText(name),
    most: bytesAtMost / 1e6,
  });
}

/** What an image carries, in a sentence: how many claims are unchanged, changed, withdrawn, not ours. */
export function summarizeCheck(image: CheckedImage, name: string, language: Language): string {
  const say = translator(provenanceMessages, language);
  const n = image.claims.length;
  const of = { name: showText(name), dossier: showText(image.record.dossier), n };
  if (image.isStranger) return say('stranger', of);
  const parts = image.tally.map(({ verdict, n: count }) => say(`part-${verdict}`, { n: count }));
  return say('summary', { ...of, parts: formatList(parts, language) });
}

/** What else is to be known: the release, and what the check cannot say. */
export function remarkCheck(image: CheckedImage, { release }: Reference, language: Language) {
  const say = translator(provenanceMessages, language);
  const made = image.record.release;
  const short = (text: string) => showText(text.slice(0, 12));
  return [
    made === release
      ? say('sameRelease')
      : say('otherRelease', { release: short(made), today: short(release) }),
    say('limits'),
  ];
}

/** What became of one claim: “002-signed-650: changed since (signatories: 650 → 651)”. */
export function wordClaim(checked: CheckedClaim, language: Language): string {
  const say = translator(provenanceMessages, language);
  const verdict = say('verdict', {
    id: showText(checked.id),
    verdict: say(`verdict-${checked.verdict}`),
  });
  if (checked.verdict !== 'changed') return verdict;
  const changes = checked.changes.map((change) => wordChange(change, language));
  return `${verdict} (${changes.length > 0 ? changes.join('; ') : say('wordsOnly')})`;
}

const figures = [
  'date',
  'of',
  'signatories',
  'headcount',
  'share',
  'stance',
  'person',
  'role',
  'change',
  'modality',
  'question',
  'value',
  'kind',
] as const;

function wordChange({ figure, was, now }: FigureChange, language: Language): string {
  const say = translator(provenanceMessages, language);
  // The name comes from a file, so it need not be one of ours.
  const known = figures.find((name) => name === figure);
  return say('change', {
    figure: known ? say(`figure-${known}`) : say('figureOther'),
    was: wordValue(was, figure, language),
    now: wordValue(now, figure, language),
  });
}

const quantity = z.object({ value: z.nullable(z.number()), qualifier: z.string() });
const signs = new Map([
  ['exact', ''],
  ['about', '≈ '],
  ['more-than', '> '],
]);

function wordValue(value: Figure, figure: string, language: Language): string {
  if (value === null) return translator(provenanceMessages, language)('none');
  const { success, data } = quantity.safeParse(value);
  if (!success) return showText(typeof value === 'string' ? value : JSON.stringify(value));
  if (data.value === null) return showText(data.qualifier);
  const number = figure === 'share' ? formatShare(data.value, language) : String(data.value);
  return `${signs.get(data.qualifier) ?? `${showText(data.qualifier)} `}${number}`;
}
