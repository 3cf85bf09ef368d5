import type { ApiFile } from '../api/files.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { appMessages } from './messages.ts';
import { usePatienceOver } from './use-patience.ts';

/** After how long a page that still waits says for what, ms. */
const slow = 10_000;

/** Says that a file of the API is waited for, and which one where that takes long. */
export function Waiting({ file, language }: { file: ApiFile; language: Language }) {
  // The page has waited since it was asked for.
  const isSlow = usePatienceOver(slow - performance.now());
  return (
    <p role="status" className="loading">
      {translator(appMessages, language)(isSlow ? 'slow' : 'loading', { file })}
    </p>
  );
}
