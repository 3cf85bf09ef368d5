import { describe, expect, test } from 'vitest';
import type { ImageFrame } from '../charting/image-frame.tsx';
import type { Language } from '../language/language.ts';
import { followers, personsUpTo } from '../testing/followers.ts';
import { axisOf } from '../testing/turnover.ts';
import { fitTurnover } from './fit-turnover.ts';
import { dayLabels } from './layout-turnover.ts';

const frame: ImageFrame = {
  title: 'Many handovers',
  subtitle: 'Who led, and when',
  notes: ['Numbers are handovers.', 'Hatched: interim.'],
  moreNotes: 'More notes stand elsewhere.',
  sourcesHeading: 'Sources:',
  sources: [{ label: 'Paper A (a)', colour: 0, shape: 'circle' }],
  credits: ['Dossier “A story”.'],
};

function layOut(persons: number, width: number, height: number, language: Language = 'en') {
  const series = followers(personsUpTo(persons));
  const input = { series, axis: axisOf(series), width, height, language, frame };
  const { frame: placed, layout } = fitTurnover(input);
  return {
    density: layout.density,
    drawn: layout.lanes.map(({ tenures }) => tenures[0]?.tenure.person),
    need: layout.lanes.length * layout.laneHeight,
    room: height - placed.margin.top - placed.margin.bottom - dayLabels,
    words: placed.lines.map(({ text }) => text).join(' '),
  };
}

describe(fitTurnover, () => {
  test.each([
    [3, 675, 'roomy'],
    [3, 500, 'dense'],
    [7, 675, 'dense'],
    [8, 1350, 'roomy'],
    [19, 1350, 'dense'],
    [20, 4000, 'roomy'],
  ] as const)(
    'of %i persons, all are drawn in a height of %i px, %s',
    (persons, height, density) => {
      const fitted = layOut(persons, 1080, height);
      expect(fitted.density).toBe(density);
      expect(fitted.drawn).toEqual(personsUpTo(persons));
      expect(fitted.need).toBeLessThanOrEqual(fitted.room);
      expect(fitted.words).not.toContain('In this image');
    },
  );

  test.each([
    [8, 500],
    [20, 500],
    [20, 675],
    [20, 1080],
  ])('of %i persons, those who came first are drawn in a height of %i px', (persons, height) => {
    const { drawn, density, need, room } = layOut(persons, 1080, height);
    expect(drawn.length).toBeGreaterThan(2);
    expect(drawn.length).toBeLessThan(persons);
    expect(drawn).toEqual(personsUpTo(drawn.length));
    expect(density).toBe('dense');
    expect(need).toBeLessThanOrEqual(room);
  });

  test.each([
    ['en', 8, 500, 'In this image: the first {n} of 8 persons; all are on the page.'],
    ['en', 20, 675, 'In this image: the first {n} of 20 persons; all are on the page.'],
    ['fr', 20, 675, 'Sur cette image\u00a0: les {n} premières personnes sur 20'],
  ] as const)(
    'says in %s how many of %i it draws in a height of %i px',
    (language, persons, height, note) => {
      const { drawn, words } = layOut(persons, 1080, height, language);
      expect(words).toContain(note.replace('{n}', String(drawn.length)));
    },
  );

  test('draws at least the first person, however little room there is', () => {
    expect(layOut(20, 600, 500).drawn[0]).toBe('Person 1');
  });

  test('of nobody, draws nobody and says nothing of it', () => {
    const { drawn, words } = layOut(0, 1080, 675);
    expect(drawn).toEqual([]);
    expect(words).not.toContain('In this image');
  });
});
