import type { Claim, Source } from '../api/contract.ts';
import type { Language } from '../language/language.ts';
import { reasonOf } from '../language/reason-of.ts';
import { showText } from '../language/show-text.ts';
import { translator } from '../language/translator.ts';
import { nameSource } from '../sources/source-in-view.ts';
import { addCopy, useCopies } from './copies-store.ts';
import { bytesAtMost } from './decode-text.ts';
import { keepFiles } from './keep-copies.ts';
import { copyMessages } from './messages.ts';
import { type Copy, readCopy } from './read-copy.ts';

/** What the files are held against, and the language to say the outcome in. */
export interface CopyContext {
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly language: Language;
}

/** Opens files as copies of the texts; says of each, in words, what it is or why it is not taken. */
export async function openFiles(files: readonly File[], context: CopyContext): Promise<string> {
  const outcomes: string[] = [];
  for (const file of files) outcomes.push(await openFile(file, context));
  const { isKept, opened } = useCopies.getState();
  if (isKept) await keepFiles(toKept(opened));
  return outcomes.join(' ');
}

async function openFile(file: File, context: CopyContext): Promise<string> {
  const { sources, claims, language } = context;
  const say = translator(copyMessages, language);
  const { name } = file;
  try {
    // What is too large is not even read.
    const bytes = await file.slice(0, bytesAtMost + 1).arrayBuffer();
    const copy = await readCopy(name, new Uint8Array(bytes), sources, claims);
    if (typeof copy === 'string')
      return say(copy, { name: showText(name), most: bytesAtMost / 1e6 });
    addCopy(copy);
    return describeCopy(copy, context);
  } catch (error) {
    return say('unreadable', { name: showText(name), reason: reasonOf(error) });
  }
}

/** What a copy is, in words: of which text, whole or changed, and how many passages stand in it. */
export function describeCopy(copy: Copy, { sources, claims, language }: CopyContext): string {
  const source = sources.find(({ id }) => id === copy.source);
  const total = claims.filter((claim) => claim.source === copy.source).length;
  return translator(copyMessages, language)(copy.isExact ? 'exact' : 'changed', {
    name: showText(copy.name),
    source: source ? nameSource(source, language) : copy.source,
    holding: copy.holding.size,
    total,
    isWhole: copy.holding.size === total ? 'yes' : 'no',
  });
}

/** The copies as they are kept on the device. */
export function toKept(opened: ReadonlyMap<string, Copy>) {
  return [...opened.values()].map(({ name, codePoints }) => ({ name, text: codePoints.text }));
}
