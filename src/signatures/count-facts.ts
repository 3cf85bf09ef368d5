import type { SignatureCount } from '../api/contract.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import type { Fact } from '../sources/fact.ts';
import { boundsOf, boundsOfRatio } from './bounds.ts';
import { formatPermitted } from './bounds-text.ts';
import { figureOf, shareOf } from './figures.ts';
import { signatureMessages } from './messages.ts';

/** What a count says, figure by figure, with what each was taken to permit. */
export function countFacts(claim: SignatureCount, language: Language): Fact[] {
  const say = translator(signatureMessages, language);
  const signatories = figureOf(claim.signatories);
  const headcount = figureOf(claim.headcount);
  const share = shareOf(claim);
  const facts: Fact[] = [{ term: say('colOf'), detail: say(claim.of) }];
  const put = (key: 'signatories' | 'headcount' | 'share' | 'colStance', detail: string) =>
    facts.push({ term: say(key), detail });
  if (signatories)
    put(
      'signatories',
      formatPermitted(signatories, boundsOf(signatories, 'count'), 'count', language),
    );
  else if (claim.signatories) put('signatories', say('vague'));
  if (headcount)
    put('headcount', formatPermitted(headcount, boundsOf(headcount, 'count'), 'count', language));
  if (share && claim.share)
    put('share', formatPermitted(share, boundsOf(share, 'share'), 'share', language));
  else if (share && signatories && headcount) {
    const bounds = boundsOfRatio(signatories, headcount);
    put('share', `${formatPermitted(share, bounds, 'share', language)}, ${say('computed')}`);
  }
  if (claim.stance !== 'asserts') put('colStance', say(claim.stance));
  return facts;
}
