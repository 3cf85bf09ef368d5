import type { Language } from '../language/language.ts';
import { reasonOf } from '../language/reason-of.ts';
import { showText } from '../language/show-text.ts';
import { translator } from '../language/translator.ts';
import { parseView } from '../view/view.ts';
import { changeView } from '../view/view-store.ts';
import { useImageCheck } from './image-check-store.ts';
import type { Reference } from './judge-image.ts';
import { bytesAtMost } from './largest-image.ts';
import { provenanceMessages } from './messages.ts';

/** What an opened image is held against, and the language to say the outcome in. */
export interface ImageContext {
  /** Null as long as some claims are not here. */
  readonly reference: Reference | null;
  readonly language: Language;
}

/** Opens an exported image: goes back to its view, and says of its claims what became of them. */
export async function openImage(
  file: File,
  { reference, language }: ImageContext,
): Promise<string> {
  const say = translator(provenanceMessages, language);
  const { name } = file;
  if (!reference) return say('incomplete', { name: showText(name) });
  try {
    // The code that reads images is fetched with the first of them.
    const { checkApart } = await import('./check-apart.ts');
    const { summarizeCheck, wordUnreadable } = await import('./check-words.ts');
    // What is too large is not even read.
    const image = await checkApart(file.slice(0, bytesAtMost + 1), reference);
    if (typeof image === 'string')
      return `${wordUnreadable(image, name, language)} ${say('viewKept')}`;
    useImageCheck.setState({ check: { name, image } });
    if (image.isStranger) return `${summarizeCheck(image, name, language)} ${say('viewKept')}`;
    const { address } = image.record;
    const view = parseView(address.slice(address.indexOf('?') + 1));
    changeView({ ...view, claim: null, embed: null });
    // The page speaks the language of the image from here on.
    const spoken = view.language ?? language;
    const summary = summarizeCheck(image, name, spoken);
    if (image.isIntact) return summary;
    return `${summary} ${translator(provenanceMessages, spoken)('edited')}`;
  } catch (error) {
    return say('unreadable', { name: showText(name), reason: reasonOf(error) });
  }
}
