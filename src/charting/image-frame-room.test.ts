import { describe, expect, test } from 'vitest';
import { type ImageFrame, placeFrame } from './image-frame.tsx';

const frame: ImageFrame = {
  title: 'Four sources count the signatures',
  subtitle: 'One bar per claim',
  notes: [1, 2, 3, 4].map((n) => `Note ${n} of four.`),
  moreNotes: 'More notes stand elsewhere.',
  sourcesHeading: 'Sources:',
  sources: [{ label: 'Furno (002)', colour: 2, shape: 'circle' }],
  credits: ['Dossier “A story”.'],
};

const [width, height] = [1200, 675];

const roomOf = ({ margin }: ReturnType<typeof placeFrame>) => height - margin.top - margin.bottom;
const place = (leastRoom: number, parts: Partial<ImageFrame> = {}) =>
  placeFrame({ ...frame, ...parts }, width, height, leastRoom);

/** What a frame still says, and how large its title is. */
function saidBy(placed: ReturnType<typeof placeFrame>) {
  const texts = placed.lines.map(({ text }) => text);
  return {
    title: placed.lines.find(({ text }) => text === frame.title)?.size,
    notes: frame.notes.filter((note) => texts.includes(note)).length,
    saysMore: texts.includes(frame.moreNotes),
  };
}

const whole = place(0);
const tight = place(roomOf(whole) + 1);

describe(placeFrame, () => {
  test('where there is room enough, all is said and the title is large', () => {
    expect(saidBy(place(roomOf(whole)))).toEqual({ title: 28, notes: 4, saysMore: false });
    expect(place(roomOf(whole))).toEqual(whole);
  });

  test('where a little is missing, the title alone gets smaller', () => {
    expect(saidBy(tight)).toEqual({ title: 22, notes: 4, saysMore: false });
    expect(roomOf(tight)).toBeGreaterThan(roomOf(whole));
  });

  test('where more is missing, the last notes give way, and it is said where they stand', () => {
    const notes: number[] = [];
    let room = roomOf(tight);
    for (const left of [2, 1, 0]) {
      const placed = place(room + 1);
      expect(roomOf(placed)).toBeGreaterThan(room);
      expect(saidBy(placed)).toEqual({ title: 22, notes: left, saysMore: true });
      notes.push(left);
      room = roomOf(placed);
    }
    expect(notes).toEqual([2, 1, 0]);
  });

  test('the notes that stay are the first ones, in their order, before the words on the rest', () => {
    const texts = place(roomOf(tight) + 1).lines.map(({ text }) => text);
    const [from, to] = [texts.indexOf('Note 1 of four.'), texts.indexOf(frame.moreNotes)];
    expect(texts.slice(from, to + 1)).toEqual([
      'Note 1 of four.',
      'Note 2 of four.',
      frame.moreNotes,
    ]);
  });

  test('sources, credits and wordmark never give way', () => {
    const texts = place(10_000).lines.map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining([
        frame.title,
        frame.subtitle,
        'Sources:',
        'Furno (002)',
        'Dossier “A story”.',
        'Countersign',
      ]),
    );
  });

  test('without notes none are said to stand elsewhere', () => {
    expect(saidBy(place(10_000, { notes: [] }))).toEqual({ title: 22, notes: 0, saysMore: false });
  });

  test('without title and subtitle the chart has their room, and the footer stays', () => {
    const bare = place(0, { hasTitle: false });
    const texts = bare.lines.map(({ text }) => text);
    expect(texts).not.toContain(frame.title);
    expect(texts).not.toContain(frame.subtitle);
    expect(texts).toEqual(expect.arrayContaining([...frame.notes, 'Countersign']));
    expect(bare.margin.top).toBeLessThan(whole.margin.top - 28 - 15);
    expect(bare.margin.bottom).toBe(whole.margin.bottom);
    expect(bare.rule).toBe(whole.rule);
  });
});
