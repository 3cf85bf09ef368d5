import type { Claim } from '../api/contract.ts';
import { formatDayRange } from '../dates/format-day.ts';
import { parseDayRange } from '../dates/parse-day-range.ts';
import { capitalize } from '../language/spell-number.ts';
import { translator } from '../language/translator.ts';
import type { FigureContext } from '../sources/figure-context.ts';
import type { SourceInView } from '../sources/source-in-view.ts';
import { formatVoice, isReaders } from '../sources/voice.ts';
import { linkToClaim } from '../view/link-to.ts';
import { evidenceMessages } from './messages.ts';
import type { Quote } from './quote.ts';

/** What a citation is made from. */
export interface Cited {
  readonly claim: Claim;
  readonly from: SourceInView;
  readonly context: FigureContext;
}

/** The address of this exact view with the claim's evidence open. */
function addressOf({ claim, context }: Cited): string {
  const page = context.subject.home ?? location.origin + location.pathname;
  return linkToClaim(context.view, claim.id, context.language, page);
}

/** A claim cited in plain text: the original text first, then where it was found. */
export function citeClaim(cited: Cited): string {
  const { claim, from, context } = cited;
  const { language, subject, release } = context;
  const say = translator(evidenceMessages, language);
  const { source } = from;
  const { edtf } = source.published;
  const original = say('original', {
    author: source.author ?? say('noAuthor'),
    title: source.title ? say('quoted', { title: source.title }) : say('untitled'),
    publisher: source.publisher ? `, ${source.publisher}` : '',
    id: source.id,
    date: formatDayRange(edtf === null ? null : parseDayRange(edtf), language, 'period'),
    basis: source.published.basis,
  });
  const voice = formatVoice(claim.voice, language);
  const spoken = isReaders(claim.voice)
    ? say('under', { voice: capitalize(voice, language), original })
    : claim.voice.name
      ? `${original} ${say('voiced', { voice })}`
      : original;
  return say('citation', {
    original: spoken,
    start: claim.passage.start,
    end: claim.passage.end,
    file: source.document.file,
    first: claim.passage.sha256.slice(0, 8),
    last: claim.passage.sha256.slice(-8),
    summary: claim.summary[language],
    dossier: subject.title[language],
    release: release.slice(0, 12),
    address: addressOf(cited),
  });
}

/**
 * A claim as JSON-LD: a schema.org Claim (https://schema.org/Claim) whose target is the passage as
 * W3C Web Annotation selectors (https://www.w3.org/TR/annotation-model/#selectors), by position in
 * code points, and by quote once the reader has opened the text.
 */
export function claimAsJsonLd(cited: Cited, quote: Quote | null): string {
  const { claim, from, context } = cited;
  const { source } = from;
  const { author, title, publisher, url, published, document } = source;
  const { passage, voice, summary, id } = claim;
  const position = { type: 'TextPositionSelector', start: passage.start, end: passage.end };
  const text = {
    '@type': 'CreativeWork',
    identifier: source.id,
    name: title ?? source.label[context.language],
    inLanguage: source.languages,
    ...(author && { author: { name: author } }),
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(url && { url }),
    // A date that we worked out is not one that the text states.
    ...(published.edtf && {
      [published.basis === 'stated' ? 'datePublished' : 'temporal']: published.edtf,
    }),
    sha256: document.sha256,
  };
  const data = {
    '@context': [
      'https://schema.org',
      {
        target: {
          '@id': 'http://www.w3.org/ns/oa#hasTarget',
          '@context': 'http://www.w3.org/ns/anno.jsonld',
        },
      },
    ],
    '@type': 'Claim',
    '@id': addressOf(cited),
    identifier: [id, `urn:sha256:${passage.sha256}`],
    text: summary[context.language],
    inLanguage: context.language,
    // A voice may be a person, a company or a chatbot.
    ...(voice.name && { author: { name: voice.name } }),
    appearance: text,
    // The words of `text` are ours, not the source's.
    claimInterpreter: { '@type': 'Organization', name: 'Countersign' },
    isBasedOn: {
      '@type': 'Dataset',
      name: context.subject.title[context.language],
      version: context.release,
    },
    target: {
      type: 'SpecificResource',
      source: `urn:sha256:${document.sha256}`,
      selector: quote ? [position, { type: 'TextQuoteSelector', ...quote }] : [position],
    },
  };
  // Else a text could end the script element that the JSON is pasted into.
  return JSON.stringify(data, null, 2).replaceAll('<', '\\u003c');
}
