import type { Claim, Happening } from '../api/contract.ts';
import { claimsOfTenure } from '../ceo-turnover/tenures.ts';
import { toEventDays } from '../events/event-days.ts';
import type { Language } from '../language/language.ts';
import type { Edition } from '../pictures/edition.ts';

/** The claims in view as the page shows them, from the top down, each once. */
export function inReadingOrder(
  { signatures, turnover, disagreement }: Pick<Edition, 'signatures' | 'turnover' | 'disagreement'>,
  events: readonly Happening[],
  language: Language,
): Claim[] {
  const claims: Claim[] = [
    ...[...signatures.plotted, ...signatures.listed].map(({ claim }) => claim),
    ...turnover.tenures.flatMap(claimsOfTenure),
    ...turnover.unnamed,
    ...turnover.listed,
    ...disagreement.rows.flatMap(({ answers }) => answers.map(({ claim }) => claim)),
    ...toEventDays(events, language).flatMap((day) => day.events.flatMap((event) => event.claims)),
  ];
  return [...new Set(claims)];
}
