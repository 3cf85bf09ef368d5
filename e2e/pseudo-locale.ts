import type { CompiledMessage } from 'icu-minify/format';

type Parts = Exclude<CompiledMessage, string>;
type Part = Parts[number];

const accents: Readonly<Record<string, string>> = {
  ...{ a: 'á', c: 'ç', e: 'é', i: 'í', n: 'ñ', o: 'ö', u: 'ü', y: 'ÿ' },
  ...{ A: 'Å', C: 'Ç', E: 'É', I: 'Î', N: 'Ñ', O: 'Ø', U: 'Û' },
};
/** How much longer than English a text may become in translation, as a share of its letters. */
const longer = 0.4;

/** A text with accents and with two fifths more letters in it, its words still to be made out. */
export function lengthen(text: string): string {
  let owed = 0;
  return text.replace(/\p{L}/gu, (letter) => {
    owed += longer;
    const times = owed >= 1 ? 2 : 1;
    owed -= times - 1;
    return (accents[letter] ?? letter).repeat(times);
  });
}

/** A message as a language that there is not would have it: accented, longer, in brackets. */
export function pseudoMessage(message: CompiledMessage): CompiledMessage {
  if (typeof message === 'string')
    return /\p{L}/u.test(message) ? `[${lengthen(message)}]` : message;
  return ['[', ...message.map(pseudoPart), ']'];
}

// What a message's parts are: https://www.npmjs.com/package/icu-minify
function pseudoPart(part: Part): Part {
  if (typeof part === 'string') return lengthen(part);
  if (!Array.isArray(part)) return part;
  const [name, type, choices] = part;
  if ((type !== 1 && type !== 2) || typeof choices !== 'object' || choices === null) return part;
  const changed = Object.entries(choices).map(([key, choice]) => [key, pseudoChoice(choice)]);
  return [name, type, Object.fromEntries(changed)];
}

function pseudoChoice(choice: unknown): unknown {
  if (typeof choice === 'string') return lengthen(choice);
  return Array.isArray(choice) ? choice.map(pseudoPart) : choice;
}
