import type { ClaimDate } from '../api/contract.ts';
import type { Cited } from '../evidence/citation.ts';
import { defaultView, type View } from '../view/view.ts';
import { claimOfDossier, pageIn } from './evidence.tsx';

/** What a citation of a claim of the built-in dossier is made from. */
export function cited(id: string, language: 'en' | 'fr' = 'en', view: Partial<View> = {}): Cited {
  const claim = claimOfDossier(id);
  const { context } = pageIn({ ...defaultView, ...view }, language);
  const from = context.sources.find(({ source }) => source.id === claim.source);
  if (!from) throw new Error(`${id} has no source`);
  return { claim, from, context };
}

/** The same of a text whose own date is another. */
export function citedOfDay(id: string, date: ClaimDate): Cited {
  const made = cited(id);
  const source = { ...made.from.source, published: date };
  return { ...made, from: { ...made.from, source } };
}
