import { useCopies } from '../copies/copies-store.ts';
import { copyAndTell } from '../exporting/report-outcome.ts';
import { translator } from '../language/translator.ts';
import { type Cited, citeClaim, claimAsJsonLd } from './citation.ts';
import { evidenceMessages } from './messages.ts';
import { quoteFrom } from './quote.ts';

/** The words to either side by which a quote is found again, as the annotation model asks. */
const around = 32;

/** Copies the claim's citation, in plain text or as linked data. */
export function CiteButtons({ cited }: { cited: Cited }) {
  const { claim, context } = cited;
  const say = translator(evidenceMessages, context.language);
  const copy = useCopies(({ opened }) => opened.get(claim.source));
  const take = (text: string) => copyAndTell(text, say('cited'), context.language);
  return (
    <div className="evidence-cite">
      <button type="button" className="button" onClick={() => take(citeClaim(cited))}>
        {say('cite')}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => take(claimAsJsonLd(cited, copy ? quoteFrom(copy, claim, around) : null))}
      >
        {say('citeData')}
      </button>
    </div>
  );
}
