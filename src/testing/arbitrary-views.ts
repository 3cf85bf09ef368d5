import fc from 'fast-check';
import { languages } from '../language/language.ts';
import { themes } from '../palette/palette.ts';
import { charts, serializeView, type View } from '../view/view.ts';
import { hostileText, repeated, slipOf } from './arbitrary-text.ts';

const plainId = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,11}$/);

// What the schemas let through as the id of a source, and of a claim.
const isSourceId = (text: string) => /^[^\s,+/\\\p{Cc}\p{Cs}\ufffe\uffff]+$/u.test(text);
const isClaimId = (text: string) => /^[^\p{Cs}]+$/u.test(text);
export const sourceId = fc.oneof(plainId, hostileText.filter(isSourceId));
export const claimId = fc.oneof(plainId, hostileText.filter(isClaimId));

const ids = fc.oneof(
  { arbitrary: fc.uniqueArray(sourceId, { maxLength: 6 }), weight: 20 },
  {
    arbitrary: fc
      .tuple(sourceId, fc.integer({ min: 1, max: 500 }))
      .map(([id, many]) => Array.from({ length: many }, (_, nth) => `${id}${nth}`)),
    weight: 1,
  },
);

// Addresses carry days of years of four digits, from 0 to 9999.
const period = fc
  .tuple(fc.integer({ min: -719_528, max: 2_932_896 }), fc.nat(9000))
  .map(([first, length]) => ({ first, last: Math.min(first + length, 2_932_896) }));

/** Any view that the page can have. */
export const anyView: fc.Arbitrary<View> = fc.record({
  sources: fc.option(ids),
  measure: fc.constantFrom('count', 'share'),
  comments: fc.boolean(),
  conflicts: fc.boolean(),
  period: fc.option(period),
  claim: fc.option(claimId),
  language: fc.option(fc.constantFrom(...languages)),
  theme: fc.option(fc.constantFrom(...themes)),
  embed: fc.option(fc.constantFrom(...charts)),
});

const keys = [
  'sources',
  'measure',
  'comments',
  'conflicts',
  'period',
  'claim',
  'lang',
  'theme',
  'embed',
];
const key = fc.oneof(fc.constantFrom(...keys), hostileText);
const value = fc.oneof(
  fc.constantFrom(
    'share',
    '1',
    'fr',
    'dark',
    'ceo-turnover',
    '2023-11-20/2023-11-21',
    '002,003',
    '',
  ),
  hostileText,
);
const encoded = fc
  .tuple(key, value, fc.boolean())
  .map(([name, given, isEscaped]) => `${name}=${isEscaped ? escapeWhole(given) : given}`);

/** Keys and values in any order, known ones twice among them, escaped or as they are. */
const assembled = fc.array(encoded, { maxLength: 8 }).map((parts) => `?${parts.join('&')}`);
const written = anyView.map(serializeView);

/** Anything that may stand where an address's query is to stand. */
export const anyQuery = fc.oneof(
  { arbitrary: written, weight: 6 },
  { arbitrary: slipOf(written, hostileText), weight: 6 },
  { arbitrary: assembled, weight: 6 },
  { arbitrary: hostileText, weight: 2 },
  {
    arbitrary: repeated(
      fc.constantFrom('&a=', '%', '%2', '%F0%9F', 'sources=,', '?', '=', 'é'),
      5_000,
    ),
    weight: 1,
  },
);

function escapeWhole(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
}
