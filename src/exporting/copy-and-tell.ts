import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { copyText } from './copy.ts';
import { useOutcome } from './export-outcome.tsx';
import { exportMessages } from './messages.ts';

/** Puts a text on the clipboard and says so; where the browser gives none, says the text itself. */
export async function copyAndTell(text: string, done: string, language: Language): Promise<void> {
  const say = translator(exportMessages, language);
  const isCopied = await copyText(text);
  useOutcome.setState({ words: isCopied ? done : say('noTextClipboard', { text }) });
}
