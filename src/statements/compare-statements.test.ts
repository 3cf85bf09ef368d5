import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Statement } from '../api/contract.ts';
import { claimNamed } from '../testing/claim-named.ts';
import { makeStatement } from '../testing/claims.ts';
import { statements } from '../testing/dossier.ts';
import { compareStatements } from './compare-statements.ts';

const modality = fc.constantFrom<Statement['modality'][]>(
  'asserted',
  'implied',
  'agreed',
  'tentative',
  'denied',
);
const arbitraryStatement = fc
  .record({
    question: fc.constantFrom('q', 'r'),
    value: fc.constantFrom('yes', 'no', 'perhaps'),
    modality,
  })
  .map((parts) => makeStatement(parts));

describe(compareStatements, () => {
  test.each([
    ['yes', 'asserted', 'yes', 'asserted', 'agree'],
    ['yes', 'asserted', 'yes', 'implied', 'agree'],
    ['yes', 'asserted', 'no', 'asserted', 'differ'],
    ['yes', 'asserted', 'no', 'tentative', 'open'],
    ['yes', 'implied', 'no', 'tentative', 'open'],
    ['yes', 'tentative', 'no', 'tentative', 'open'],
    ['yes', 'agreed', 'no', 'asserted', 'differ'],
    ['yes', 'tentative', 'no', 'denied', 'open'],
    ['yes', 'asserted', 'yes', 'tentative', 'open'],
    ['yes', 'tentative', 'yes', 'tentative', 'agree'],
    ['yes', 'asserted', 'yes', 'denied', 'differ'],
    ['yes', 'tentative', 'yes', 'denied', 'differ'],
    ['yes', 'denied', 'no', 'asserted', 'open'],
    ['yes', 'denied', 'yes', 'denied', 'agree'],
    ['yes', 'denied', 'no', 'denied', 'open'],
  ] as const)('“%s” %s and “%s” %s: %s', (value, first, other, second, relation) => {
    const a = makeStatement({ value, modality: first });
    const b = makeStatement({ value: other, modality: second });
    expect(compareStatements(a, b)).toBe(relation);
  });

  test('what is given in other words may be the same value', () => {
    const otherWords = makeStatement({ answer: { en: 'Indeed', fr: 'En effet' } });
    expect(compareStatements(makeStatement(), otherWords)).toBe('agree');
  });

  test.each([
    // Whether Brockman left or was sent away, and whether Microsoft had Altman or not.
    ['002-brockman-departure', '003-brockman-departure', 'differ'],
    ['002-microsoft-hired-altman', '004-microsoft-hired-altman-sunday', 'differ'],
    ['002-microsoft-hired-altman', '003-microsoft-hired-altman', 'agree'],
    ['002-microsoft-hired-altman', '004-microsoft-hired-altman-seemed', 'open'],
    // Yet that it only seemed so excludes nothing.
    ['004-microsoft-hired-altman-seemed', '004-microsoft-hired-altman-sunday', 'open'],
    // Nor does what an offer or a letter supposes, of where those who leave would go.
    ['000-threat-whither', '002-threat-whither', 'open'],
    ['002-threat-whither', '004-threat-whither', 'agree'],
    // Altman’s return alone is asked for, or Brockman’s too.
    ['000-return-whose', '001-return-whose', 'differ'],
    // Whether they stay or leave is what the letter announces.
    ['001-letter-announces', '002-letter-announces', 'differ'],
    // Some suppose a hand that both companies deny.
    ['001-microsoft-hand-observers', '001-microsoft-hand-denial', 'differ'],
    // The years before agree on a billion.
    ['000-investment-2019', '001-investment-2019', 'agree'],
    ['002-brockman-departure', '002-microsoft-hired-altman', null],
  ])('%s and %s: %s', (a, b, relation) => {
    const [first, second] = [claimNamed(statements, a), claimNamed(statements, b)];
    expect(compareStatements(first, second)).toBe(relation);
    expect(compareStatements(second, first)).toBe(relation);
  });

  test('what one statement is to another, the other is to it', () => {
    fc.assert(
      fc.property(arbitraryStatement, arbitraryStatement, (a, b) => {
        expect(compareStatements(b, a)).toBe(compareStatements(a, b));
      }),
    );
  });

  test('what is uncertain differs from nothing but a denial of it', () => {
    fc.assert(
      fc.property(arbitraryStatement, arbitraryStatement, (a, b) => {
        const doubted = { ...a, modality: 'tentative' } as const;
        const isDenial =
          b.modality === 'denied' && b.value === a.value && b.question === a.question;
        expect(compareStatements(doubted, b) === 'differ').toBe(isDenial);
      }),
    );
  });

  test('a statement agrees with itself', () => {
    fc.assert(
      fc.property(arbitraryStatement, (statement) => {
        expect(compareStatements(statement, statement)).toBe('agree');
      }),
    );
  });

  test('answers to two questions are never compared, and those to one always are', () => {
    fc.assert(
      fc.property(arbitraryStatement, arbitraryStatement, (a, b) => {
        expect(compareStatements(a, b) === null).toBe(a.question !== b.question);
      }),
    );
  });
});
