/** How many words in a row count as a sentence carried over from a text. */
const runLength = 9;

/** The words of a text: runs of letters or digits, joined by apostrophes; case is ignored. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? []
  );
}

/** Every run of nine words of a text, except those that its title already holds. */
export function runsOf(text: string, title: string | null): Set<string> {
  const runs = new Set(eachRun(wordsOf(text)));
  for (const run of eachRun(wordsOf(title ?? ''))) runs.delete(run);
  return runs;
}

/** The first run of nine words that a project file shares with a text, or null. */
export function firstSharedRun(file: string, runs: ReadonlySet<string>): string | null {
  return eachRun(wordsOf(file)).find((run) => runs.has(run)) ?? null;
}

function eachRun(words: string[]): string[] {
  const starts = Math.max(0, words.length - runLength + 1);
  return Array.from({ length: starts }, (_, start) =>
    words.slice(start, start + runLength).join(' '),
  );
}
