import { readFileSync } from 'node:fs';
import { sha256 } from './passages.ts';

/** Prints the passage of a text from the first to the last of the given words, as JSON. */
function locate(path: string, from: string, to: string): string {
  const text = readFileSync(path, 'utf8');
  const start = text.indexOf(from);
  const last = text.indexOf(to, start);
  if (start < 0 || last < 0)
    throw new Error(`“${start < 0 ? from : to}” does not stand in ${path}`);
  const end = last + to.length;
  return JSON.stringify({
    start: [...text.slice(0, start)].length,
    end: [...text.slice(0, end)].length,
    sha256: sha256(text.slice(start, end)),
  });
}

const [path, from, to = from] = process.argv.slice(2);
if (path && from && to) console.log(locate(path, from, to));
else console.error('npm run passage -- <text file> "<first words>" ["<last words>"]');
