import { useEffect, useRef } from 'react';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { remarkCheck, summarizeCheck, wordClaim } from './check-words.ts';
import type { CheckedImage, Reference } from './judge-image.ts';
import { provenanceMessages } from './messages.ts';

interface CheckedClaimsProps {
  name: string;
  image: CheckedImage;
  reference: Reference;
  language: Language;
}

/** How many claims are listed: more could neither be drawn at once nor read. */
const listedAtMost = 200;

/** The claims that an image carries, with what became of each; of very many the worst. */
export function CheckedClaims({ name, image, reference, language }: CheckedClaimsProps) {
  const place = useRef<HTMLDivElement>(null);
  // The image may have been dropped anywhere on the page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each opened image asks for attention anew.
  useEffect(() => {
    // What it returns, in some browsers a promise, must not be taken for a clean-up.
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [image]);
  const say = translator(provenanceMessages, language);
  const n = image.claims.length;
  const listed =
    n <= listedAtMost
      ? image.claims
      : image.tally
          .flatMap(({ verdict }) => image.claims.filter((claim) => claim.verdict === verdict))
          .slice(0, listedAtMost);
  const isDrawnAnew = !image.isStranger && image.record.release !== reference.release;
  const remarks = [
    ...remarkCheck(image, reference, language),
    ...(isDrawnAnew ? [say('viewOfToday')] : []),
  ];
  return (
    <div ref={place} data-image-check={image.isStranger ? 'not-ours' : image.tally[0]?.verdict}>
      <p>
        {summarizeCheck(image, name, language)}
        {!image.isIntact && <strong> {say('edited')}</strong>}
      </p>
      <ul className="copies">
        {listed.map((checked) => (
          <li key={checked.id} data-checked={checked.id} data-verdict={checked.verdict}>
            {wordClaim(checked, language)}
            {checked.claim && <small> {checked.claim.summary[language]}</small>}
          </li>
        ))}
      </ul>
      {n > listedAtMost && <p className="note">{say('listed', { listed: listedAtMost, n })}</p>}
      {remarks.map((remark) => (
        <p key={remark} className="note">
          {remark}
        </p>
      ))}
    </div>
  );
}
