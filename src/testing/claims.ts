import type {
  ClaimDate,
  Happening,
  LeadershipChange,
  SignatureCount,
  Source,
  Statement,
} from '../api/contract.ts';

const sha256 = '0'.repeat(64);
const summary = { en: 'It says so', fr: 'Elle le dit' };

/** A date of a claim: stated, or unknown where `edtf` is null. */
export function makeDate(edtf: string | null): ClaimDate {
  return { edtf, basis: edtf === null ? 'unknown' : 'stated', note: { en: '', fr: '' } };
}

export function makeSource(overrides: Partial<Source> = {}): Source {
  return {
    id: 'a',
    label: { en: 'Paper A', fr: 'Journal A' },
    title: null,
    publisher: null,
    author: null,
    url: null,
    languages: ['en'],
    published: makeDate('2023-11-20'),
    document: { file: 'a.txt', sha256, codePoints: 1000 },
    cautions: [],
    ...overrides,
  };
}

/** “Exactly 50 of exactly 100 signed”, on 20 November 2023. */
export function makeCount(overrides: Partial<SignatureCount> = {}): SignatureCount {
  return {
    id: 'a-count',
    source: 'a',
    voice: { kind: 'article', name: null },
    summary,
    passage: { start: 0, end: 10, sha256 },
    asOf: makeDate('2023-11-20'),
    of: 'signed',
    signatories: { value: 50, qualifier: 'exact' },
    headcount: { value: 100, qualifier: 'exact' },
    share: null,
    stance: 'asserts',
    target: null,
    ...overrides,
  };
}

/** “Ada starts as CEO”, on 20 November 2023. */
export function makeChange(overrides: Partial<LeadershipChange> = {}): LeadershipChange {
  return {
    id: 'a-change',
    source: 'a',
    voice: { kind: 'article', name: null },
    summary,
    passage: { start: 0, end: 10, sha256 },
    on: makeDate('2023-11-20'),
    person: 'Ada',
    role: 'ceo',
    change: 'starts',
    modality: 'asserted',
    ...overrides,
  };
}

/** “A meeting”, on 20 November 2023. */
export function makeEvent(overrides: Partial<Happening> = {}): Happening {
  return {
    id: 'a-event',
    source: 'a',
    voice: { kind: 'article', name: null },
    summary,
    passage: { start: 0, end: 10, sha256 },
    on: makeDate('2023-11-20'),
    kind: 'meeting',
    title: { en: 'A meeting', fr: 'Une réunion' },
    actors: [],
    ...overrides,
  };
}

/** “Yes” to the question “q”. */
export function makeStatement(overrides: Partial<Statement> = {}): Statement {
  return {
    id: 'a-statement',
    source: 'a',
    voice: { kind: 'article', name: null },
    summary,
    passage: { start: 0, end: 10, sha256 },
    question: 'q',
    answer: { en: 'Yes', fr: 'Oui' },
    value: 'yes',
    modality: 'asserted',
    ...overrides,
  };
}
