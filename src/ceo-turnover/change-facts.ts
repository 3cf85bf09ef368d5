import type { LeadershipChange } from '../api/contract.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { formatClaimDate } from '../sources/claim-cells.tsx';
import type { Fact } from '../sources/fact.ts';
import { nameSource, type SourceInView } from '../sources/source-in-view.ts';
import { turnoverMessages } from './messages.ts';

/** What a change of office says: who, which office, in or out, and how surely. */
export function changeFacts(claim: LeadershipChange, language: Language): Fact[] {
  const say = translator(turnoverMessages, language);
  return [
    { term: say('colPerson'), detail: claim.person ?? say('unnamed') },
    { term: say('colRole'), detail: say(`role-${claim.role}`) },
    { term: say('colChange'), detail: say(claim.change) },
    { term: say('colModality'), detail: say(claim.modality) },
  ];
}

/** When another claim puts the change, and how it tells it: what two claims on one can differ in. */
export function explainChange({ on, modality }: LeadershipChange, language: Language): string {
  const how = translator(turnoverMessages, language)(modality);
  return `${formatClaimDate(on, language)}, ${how}.`;
}

/** A claim that the chart draws, as a sentence. */
export function describeChange(
  claim: LeadershipChange,
  sources: readonly SourceInView[],
  language: Language,
): string {
  const from = sources.find(({ source }) => source.id === claim.source);
  const label = from ? nameSource(from.source, language) : claim.source;
  const say = translator(turnoverMessages, language);
  return say('describeChange', { label, summary: claim.summary[language] });
}
