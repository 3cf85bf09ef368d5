import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstSharedRun, runsOf, wordsOf } from './shared-runs.ts';

const nine = 'one two three four five six seven eight nine';
const word = fc.stringMatching(/^[a-z0-9é]{1,6}$/);
const words = (length: number) => fc.array(word, { minLength: length, maxLength: length });

describe(wordsOf, () => {
  test.each([
    ['Runs of letters or digits', ['runs', 'of', 'letters', 'or', 'digits']],
    ["l’été, l'été; 650/700", ["l'été", "l'été", '650', '700']],
    ["'quoted' and joined: aujourd'hui", ['quoted', 'and', 'joined', "aujourd'hui"]],
    ['GPT4 — 92,9 %', ['gpt4', '92', '9']],
    ['… 🧾 !', []],
  ])('of “%s” are %j', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});

describe(firstSharedRun, () => {
  test('finds nine words in a row, whatever stands between and around them', () => {
    const file = 'x = "ONE, two; three\\n// four-five: (six) seven… eight / Nine";';
    expect(firstSharedRun(file.replace('\\n', '\n'), runsOf(`Zero. ${nine}. Ten.`, null))).toBe(
      nine,
    );
  });

  test('lets eight words in a row pass', () => {
    const runs = runsOf(nine, null);
    expect(firstSharedRun('one two three four five six seven eight', runs)).toBeNull();
    expect(firstSharedRun(nine.replace('five', 'fünf'), runs)).toBeNull();
  });

  test('tells the straight from the curly apostrophe as little as capitals from small letters', () => {
    const runs = runsOf('l’un a dit que l’autre n’y était pas allé hier', null);
    expect(firstSharedRun("L'UN A DIT QUE L'AUTRE N'Y ÉTAIT PAS ALLÉ", runs)).not.toBeNull();
  });

  test('lets the title of a text pass, but not a run that only begins in it', () => {
    const runs = runsOf(`${nine} ten. ${nine} eleven.`, `${nine} ten`);
    expect(firstSharedRun(`${nine} ten`, runs)).toBeNull();
    expect(firstSharedRun(`${nine} eleven`, runs)).toBe(
      'two three four five six seven eight nine eleven',
    );
  });

  test('finds any nine words of a text, wherever they are set in a file', () => {
    fc.assert(
      fc.property(
        words(30),
        fc.nat(30 - 9),
        fc.array(word),
        fc.array(word),
        (text, start, before, after) => {
          const carried = text.slice(start, start + 9);
          const file = [...before, ...carried, ...after].join(' ');
          expect(firstSharedRun(file, runsOf(text.join(' '), null))).not.toBeNull();
        },
      ),
    );
  });

  test('finds nothing in a file that has no nine words, nor against a text that has none', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), words(20), (few, many) => {
        expect(firstSharedRun(few.join(' '), runsOf(many.join(' '), null))).toBeNull();
        expect(firstSharedRun(many.join(' '), runsOf(few.join(' '), null))).toBeNull();
      }),
    );
  });
});
