import { type ImageFrame, type PlacedFrame, placeFrame } from '../charting/image-frame.tsx';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { measureText, wrapText } from '../typeface/measure-text.ts';
import { wordAnswer } from './answer-words.ts';
import type { DisagreementSeries } from './disagreement-series.ts';
import { disagreementMessages } from './messages.ts';
import type { Cell, QuestionRow } from './question-row.ts';

export const leading = 17;
export const signRoom = 16;
const gap = 14;
const rowPadding = 12;
const answerGap = 5;
const roomiest = 14;
const headRoom = 26;
/** What the head and a few rows need of an image, px; with less, its notes give way. */
const leastRoom = 200;
const questionShare = 0.21;
/**
 * Below this a column has no room for words, px: questions then stand above their answers, and where
 * even so there is none, cells show their signs alone.
 */
const narrowest = 100;
/** What a marker, an id and a sign need, px. */
const leastColumn = 48;

interface PlacedCell {
  readonly cell: Cell;
  readonly x: number;
  /** Each with its distance from the first line, px. */
  readonly lines: readonly { readonly text: string; readonly y: number }[];
}

interface PlacedRow {
  readonly row: QuestionRow;
  readonly y: number;
  readonly height: number;
  readonly question: readonly string[];
  /** From the row's top to that of its answers, px: not 0 where they stand below the question. */
  readonly answersY: number;
  readonly cells: readonly PlacedCell[];
}

/** An image of the table with every text broken and placed, px. */
export interface DisagreementLayout {
  readonly frame: PlacedFrame;
  readonly rows: readonly PlacedRow[];
  readonly columns: readonly { readonly cell: Cell; readonly x: number; readonly label: string }[];
  readonly headY: number;
  readonly right: number;
}

/**
 * Places as many rows as find room, from the sharpest on, and as many columns; says how many, if not
 * all of them do.
 */
export function layoutDisagreement(
  series: DisagreementSeries,
  frame: ImageFrame,
  width: number,
  height: number,
  language: Language,
): DisagreementLayout {
  const say = translator(disagreementMessages, language);
  const { visible } = series;
  const place = (...partial: readonly string[]) => {
    const words = { ...frame, partial: partial.join(' ') };
    return placeRows(visible, placeFrame(words, width, height, leastRoom), width, height, language);
  };
  const texts = visible[0]?.cells.length ?? 0;
  const { columns } = place();
  const missing =
    columns.length < texts ? [say('unfittingTexts', { n: columns.length, total: texts })] : [];
  const whole = place(...missing);
  const total = visible.length;
  if (whole.rows.length === total) return whole;
  const noted = (n: number) => place(say('unfitting', { n, total }), ...missing);
  // The note itself takes room, which may cost a row.
  return noted(noted(whole.rows.length).rows.length);
}

/** A source's label over its column, or where that is too narrow, as much of its id as fits. */
function headOf({ from }: Cell, room: number, language: Language): string {
  const { label, id } = from.source;
  const fits = (text: string) => measureText(text, 12.5, 600) <= room;
  if (fits(label[language])) return label[language];
  let start = id;
  while (start !== '' && !fits(start === id ? id : `${start}…`)) start = start.slice(0, -1);
  return start === id ? id : `${start}…`;
}

function placeRows(
  visible: readonly QuestionRow[],
  frame: PlacedFrame,
  width: number,
  height: number,
  language: Language,
): DisagreementLayout {
  const { margin } = frame;
  const inner = width - margin.left - margin.right;
  const all = visible[0]?.cells ?? [];
  const isStacked = (inner * (1 - questionShare)) / Math.max(1, all.length) < narrowest;
  const questionWidth = isStacked ? 0 : inner * questionShare;
  const fitting = Math.floor((inner - questionWidth) / leastColumn);
  const heads = all.slice(0, fitting);
  const count = Math.max(1, heads.length);
  const step = (inner - questionWidth) / count;
  const room = step - signRoom - gap;
  const xOf = (index: number) => margin.left + questionWidth + index * step;
  const rows: PlacedRow[] = [];
  let y = margin.top + headRoom;
  for (const row of visible) {
    const questionRoom = isStacked ? inner : questionWidth - gap;
    const question = wrapText(row.question.text, questionRoom, 12.5, 600);
    const answersY = isStacked ? question.length * leading + 6 : 0;
    const cells = row.cells.slice(0, count).map((cell, index) => ({
      cell,
      x: xOf(index),
      lines: step < narrowest ? [] : placeAnswers(cell, row, room, language),
    }));
    const below = ({ lines }: PlacedCell) => (lines.at(-1)?.y ?? 0) + leading;
    const answersHeight = answersY + Math.max(leading, ...cells.map(below));
    const rowHeight = Math.max(question.length * leading, answersHeight) + rowPadding;
    if (y + rowHeight > height - margin.bottom) break;
    rows.push({ row, y, height: rowHeight, question, answersY, cells });
    y += rowHeight;
  }
  const columns = heads.map((cell, index) => ({
    cell,
    x: xOf(index),
    label: headOf(cell, step - signRoom, language),
  }));
  return {
    frame,
    rows: spread(rows, height - margin.bottom - y),
    columns,
    headY: margin.top + 14,
    right: width - margin.right,
  };
}

/** The answers of a cell one below the other, a little apart. */
function placeAnswers(cell: Cell, row: QuestionRow, room: number, language: Language) {
  let y = -leading - answerGap;
  return cell.answers.flatMap((answer) => {
    y += answerGap;
    return wrapText(wordAnswer(answer, row, language), room, 12.5).map((text) => {
      y += leading;
      return { text, y };
    });
  });
}

/** Shares the height that is over among the rows, px, as far as that reads well. */
function spread(rows: readonly PlacedRow[], spare: number): PlacedRow[] {
  const more = Math.max(0, Math.min(roomiest, spare / Math.max(1, rows.length)));
  return rows.map((row, index) => ({
    ...row,
    y: row.y + index * more,
    height: row.height + more,
  }));
}
