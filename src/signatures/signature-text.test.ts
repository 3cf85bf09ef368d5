import { describe, expect, test } from 'vitest';
import { makeCount } from '../testing/claims.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { seriesOfClaims, signaturesOf } from '../testing/signatures.ts';
import { boundedRangesOf } from './signature-ranges.ts';
import type { SignatureSeries } from './signature-series.ts';
import { describeSignatures, notesOf, titleOf } from './signature-text.ts';

const exactly = (value: number) => ({ value, qualifier: 'exact' as const });
const titles = (series: SignatureSeries) =>
  (['en', 'fr'] as const).map((language) => plainSpaces(titleOf(series, language)));
const notes = (series: SignatureSeries, place: 'page' | 'image', language: 'en' | 'fr' = 'en') =>
  notesOf(series, language, place).map(plainSpaces);

describe(titleOf, () => {
  test('all five texts: three sources that differ on both numbers', () => {
    expect(titles(signaturesOf())).toEqual([
      'Three sources count the signatures. They differ on both numbers.',
      'Trois sources comptent les signatures. Elles divergent sur les deux nombres.',
    ]);
  });

  test('as shares: from about 92.9 % to 96.5 %', () => {
    const [english, french] = titles(signaturesOf(null, { measure: 'share' }));
    expect(english).toMatch(/^≈ 92\.9 % to 96\.5 % /);
    expect(french).toMatch(/^≈ 92,9 % à 96,5 % /);
  });

  test.each([
    ['001', '743 of 770', '743 sur 770'],
    ['002', '650 of ≈ 700', '650 sur ≈ 700'],
    ['003', '723 of 778', '723 sur 778'],
  ])('%s alone gives one count', (id, english, french) => {
    expect(titles(signaturesOf([id]))).toEqual([
      `One source counts the signatures: ${english}`,
      `Une source compte les signatures : ${french}`,
    ]);
  });

  test.each(['000', '004'])('%s alone gives no number of signatures', (id) => {
    expect(titles(signaturesOf([id]))).toEqual([
      'No source shown gives a number of signatures',
      'Aucune source affichée ne donne de nombre de signatures',
    ]);
  });

  test('a share without a count is no count', () => {
    const share = { value: 0.95, qualifier: 'more-than' as const };
    const series = seriesOfClaims([makeCount({ signatories: null, headcount: null, share })]);
    expect(titles(series)).toEqual([
      'No count of signatures shown, but a share: more than 95 % signed',
      'Aucun décompte des signatures affiché, mais une part : plus de 95 %',
    ]);
  });

  test('two counts of one source are not two sources', () => {
    const series = seriesOfClaims([
      makeCount({ id: 'a1' }),
      makeCount({ id: 'a2', signatories: exactly(60) }),
    ]);
    expect(titles(series)[0]).toBe('One source counts the signatures 2 times');
  });

  test.each([
    ['differ on how many signed', exactly(60), exactly(100), /differ on how many signed/],
    ['differ on how many could sign', exactly(50), exactly(110), /differ on how many could sign/],
    ['differ on both', exactly(60), exactly(110), /differ on both numbers/],
    ['agree', exactly(50), exactly(100), /^Two sources give the same count/],
    ['agree, one of them on one number', exactly(50), null, /^Two sources give the same count/],
  ])('two sources that %s', (_, signatories, headcount, title) => {
    const other = makeCount({ id: 'b', source: 'b', signatories, headcount });
    expect(titles(seriesOfClaims([makeCount(), other]))[0]).toMatch(title);
  });
});

describe(boundedRangesOf, () => {
  const ranges = (series: SignatureSeries) =>
    boundedRangesOf(series, 'en').map(({ text }) => plainSpaces(text));

  test('an axis of people shows who signed and how many there are, each by itself', () => {
    expect(ranges(signaturesOf())).toEqual([
      'Signed, all counts: 650 to 743',
      'Employees, all counts: ≈ 700 to 778',
    ]);
  });

  test('an axis of shares shows the shares', () => {
    const series = signaturesOf(null, { measure: 'share' });
    expect(ranges(series)).toEqual(['Share, where computed: ≈ 92.9 % to 96.5 %']);
  });

  test('what sources agree on is no range', () => {
    const other = makeCount({ id: 'b', source: 'b', signatories: exactly(60) });
    expect(ranges(seriesOfClaims([makeCount(), other]))).toEqual(['Signed, all counts: 50 to 60']);
  });
});

