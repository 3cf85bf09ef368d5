// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { languages } from '../language/language.ts';
import { claimNamed } from '../testing/claim-named.ts';
import { makeCount } from '../testing/claims.ts';
import { signatureCounts } from '../testing/dossier.ts';
import { pngOfRecord, pngWith, recordOf, svgOfRecord } from '../testing/image-records.ts';
import { stubImageWorker } from '../testing/image-worker.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { defaultView, type View } from '../view/view.ts';
import { useViewStore } from '../view/view-store.ts';
import { useImageCheck } from './image-check-store.ts';
import { openImage } from './open-image.ts';

const signed650 = claimNamed(signatureCounts, '002-signed-650');
const record = recordOf([signed650]);
const reference = {
  release: record.release,
  titles: ['A letter', 'Une lettre'],
  withdrawn: [],
  claims: signatureCounts,
};
const before: View = { ...defaultView, sources: ['001'], comments: true, claim: '001-signed-743' };

const fileOf = (content: BlobPart, name = 'a.png') => new File([content], name);
const open = async (file: File, language: 'en' | 'fr' = 'en') =>
  plainSpaces(await openImage(file, { reference, language }));
const viewNow = () => useViewStore.getState().view;
const checkNow = () => useImageCheck.getState().check;

beforeEach(() => {
  stubImageWorker();
  useViewStore.setState({ view: before });
  useImageCheck.setState({ check: null });
});

describe(openImage, () => {
  test.each([
    ['PNG', pngOfRecord(record)],
    ['SVG', svgOfRecord(record)],
  ])(
    'goes back to the exact view of an image, and says what became of it: %s',
    async (_, bytes) => {
      // The image is a French one, and the page speaks French from here on.
      expect(plainSpaces(await open(fileOf(bytes)))).toMatch(
        // These files are our own making, without a seal.
        /^a\.png porte une affirmation du dossier « A letter » : 1 inchangée\. .*octet pour octet/,
      );
      expect(viewNow()).toEqual({
        ...defaultView,
        sources: ['002', '003'],
        language: 'fr',
        theme: 'dark',
      });
      expect(checkNow()).toMatchObject({ name: 'a.png', image: { isStranger: false } });
    },
  );

  test('goes back to measure, comments and conflicts too, and opens no evidence or frame', async () => {
    const address =
      'https://example.org/?sources=&measure=share&comments=1&conflicts=1&lang=en&theme=light' +
      '&claim=002-signed-650&embed=disagreement';
    await open(fileOf(svgOfRecord({ ...record, address })));
    expect(viewNow()).toEqual({
      ...defaultView,
      sources: [],
      measure: 'share',
      comments: true,
      conflicts: true,
      language: 'en',
      theme: 'light',
    });
  });

  test.each([
    'javascript:alert(1)',
    'javascript:alert(1)//?lang=fr&sources=<script>alert(1)</script>',
    'data:text/html,<script>alert(1)</script>',
    '?__proto__=1&constructor=2',
    '',
    `?sources=${'0,'.repeat(1e5)}`,
  ])('follows no address, whatever it is: %.40s', async (address) => {
    const { href } = location;
    await open(fileOf(svgOfRecord({ ...record, address })));
    expect(location.href).toBe(href);
    expect(Object.keys(viewNow()).sort()).toEqual(Object.keys(defaultView).sort());
    expect(document.querySelector('script')).toBeNull();
  });

  test.each([
    ['en', /^a\.png was made from another dossier \(“A letter”\): none of its 2/],
    ['fr', /^a\.png vient d’un autre dossier \(« A letter »\) : aucune de ses 2/],
  ] as const)(
    'shows the claims of a stranger and leaves the view alone (%s)',
    async (language, words) => {
      const strangers = recordOf(['x', 'y'].map((id) => makeCount({ id })));
      expect(await open(fileOf(pngOfRecord(strangers)), language)).toMatch(words);
      expect(viewNow()).toEqual(before);
      expect(checkNow()).toMatchObject({ image: { isStranger: true } });
    },
  );

  const fine = pngOfRecord(record);
  test.each<[string, BlobPart, RegExp, RegExp]>([
    ['empty', '', /is empty/, /est vide/],
    [
      'a JPEG',
      Uint8Array.of(0xff, 0xd8, 0xff, 0xe0),
      /neither a PNG nor an SVG/,
      /ni un PNG ni un SVG/,
    ],
    ['a PDF', '%PDF-1.7', /is a PDF/, /est un PDF/],
    ['a text', '650 of about 700', /neither a PNG nor an SVG/, /ni un PNG ni un SVG/],
    ['of 50 MB', new Uint8Array(50e6), /larger than 48 MB/, /dépasse 48 Mo/],
    ['cut off', fine.slice(0, -20), /damaged or cut off/, /abîmé ou tronqué/],
    ['another program’s', pngWith(), /nothing of Countersign/, /rien de Countersign/],
  ])('changes nothing where the file is %s, and says so', async (_, content, english, french) => {
    await open(fileOf(fine, 'b.png'));
    useViewStore.setState({ view: before });
    for (const language of languages) {
      const said = await open(fileOf(content), language);
      expect(said).toMatch(language === 'en' ? english : french);
      expect(said).toContain('a.png');
    }
    expect(viewNow()).toEqual(before);
    expect(checkNow()?.name).toBe('b.png');
  });

  test.each([
    ['en', 'a.png cannot be checked before all claims are here: wait, or reload the page.'],
    ['fr', 'a.png ne peut pas être vérifié avant que toutes les affirmations soient là'],
  ] as const)('waits for all claims (%s)', async (language, words) => {
    const said = await openImage(fileOf(fine), { reference: null, language });
    expect(plainSpaces(said)).toContain(words);
    expect(viewNow()).toEqual(before);
    expect(checkNow()).toBeNull();
  });

  test('a name that turns the reading direction is not said as it is', async () => {
    const named = (name: string) => new File(['nothing'], name);
    const contexts = [{ reference: null, language: 'en' as const }, undefined];
    for (const context of contexts) {
      const file = named('a\u202egnp.exe');
      const said = context ? await openImage(file, context) : await open(file);
      expect(said).toContain('a\ufffdgnp.exe');
    }
  });

  test.each([
    ['en', 'a.png could not be read: gone from the disk'],
    ['fr', 'a.png n’a pas pu être lu : gone from the disk'],
  ] as const)('says why a file cannot be read (%s)', async (language, words) => {
    const file = fileOf(fine);
    const gone = () => Promise.reject(new Error('gone from the disk'));
    const part = Object.assign(new Blob(), { arrayBuffer: gone });
    expect(await open(Object.assign(file, { slice: () => part }), language)).toBe(words);
    expect(viewNow()).toEqual(before);
  });
});
