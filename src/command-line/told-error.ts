import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { commandMessages } from './messages.ts';

type Key = keyof typeof commandMessages.en;

/** An error whose words are for whoever typed the command; it is told in any of our languages. */
export class ToldError extends Error {
  readonly tell: (language: Language) => string;

  constructor(key: Key, values: Record<string, string | number>) {
    const tell = (language: Language) => translator(commandMessages, language)(key, values);
    super(tell('en'));
    this.tell = tell;
  }
}

/** Arguments that cannot be understood; the message says which and what to write. */
export class UsageError extends ToldError {}
