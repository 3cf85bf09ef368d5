/** What is wrong with a text that is no JSON, with line and column as far as the engine tells them. */
export function jsonFault(text: string, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  const before = text.slice(0, placeOf(text, reason)).split('\n');
  const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  // What it quotes of the file, over several lines, is told by the place.
  const [words = reason] = reason.split(/,? (?:\.\.\.)?"|(?: in JSON)? at position/);
  return `${place}: is no JSON (${words}); look for a comma, colon, quote or bracket there or just before`;
}

/** How much V8 quotes of a text to either side of what it did not expect. */
const quoted = 10;

function placeOf(text: string, reason: string): number {
  const position = /at position (\d+)/.exec(reason)?.[1];
  if (position) return Number(position);
  const [, dots, quote] = /, (\.\.\.)?"(.*)"(?:\.\.\.)? is not valid JSON$/s.exec(reason) ?? [];
  if (quote === undefined) return text.length;
  if (dots) return text.indexOf(quote) + quoted;
  // The quote begins with the text itself.
  const token = /token '(.)'/su.exec(reason)?.[1];
  return token ? Math.max(0, text.indexOf(token)) : 0;
}
