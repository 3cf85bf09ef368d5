import type { Source } from '../api/contract.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { sourceMessages } from './messages.ts';

/** What the text says of itself, how its date is known, and why to read it with care. */
export function SourceDetails({ source, language }: { source: Source; language: Language }) {
  const say = translator(sourceMessages, language);
  const { title, author, publisher, url, published, cautions } = source;
  return (
    <>
      <p className="source-identity">
        {title ? <cite lang={source.languages[0]}>{title}</cite> : say('untitled')}
        {', '}
        {author ?? say('anonymous')}
        {publisher ? `, ${publisher}` : ''}. {published.note[language]}{' '}
        {url && <a href={url}>{url}</a>}
      </p>
      <ul>
        {cautions.map((caution) => (
          <li key={caution.en}>{caution[language]}</li>
        ))}
      </ul>
    </>
  );
}
