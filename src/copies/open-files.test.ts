import { beforeEach, describe, expect, test, vi } from 'vitest';
import { languages } from '../language/language.ts';
import { device } from '../testing/device.ts';
import { claimOn, ownClaims, ownSource, ownText, sourceOf } from '../testing/own-texts.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { closeCopies, useCopies } from './copies-store.ts';
import { bytesAtMost } from './decode-text.ts';
import { keptFiles } from './keep-copies.ts';
import { openFiles } from './open-files.ts';

vi.mock('idb-keyval', async () => (await import('../testing/device.ts')).storage);

const sources = [ownSource, sourceOf('Another text.', { id: 'b' })];
const claims = [...ownClaims, claimOn('Another', 'Another text.', 'b')];
const contextIn = (language: 'en' | 'fr') => ({ sources, claims, language });
const opened = () => [...useCopies.getState().opened.keys()];

const open = async (language: 'en' | 'fr', ...files: File[]) =>
  plainSpaces(await openFiles(files, contextIn(language)));
const fileOf = (content: BlobPart, name = 'my.txt') => new File([content], name);
const changed = ownText.replace('12 of 34', '13 of 34');

beforeEach(() => {
  device.kept.clear();
  device.refuses = false;
  closeCopies();
});

describe(openFiles, () => {
  test.each([
    ['en', 'my.txt: the text of Paper A (a), word for word. 4 of 4 passages found.'],
    ['fr', 'my.txt : le texte « Journal A (a) », mot pour mot. 4 passages retrouvés sur 4.'],
  ] as const)('says in words that a copy is exact (%s)', async (language, words) => {
    expect(await open(language, fileOf(ownText))).toBe(words);
    expect(opened()).toEqual(['a']);
  });

  test.each([
    [
      'en',
      'my.txt: the text of Paper A (a) with changes. 3 of 4 passages still stand where they should; the others are shown as not verified.',
    ],
    [
      'fr',
      'my.txt : le texte « Journal A (a) », modifié. 3 passages sur 4 sont encore à leur place ; les autres sont montrés comme non vérifiés.',
    ],
  ] as const)(
    'says how many passages of a changed copy still hold (%s)',
    async (language, words) => {
      expect(await open(language, fileOf(changed))).toBe(words);
      expect(opened()).toEqual(['a']);
    },
  );

  test.each([
    ['en', 'with changes. 4 of 4 passages still stand where they should.'],
    ['fr', 'modifié. 4 passages sur 4 sont encore à leur place.'],
  ] as const)(
    'speaks of no others where every passage of a changed copy holds (%s)',
    async (language, words) => {
      const told = await open(language, fileOf(`${ownText}One line more.`));
      expect(told.slice(-words.length)).toBe(words);
      expect(opened()).toEqual(['a']);
    },
  );

  const unreadable = new File([], 'my.txt');
  unreadable.slice = () => {
    throw new DOMException('It was moved.', 'NotFoundError');
  };
  test.each([
    ['empty', fileOf(''), 'my.txt is empty', 'my.txt est vide'],
    ['huge', fileOf(new Uint8Array(bytesAtMost + 1)), 'larger than 5 MB', 'dépasse 5 Mo'],
    ['binary', fileOf('a\0b'), 'is not a text file', 'n’est pas un fichier de texte'],
    ['encoding', fileOf(new Uint8Array([0xe9, 65])), 'is not in UTF-8', 'n’est pas en UTF-8'],
    [
      'stranger',
      fileOf('Other words.'),
      'my.txt is not recognised as one of the texts of this dossier',
      'my.txt n’est pas reconnu comme un des textes de ce dossier',
    ],
    ['unreadable', unreadable, 'could not be read: It was', 'n’a pas pu être lu : It was'],
  ])('says in both languages why a file is not taken: %s', async (_, file, en, fr) => {
    expect(await open('en', file)).toContain(en);
    expect(await open('fr', file)).toContain(fr);
    expect(await open('fr', file)).toContain('my.txt');
    expect(opened()).toEqual([]);
  });

  test('a name that turns the reading direction is not said as it is', async () => {
    const named = (content: string) => new File([content], 'a\u202etxt.exe');
    expect(await open('en', named('Other words.'))).toContain('a\ufffdtxt.exe is not recognised');
    expect(await open('en', named(ownText))).toContain('a\ufffdtxt.exe');
  });

  test('says in both languages that a page without hashes cannot check anything', async () => {
    vi.stubGlobal('crypto', {});
    try {
      expect(await open('en', fileOf(ownText))).toContain('https');
      expect(await open('fr', fileOf(ownText))).toContain('https');
      expect(opened()).toEqual([]);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  test('says of each of several files what it is, and opens those that are copies', async () => {
    const words = await open('en', fileOf('', '1.txt'), fileOf(ownText, '2.txt'));
    expect(words).toMatch(/^1\.txt is empty.*2\.txt: the text of Paper A/);
    expect(opened()).toEqual(['a']);
    expect(await open('en')).toBe('');
  });

  test('a later copy of a source takes the place of an earlier one', async () => {
    await open('en', fileOf(changed), fileOf('Another text.'), fileOf(ownText));
    expect(opened()).toEqual(['a', 'b']);
    expect(useCopies.getState().opened.get('a')?.isExact).toBe(true);
  });

  test.each(languages)(
    'a file’s name is told as it is, whatever is in it (%s)',
    async (language) => {
      const name = '{source} <b>’; $& 🙃.txt';
      expect(await open(language, fileOf(ownText, name))).toContain(name);
      expect(await open(language, fileOf('', name))).toContain(name);
    },
  );

  test('is kept on the device only where the reader has asked for it', async () => {
    await open('en', fileOf(ownText));
    expect(await keptFiles()).toEqual([]);
    useCopies.setState({ isKept: true });
    await open('en', fileOf('Another text.', 'b.txt'));
    expect(await keptFiles()).toEqual([
      { name: 'my.txt', text: ownText },
      { name: 'b.txt', text: 'Another text.' },
    ]);
  });
});
