import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../src/testing/temp-folder.ts';
import { readDossier } from './read-dossier.ts';

const sound = join(import.meta.dirname, '../src/testing/ferry-dossier');

/** A copy of a sound dossier with a mistake in it. */
function copyWith(mistake: (folder: string) => void): string {
  const folder = join(tempFolder(), 'dossier');
  cpSync(sound, folder, { recursive: true });
  mistake(folder);
  return folder;
}

/** In a file of the copy, exchanges the first such words. */
const inFile = (name: string, from: string | RegExp, to: string) => (folder: string) => {
  const before = readFileSync(join(folder, name), 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`no “${from}” in ${name}`);
  writeFileSync(join(folder, name), after);
};

/** What is said of a folder, without the line that names it. */
function complaintOf(folder: string): string {
  try {
    readDossier(folder);
  } catch (error) {
    const words = error instanceof Error ? error.message : '';
    expect(words).toContain(folder);
    return words.split('\n').slice(1).join('\n') || words;
  }
  throw new Error('The folder was read without a complaint.');
}

// Each complaint says file, place, reason, and what to do.
const mistakes: readonly (readonly [string, (folder: string) => void, RegExp])[] = [
  [
    'a comma that is missing',
    inFile('dossier.json', '"Kestrel Ferries",', '"Kestrel Ferries"'),
    /^ {2}dossier\.json: line 8, column 3: is no JSON \(Expected .*\); look for a comma/,
  ],
  [
    'a colon that is missing',
    inFile('crew-letter.json', '"label":', '"label"'),
    /^ {2}crew-letter\.json: line 5, column 13: is no JSON \(.*\); look for a comma, colon/,
  ],
  [
    'a file cut off',
    inFile('crew-letter.json', /\}\s*\]\s*\}\s*$/, ''),
    /^ {2}crew-letter\.json: line \d\d+, column \d+: is no JSON/,
  ],
  [
    'a date as people write it',
    inFile('crew-letter.json', '"edtf": "2019-05-09"', '"edtf": "9 May 2019"'),
    /^ {2}crew-letter\.json: source\.published\.edtf: must be an EDTF level 1 date.*: 2019-05-07/,
  ],
  [
    'a day that there is not',
    inFile('crew-letter.json', /"edtf": "2019-05-07"/, '"edtf": "2019-02-29"'),
    /: leadershipChanges\.0\.on\.edtf: must be an EDTF.* Stands in crew-letter-calder-ends$/,
  ],
  [
    'a source that there is not',
    inFile('crew-letter.json', '"source": "crew-letter"', '"source": "crews"'),
    /^ {2}crew-letter\.json: crew-letter-signed-118: source: must be “crew-letter”$/,
  ],
  [
    'a passage that ends before it starts',
    inFile('crew-letter.json', /"start": \d+/, '"start": 300'),
    /^ {2}crew-letter\.json: signatureCounts\.0\.passage: .* end after it starts\..* npm run passage/,
  ],
  [
    'an id used twice',
    inFile('crew-letter.json', '"crew-letter-threat"', '"crew-letter-how"'),
    /^ {2}crew-letter\.json: crew-letter-how: the id is used twice .*; give one of the two another$/,
  ],
  [
    'a word that is none of the known',
    inFile('crew-letter.json', '"asserts"', '"claims"'),
    /: signatureCounts\.0\.stance: .*"asserts"\|"repeats"\|"doubts"\|"denies".* Stands in crew/,
  ],
  [
    'a field that is not known',
    inFile('crew-letter.json', '"stance"', '"certainty": 1, "stance"'),
    /^ {2}crew-letter\.json: signatureCounts\.0\.certainty: is not a known field; mend its name/,
  ],
  [
    'a question that nobody asks',
    inFile('dossier.json', '"boats"', '"ships"'),
    /^ {2}board-memo\.json: board-memo-boats: question: .* no question “boats”; add it there/,
  ],
  [
    'no dossier.json',
    (folder) => rmSync(join(folder, 'dossier.json')),
    /^ {2}dossier\.json: cannot be read \(.*no such file.*\); see mock-api\/dossier/,
  ],
  [
    'no file of a source that another one answers',
    (folder) => rmSync(join(folder, 'crew-letter.json')),
    /^ {2}harbour-post\.json: harbour-post-signed-118: target: .* “crew-letter-signed-118”; name/,
  ],
  [
    'no file at all',
    (folder) => {
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
    },
    /no file of a source \(such as 000\.json\) stands beside dossier\.json/,
  ],
  [
    'no folder',
    (folder) => rmSync(folder, { recursive: true }),
    /^There is no dossier in .*: the folder cannot be read\. DOSSIER names a folder that holds/,
  ],
];

describe('a dossier with a mistake', () => {
  test('is sound before it is made', () => {
    expect(readDossier(sound).sources).toHaveLength(4);
  });

  test.each(mistakes)('is told of it: %s', (_, mistake, words) => {
    expect(complaintOf(copyWith(mistake))).toMatch(words);
  });
});
