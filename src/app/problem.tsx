import { useLayoutEffect, useRef } from 'react';
import { ApiError } from '../api/api-error.ts';
import type { Language } from '../language/language.ts';
import { clauseOf } from '../language/reason-of.ts';
import { translator } from '../language/translator.ts';
import { focusInPlace } from './focus-in-place.ts';
import { appMessages } from './messages.ts';

/** Stands for the detail in words that are yet to be parted there. */
const mark = '\ue000';

interface ProblemProps {
  error: unknown;
  language: Language;
  retry: () => unknown;
}

/** Says what could not be had or read, where, and what to do. */
export function Problem({ error, language, retry }: ProblemProps) {
  const say = translator(appMessages, language);
  const isOfApi = error instanceof ApiError;
  const detail = isOfApi ? error.detail : clauseOf(error);
  const key = !isOfApi ? 'unknown' : error.kind === 'garbled' ? 'nonsense' : error.kind;
  // What an engine or a schema says is English, whichever language the page has.
  const [before, after] = say(key, { file: isOfApi ? error.file : '', detail: mark }).split(mark);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const problem = place.current;
    return () => {
      if (problem?.contains(document.activeElement)) focusInPlace(problem);
    };
  }, []);
  return (
    <div ref={place} role="alert" className="problem">
      <p>
        {before}
        {after !== undefined && <code lang="en">{detail}</code>}
        {after}
        {isOfApi && error.heals && ` ${say('goesOn')}`}
      </p>
      <button type="button" className="button" onClick={retry}>
        {say('retry')}
      </button>
    </div>
  );
}
