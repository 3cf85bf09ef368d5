import { ApiError } from '../api/api-error.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { appMessages } from './messages.ts';

interface ProblemProps {
  error: unknown;
  language: Language;
  retry: () => unknown;
}

/** Says what could not be had or read, where, and what to do. */
export function Problem({ error, language, retry }: ProblemProps) {
  const say = translator(appMessages, language);
  const isOfApi = error instanceof ApiError;
  const words = isOfApi
    ? say(error.kind === 'garbled' ? 'nonsense' : error.kind, {
        file: error.file,
        detail: error.detail,
      })
    : say('unknown', { detail: error instanceof Error ? error.message : String(error) });
  return (
    <div role="alert" className="problem">
      <p>{isOfApi && error.heals ? `${words} ${say('goesOn')}` : words}</p>
      <button type="button" className="button" onClick={retry}>
        {say('retry')}
      </button>
    </div>
  );
}
