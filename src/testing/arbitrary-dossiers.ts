import fc from 'fast-check';
import type { AnnotatedSource } from '../../mock-api/dossier-schema.ts';
import type { Dossier } from '../../mock-api/read-dossier.ts';
import type { ClaimDate, Quantity } from '../api/contract.ts';
import { parseDayRange } from '../dates/parse-day-range.ts';
import { cut, toDrawable } from '../language/drawable.ts';
import { dateLike } from './arbitrary-dates.ts';
import { hostileText } from './arbitrary-text.ts';
import { sourceId } from './arbitrary-views.ts';
import { makeChange, makeCount, makeEvent, makeSource, makeStatement } from './claims.ts';
import { makeSubject } from './sample-dossier.ts';

// What the schemas keep to the letter: the rest they replace or cut, and once that is done it stays.
const words = hostileText.map((text) => toDrawable(cut(text, 300)));
const name = words.map((text) => text || 'x');
const text = fc.record({ en: words, fr: words });

function isDate(edtf: string): boolean {
  try {
    return Boolean(parseDayRange(edtf));
  } catch {
    return false;
  }
}

const nearby = fc.constantFrom(
  '2023-11-17',
  '2023-11-18/2023-11-20',
  '2023-11-20~',
  '../2023-11-21',
  '2023-11-22/..',
);
const date: fc.Arbitrary<ClaimDate> = fc
  .record({ edtf: fc.option(fc.oneof(nearby, dateLike.filter(isDate))), note: text })
  .map(({ edtf, note }) => ({ edtf, note, basis: edtf === null ? 'unknown' : 'inferred' }));

function quantity(value: fc.Arbitrary<number>): fc.Arbitrary<Quantity | null> {
  const qualifier = fc.constantFrom<'exact' | 'about' | 'more-than'>('exact', 'about', 'more-than');
  return fc.option(
    fc.oneof(
      { arbitrary: fc.record({ value, qualifier }), weight: 5 },
      { arbitrary: fc.constant<Quantity>({ value: null, qualifier: 'vague' }), weight: 1 },
    ),
  );
}
const people = fc.oneof(
  fc.integer({ min: 1, max: 2000 }),
  fc
    .maxSafeNat()
    .map((n) => n + 1 || 1)
    .filter(Number.isSafeInteger),
);
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value || 0);
const modality = fc.constantFrom<'asserted' | 'implied' | 'agreed' | 'tentative' | 'denied'>(
  'asserted',
  'implied',
  'agreed',
  'tentative',
  'denied',
);

const common = {
  summary: text,
  voice: fc.record({
    kind: fc.constantFrom<'article' | 'reader-comment' | 'memo'>(
      'article',
      'reader-comment',
      'memo',
    ),
    name: fc.option(name),
  }),
};
const count = fc
  .record({
    ...common,
    asOf: date,
    signatories: quantity(people),
    headcount: quantity(people),
    share: quantity(share),
  })
  .map((parts) =>
    makeCount({
      ...parts,
      stance: (parts.signatories ?? parts.headcount ?? parts.share) ? 'asserts' : 'doubts',
    }),
  );
const change = fc
  .record({
    ...common,
    on: date,
    person: fc.option(fc.oneof(fc.constantFrom('Ada', 'Grace'), name)),
    role: fc.constantFrom<'ceo' | 'interim-ceo' | 'board-chair'>(
      'ceo',
      'interim-ceo',
      'board-chair',
    ),
    change: fc.constantFrom<'starts' | 'ends'>('starts', 'ends'),
    modality,
  })
  .map(makeChange);
const event = fc
  .record({
    ...common,
    on: date,
    title: text,
    kind: name,
    actors: fc.array(words, { maxLength: 2 }),
  })
  .map(makeEvent);
const statement = fc.record({ ...common, answer: text, value: words, modality }).map(makeStatement);

const some = { maxLength: 3 };
const told = fc.record({
  signatureCounts: fc.array(count, some),
  leadershipChanges: fc.array(change, some),
  events: fc.array(event, { maxLength: 1 }),
  statements: fc.array(statement, { maxLength: 1 }),
});

/** The source's claims, each with an id of its own and the source's. */
function annotate(
  id: string,
  claims: Omit<AnnotatedSource, 'source'>,
  source: AnnotatedSource['source'],
): AnnotatedSource {
  const own = <Claim>(kind: string, list: readonly Claim[]) =>
    list.map((claim, nth) => ({ ...claim, source: id, id: `${id} ${kind}${nth}` }));
  return {
    source: { ...source, id },
    signatureCounts: own('signatureCounts', claims.signatureCounts),
    leadershipChanges: own('leadershipChanges', claims.leadershipChanges),
    events: own('events', claims.events),
    statements: own('statements', claims.statements),
  };
}

const period = fc.oneof(
  { arbitrary: fc.constant('2023-11-17/2023-11-22'), weight: 3 },
  {
    arbitrary: dateLike.filter(
      (edtf) => isDate(edtf) && Object.values(parseDayRange(edtf)).every(Number.isFinite),
    ),
    weight: 1,
  },
);

/** Any small dossier that keeps every rule. */
export const anyDossier: fc.Arbitrary<Dossier> = fc
  .record({
    ids: fc.uniqueArray(
      sourceId.filter(
        (id) => id !== 'dossier' && id !== '__proto__' && id.length <= 200 && toDrawable(id) === id,
      ),
      { minLength: 1, maxLength: 3 },
    ),
    told: fc.tuple(told, told, told),
    label: text,
    author: fc.option(words),
    published: date,
    cautions: fc.array(text, { maxLength: 1 }),
    title: text,
    organisation: words,
    period,
    timeZone: fc.constantFrom('America/Los_Angeles', 'UTC', 'Asia/Kolkata'),
    home: fc.constantFrom(null, 'https://example.org/a/'),
  })
  .map(
    ({ ids, told: claims, label, author, published, cautions, title, organisation, ...rest }) => ({
      subject: makeSubject({ title, organisation, ...rest }),
      sources: ids.map((id, nth) =>
        annotate(id, claims[nth] ?? claims[0], makeSource({ label, author, published, cautions })),
      ),
    }),
  );
