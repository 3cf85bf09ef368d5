// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { disagreementOf, noClaims, papers } from '../testing/disagreement.ts';
import { draw } from '../testing/draw.ts';
import { theOne } from '../testing/on-page.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { AsToldBy, sayWhatIsLeftOut } from './as-told-by.tsx';

const drawLine = (ids: readonly string[] | null, language: 'en' | 'fr' = 'en') =>
  draw(<AsToldBy series={disagreementOf(ids, { language })} language={language} />);

const lineOf = (id: string, language: 'en' | 'fr' = 'en') =>
  plainSpaces(theOne(drawLine([id], language), `[data-as-told-by="${id}"]`).textContent ?? '');

describe(AsToldBy, () => {
  test.each([null, ['000', '001'], []])(
    'says nothing while not one text alone is shown: %s',
    (ids) => {
      expect(drawLine(ids).textContent).toBe('');
    },
  );

  test('says nothing of the only text of a dossier', () => {
    const series = { ...disagreementOf(null, { told: noClaims }), sources: papers(['a']) };
    expect(draw(<AsToldBy series={series} language="en" />).textContent).toBe('');
  });

  test.each([
    ['000', 'Job offers'],
    ['001', 'Undated report'],
    ['002', 'Furno'],
    ['003', 'Staff revolt'],
    ['004', 'Carvajal'],
  ])('%s alone is called the story of %s', (id, label) => {
    expect(lineOf(id).startsWith(`As told by ${label} (${id}). It does not answer: `)).toBe(true);
  });

  test('names what 004 does not answer, and the texts that do', () => {
    expect(lineOf('004')).toContain(
      'It does not answer: How many signed the letter? (Undated report, Furno and Staff revolt); Of how many employees? (Undated report, Furno and Staff revolt);',
    );
    expect(lineOf('004')).toContain(
      'When did Mira Murati become interim CEO? (Job offers, Furno and Staff revolt)',
    );
    expect(lineOf('004')).not.toContain('lose the office');
  });

  test('in French', () => {
    expect(lineOf('004', 'fr')).toContain(
      'Le récit de Carvajal (004). Il ne répond pas à : Combien ont signé la lettre ? (Article sans date, Furno et La révolte) ;',
    );
  });

  // 000 answers 27 of the 36 questions: four of office, and 23 of the dossier’s own.
  test('names five, and counts the others', () => {
    const line = lineOf('000');
    expect(line.match(/\?/g)).toHaveLength(5);
    expect(line).toMatch(/ and 4 more, in the table of questions below\.$/);
    expect(lineOf('000', 'fr')).toMatch(/ et 4 autres, dans le tableau des questions plus bas\.$/);
  });
});

describe(sayWhatIsLeftOut, () => {
  test('a text that answers every question leaves nothing out', () => {
    const [teller, ...others] = papers(['a', 'b'], ['a']);
    const line = teller && sayWhatIsLeftOut(teller, [teller, ...others], [], 'en');
    expect(line).toBe('As told by Paper A (a). It answers every question that other texts answer.');
  });
});