describe(notesOf, () => {
  test('explains only those signs that are drawn', () => {
    const words = (ids: string[], measure: 'count' | 'share') =>
      notesOf(signaturesOf(ids, { measure }), 'en', 'page').join(' ');
    expect(words(['002'], 'count')).toContain('Dashed edge');
    expect(words(['002'], 'share')).toContain('Hollow mark');
    expect(words(['003'], 'share')).toContain('Arrow');
    expect(words(['001'], 'count')).not.toMatch(/Dashed|Hollow|Arrow/);
    expect(words(['002', '003'], 'count')).not.toContain('Arrow');
  });

  test('give the ranges of all three figures in both languages', () => {
    expect(notes(signaturesOf(), 'page')[0]).toContain(
      'Signed, all counts: 650 to 743; Employees, all counts: ≈ 700 to 778; Share, where computed: ≈ 92.9 % to 96.5 %.',
    );
    expect(notes(signaturesOf(), 'page', 'fr')[0]).toContain(
      'Signataires, tous décomptes : 650 à 743 ; Effectif, tous décomptes : ≈ 700 à 778 ; Part, si calculée : ≈ 92,9 % à 96,5 %.',
    );
  });

  test('name in an image what the page lists under the chart', () => {
    const inImage = notes(signaturesOf(), 'image').join(' ');
    expect(inImage).toContain('more than 95 % threatened to leave (Job offers)');
    expect(inImage).toContain('without a number: supported (Job offers), signed (Undated report)');
    expect(notes(signaturesOf(), 'page').join(' ')).not.toContain('Job offers');
  });

  test.each([
    ['en', 'Not drawn: ', '9 readers’ comments that repeat, suppose, doubt or deny'],
    [
      'fr',
      'Non représenté : ',
      '9 commentaires de lecteurs qui répètent, supposent, doutent ou nient',
    ],
  ] as const)(
    'count readers’ comments in an image, and list none (%s)',
    (language, heading, readers) => {
      const noteOf = (comments: boolean) =>
        notes(signaturesOf(null, { comments }), 'image', language)
          .filter((note) => note.startsWith(heading))
          .join(' ');
      // The comments stand under the article of Furno, which itself has one claim that is not drawn.
      const namesOf = (note: string) => note.match(/\(Furno\)/g);
      expect(noteOf(true)).toContain(readers);
      expect(namesOf(noteOf(true))).toHaveLength(1);
      expect(noteOf(false)).not.toContain(readers);
      expect(namesOf(noteOf(false))).toHaveLength(1);
      const page = notes(signaturesOf(null, { comments: true }), 'page', language).join(' ');
      expect(page).not.toContain(readers);
    },
  );

  test('explain only the signs that are drawn', () => {
    const exact = notes(seriesOfClaims([makeCount()]), 'page').join(' ');
    expect(exact).not.toContain('Dashed');
    expect(exact).not.toContain('Brackets');
    expect(notes(signaturesOf(['002']), 'page').join(' ')).toContain('Dashed');
    expect(notes(signaturesOf(['001']), 'page').join(' ')).toContain('Brackets');
  });

  test('nothing drawn and nothing listed needs no note', () => {
    expect(notesOf(signaturesOf([]), 'en', 'image')).toEqual([]);
  });
});

describe(describeSignatures, () => {
  test.each([
    'Furno (002), article: 650 of ≈ 700 signed (≈ 92.9 %), 20 Nov.',
    'Staff revolt (003), post, Reg Saddler: 723 of 778 signed (92.9 %), 20 Nov.',
    'Undated report (001), article: 743 of 770 signed (96.5 %), 20–22 Nov.',
    'Staff revolt (003), article: more than 95 % signed, 20–22 Nov.',
    'Signed, all counts: 650 (Furno) to 743 (Undated report)',
    'Employees, all counts: ≈ 700 (Furno) to 778 (Staff revolt)',
  ])('says “%s”', (sentence) => {
    expect(plainSpaces(describeSignatures(signaturesOf(), 'en', 'Signers'))).toContain(sentence);
  });

  test.each([
    'Furno (002), article : 650 sur ≈ 700 ont signé (≈ 92,9 %), 20 nov.',
    'La révolte (003), article : plus de 95 % ont signé, 20–22 nov.',
  ])('says “%s”', (sentence) => {
    expect(plainSpaces(describeSignatures(signaturesOf(), 'fr', 'Signers'))).toContain(sentence);
  });

  test('begins with the title and what is plotted, and ends with the notes', () => {
    const words = describeSignatures(signaturesOf(), 'en', 'Signers');
    expect(words.startsWith(`${titleOf(signaturesOf(), 'en')} Signers. `)).toBe(true);
    expect(words.endsWith(notesOf(signaturesOf(), 'en', 'description').join(' '))).toBe(true);
  });

  test('a French sentence that ends in “nov.” has one full stop', () => {
    expect(describeSignatures(signaturesOf(), 'fr', 'Signers')).not.toContain('..');
  });
});
