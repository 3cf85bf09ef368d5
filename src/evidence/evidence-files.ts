import type { Claim } from '../api/contract.ts';
import type { Copy } from '../copies/read-copy.ts';
import type { TextFile } from '../images/evidence-pack.ts';
import { translator } from '../language/translator.ts';
import type { FigureContext } from '../sources/figure-context.ts';
import { type Cited, citeClaim, claimAsJsonLd } from './citation.ts';
import { evidenceMessages } from './messages.ts';
import { quoteFrom } from './quote.ts';

/** Code points on either side of a quoted passage. */
const around = 60;

/** What claims stand on, as files: their citations, JSON-LD, and quotes out of the opened copies. */
export function evidenceFiles(
  claims: readonly Claim[],
  context: FigureContext,
  copies: ReadonlyMap<string, Copy>,
): TextFile[] {
  const say = translator(evidenceMessages, context.language);
  const cited = claims.flatMap((claim): Cited[] => {
    const from = context.sources.find(({ source }) => source.id === claim.source);
    return from ? [{ claim, from, context }] : [];
  });
  const quotes = cited.map((one) => {
    const copy = copies.get(one.claim.source);
    return { ...one, quote: copy ? quoteFrom(copy, one.claim, around) : null };
  });
  const found = quotes.flatMap(({ claim, from, quote }) =>
    quote ? [`${from.source.label[context.language]} – ${claim.id}\n${quote.exact}\n`] : [],
  );
  const linked = quotes.map(({ quote, ...one }) => JSON.parse(claimAsJsonLd(one, quote)));
  return [
    {
      name: 'citations.txt',
      text: `${cited.map(citeClaim).join('\n\n')}\n`,
      words: say('packCitations'),
    },
    ...(found.length > 0
      ? [{ name: 'quotes.txt', text: found.join('\n'), words: say('packQuotes') }]
      : []),
    {
      name: 'claims.jsonld',
      text: `${JSON.stringify(linked, null, 2)}\n`,
      words: say('packJsonLd'),
    },
  ];
}
