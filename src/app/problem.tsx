import { ApiError } from '../api/api-error.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { appMessages } from './messages.ts';

interface ProblemProps {
  error: unknown;
  language: Language;
  retry: () => void;
  /** Whether it is being tried again just now. */
  isRetrying?: boolean;
}

/** Says what could not be had or read, where, and what to do. */
export function Problem({ error, language, retry, isRetrying = false }: ProblemProps) {
  const say = translator(appMessages, language);
  const isOfApi = error instanceof ApiError;
  const words = isOfApi
    ? say(error.kind, { file: error.file, detail: error.detail })
    : say('unknown', { detail: error instanceof Error ? error.message : String(error) });
  return (
    <div role="alert" className="problem">
      <p>{isOfApi && error.heals ? `${words} ${say('goesOn')}` : words}</p>
      {/* The same button throughout, so that it keeps the focus. */}
      <button type="button" className="button" onClick={retry}>
        {say(isRetrying ? 'retrying' : 'retry')}
      </button>
    </div>
  );
}
