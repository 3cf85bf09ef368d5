import fc from 'fast-check';
import { afterAll } from 'vitest';

/** How many cases every subject is tried with at least; `FUZZ_CASES` asks for another number. */
export const fuzzCases = Number(process.env.FUZZ_CASES || 10_000);

/** As much as a slow and busy machine needs for them, ms: none of them is a test of time. */
export const fuzzTimeout = 300_000 * Math.max(1, fuzzCases / 10_000);

/**
 * Tries properties of one subject, each with a share of the subject's cases, and says at the end of
 * the file how many cases there have been.
 */
export function fuzzing(subject: string) {
  let cases = 0;
  afterAll(() => console.log(`fuzz: ${subject}: ${cases.toLocaleString('en')} cases`));
  return {
    /** Holds a property for every case that is drawn. */
    holds<Values>(property: fc.IProperty<Values>, share = 1): void {
      const numRuns = Math.ceil(fuzzCases * share);
      fc.assert(property, { numRuns });
      cases += numRuns;
    },
    /** The same for a property that waits. */
    async holdsAsync<Values>(property: fc.IAsyncProperty<Values>, share = 1): Promise<void> {
      const numRuns = Math.ceil(fuzzCases * share);
      await fc.assert(property, { numRuns });
      cases += numRuns;
    },
  };
}
