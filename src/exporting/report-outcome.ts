import type { Language } from '../language/language.ts';
import { clauseOf } from '../language/reason-of.ts';
import { translator } from '../language/translator.ts';
import { type CopiedImage, copyImage, copyText } from './copy.ts';
import { useOutcome } from './export-outcome.tsx';
import { exportMessages } from './messages.ts';

/** Does what may take a while and says what comes of it: that it began, then its words or why not. */
export async function reportOutcome(act: () => Promise<string>, language: Language): Promise<void> {
  const say = translator(exportMessages, language);
  const tell = (words: string) => useOutcome.setState({ words });
  tell(say('working'));
  try {
    tell(await act());
  } catch (error) {
    tellFailure(error, language);
  }
}

/** Says why a file could not be made. */
export function tellFailure(error: unknown, language: Language): void {
  const words = translator(exportMessages, language)('failed', { reason: clauseOf(error) });
  useOutcome.setState({ words });
}

/** Puts an image on the clipboard; the words say so, or what to do instead. */
export async function copyImageInWords(
  image: Promise<CopiedImage>,
  language: Language,
): Promise<string> {
  const say = translator(exportMessages, language);
  if (!(await copyImage(image))) return say('noImageClipboard');
  return `${say('imageCopied')} ${(await image).remark}`.trim();
}

/** Puts a text on the clipboard and says so; where the browser gives none, says the text itself. */
export async function copyAndTell(
  text: string | Promise<string>,
  done: string,
  language: Language,
): Promise<void> {
  const say = translator(exportMessages, language);
  try {
    const isCopied = await copyText(text);
    const words = isCopied ? done : say('noTextClipboard', { text: await text });
    // What the reader has to copy by hand stays until she does something else.
    useOutcome.setState({ words, ...(!isCopied && { kept: words }) });
  } catch (error) {
    tellFailure(error, language);
  }
}
