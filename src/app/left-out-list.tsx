import type { BrokenItem } from '../api/broken-items.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { mismatchMessages } from './mismatch-messages.ts';
import type { LeftOut } from './mismatches.ts';

interface LeftOutListProps {
  leftOut: readonly LeftOut[];
  language: Language;
}

/** What is left out of each file, the first items of it one by one: which, where and why. */
export function LeftOutList({ leftOut, language }: LeftOutListProps) {
  const say = translator(mismatchMessages, language);
  return (
    <ul className="left-out-items">
      {leftOut.flatMap(({ file, total, first }) => [
        ...first.map((item, index) => (
          // An id may stand twice.
          // biome-ignore lint/suspicious/noArrayIndexKey: these lines never change places
          <li key={`${file} ${index}`}>
            <b>{[file, item.at].filter(Boolean).join(', ')}</b>{' '}
            {item.id !== null && <bdi>{say('id', { id: short(item.id) })} </bdi>}
            <Reason {...{ item, language }} />
          </li>
        )),
        total > first.length && (
          <li key={file}>
            <b>{file}</b> {say('more', { n: total - first.length })}
          </li>
        ),
      ])}
    </ul>
  );
}

function Reason({ item: { fault, detail }, language }: { item: BrokenItem; language: Language }) {
  const say = translator(mismatchMessages, language);
  if (fault !== 'malformed') return <bdi>{say(fault, { detail: short(detail) })}</bdi>;
  // Whoever mends the file reads the schema's own words.
  return (
    <>
      {say('malformed')} <code lang="en">{detail}</code>
    </>
  );
}

// Ids and paths are the file's, and may be of any length.
function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
