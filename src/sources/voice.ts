import type { Voice } from '../api/contract.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { sourceMessages } from './messages.ts';

/** True for what readers wrote, or had a chatbot write, under a text. */
export function isReaders(voice: Voice): boolean {
  return voice.kind === 'reader-comment' || voice.kind === 'chatbot';
}

/** The claims without readers', unless readers are to be heard too (`comments`). */
export function heard<C extends { readonly voice: Voice }>(
  claims: readonly C[],
  comments: boolean,
): readonly C[] {
  return comments ? claims : claims.filter(({ voice }) => !isReaders(voice));
}

/** Who speaks: “article”, “post by Ada Byron” as “post, Ada Byron”. */
export function formatVoice(voice: Voice, language: Language): string {
  const kind = translator(sourceMessages, language)(voice.kind);
  return voice.name ? `${kind}, ${voice.name}` : kind;
}
