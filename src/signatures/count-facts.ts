import type { Quantity, SignatureCount } from '../api/contract.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import type { Fact } from '../sources/fact.ts';
import { type Bounds, boundsOf, boundsOfRatio } from './bounds.ts';
import { formatPermitted, type Unit } from './bounds-text.ts';
import { type Figure, figureOf, shareOf } from './figures.ts';
import { signatureMessages } from './messages.ts';

/** What a count says, figure by figure, with what each was taken to permit. */
export function countFacts(claim: SignatureCount, language: Language): Fact[] {
  const say = translator(signatureMessages, language);
  const word = (figure: Figure, bounds: Bounds, unit: Unit) =>
    formatPermitted(figure, bounds, unit, language);
  const stated = (quantity: Quantity | null, unit: Unit) => {
    const figure = figureOf(quantity);
    return figure ? word(figure, boundsOf(figure, unit), unit) : quantity && say('vague');
  };
  const computed = () => {
    const [part, whole] = [figureOf(claim.signatories), figureOf(claim.headcount)];
    const share = shareOf(claim);
    if (!part || !whole || !share) return null;
    return `${word(share, boundsOfRatio(part, whole), 'share')}, ${say('computed')}`;
  };
  const facts = [
    { term: say('colOf'), detail: say(claim.of) },
    { term: say('signatories'), detail: stated(claim.signatories, 'count') },
    { term: say('headcount'), detail: stated(claim.headcount, 'count') },
    { term: say('share'), detail: stated(claim.share, 'share') ?? computed() },
    { term: say('colStance'), detail: claim.stance === 'asserts' ? null : say(claim.stance) },
  ];
  return facts.flatMap(({ term, detail }) => (detail ? { term, detail } : []));
}
