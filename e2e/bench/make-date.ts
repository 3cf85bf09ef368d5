import type { AnnotatedSource } from '../../mock-api/dossier-schema.ts';
import type { Random } from './random.ts';

type ClaimDate = AnnotatedSource['source']['published'];

/** How a text gives a day: every shape of EDTF level 1, most often the plain one. */
const shapes = {
  day: 55,
  about: 5,
  uncertain: 4,
  both: 1,
  interval: 12,
  month: 7,
  'day-unspecified': 2,
  'month-unspecified': 1,
  year: 1,
  decade: 0.3,
  season: 1,
  before: 3,
  after: 1,
  unknown: 4,
};

const notes = {
  stated: { en: 'The text gives it.', fr: 'Le texte la donne.' },
  inferred: { en: 'Worked out from what is told.', fr: 'Tirée de ce qui est raconté.' },
  unknown: { en: 'Nothing tells when.', fr: 'Rien ne dit quand.' },
};

const msPerDay = 86_400_000;

/** The calendar day, `days` after a day of the calendar. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * msPerDay).toISOString().slice(0, 10);
}

/** The days from one day of the calendar to another. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / msPerDay;
}

/** A claim's date of something that was on this day, in one of the ways in which texts tell days. */
export function makeDate(random: Random, day: string): ClaimDate {
  const edtf = write(random, day);
  const basis = edtf === null ? 'unknown' : random.chance(0.6) ? 'stated' : 'inferred';
  return { edtf, basis, note: notes[basis] };
}

function write(random: Random, day: string): string | null {
  const [year = '', month = ''] = day.split('-');
  switch (random.weigh(shapes)) {
    case 'day':
      return day;
    case 'about':
      return `${day}~`;
    case 'uncertain':
      return `${day}?`;
    case 'both':
      return `${day}%`;
    case 'interval':
      return `${dayAfter(day, -random.between(0, 2))}/${dayAfter(day, random.between(1, 3))}`;
    case 'month':
      return `${year}-${month}`;
    case 'day-unspecified':
      return `${year}-${month}-XX`;
    case 'month-unspecified':
      return `${year}-XX`;
    case 'year':
      return year;
    case 'decade':
      return `${year.slice(0, 3)}X`;
    case 'season':
      return `${year}-2${Math.ceil(Number(month) / 3)}`;
    case 'before':
      return `../${day}`;
    case 'after':
      return `${day}/..`;
    case 'unknown':
      return null;
  }
}
