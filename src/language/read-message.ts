import compile from 'icu-minify/compile';
import type { CompiledMessage } from 'icu-minify/format';

// Reading a message takes longer than filling it in.
const known = new Map<string, CompiledMessage>();

/**
 * Reads the ICU text of a message. Throws on one that cannot be read. The built page has its
 * messages read already: see read-messages-at-build.ts.
 */
export function readMessage(text: string): CompiledMessage {
  const read = known.get(text) ?? compile(text);
  known.set(text, read);
  return read;
}
