import type { Claim, ClaimDate } from '../api/contract.ts';
import { Marker } from '../charting/marker.tsx';
import type { Day } from '../dates/day-range.ts';
import { formatDayRange } from '../dates/format-day.ts';
import { parseDayRange } from '../dates/parse-day-range.ts';
import { formatCount } from '../language/format-number.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { sourceMessages } from './messages.ts';
import { nameSource, type SourceInView } from './source-in-view.ts';

/** A source's marker and name, as tables and lists begin a claim. */
export function SourceName({ from, language }: { from: SourceInView; language: Language }) {
  return (
    <span>
      <Marker colour={from.style.colour} shape={from.style.shape} />{' '}
      {nameSource(from.source, language)}
    </span>
  );
}

/** A date as far as it is known, with how it is known: “20–22 Nov (worked out)”. */
export function formatClaimDate({ edtf, basis }: ClaimDate, language: Language): string {
  const say = translator(sourceMessages, language);
  if (edtf === null) return formatDayRange(null, language);
  return `${formatDayRange(parseDayRange(edtf), language)} (${say(basis)})`;
}

/** What a column of dates orders by: the first day that may be meant; null where none is known. */
export function dayOrder({ edtf }: ClaimDate): Day | null {
  return edtf === null ? null : parseDayRange(edtf).first;
}

/** Where in the text a claim stands: “1,625–1,824”. */
export function formatPassage({ passage }: Claim, language: Language): string {
  return `${formatCount(passage.start, language)}–${formatCount(passage.end, language)}`;
}

/** The names of the columns that every kind of claim has; `claimCells` fills them. */
export const claimColumns = [
  'id',
  'source',
  'source_label',
  'voice',
  'voice_name',
  'date',
  'date_basis',
  'date_note',
  'summary',
  'text',
  'passage_start',
  'passage_end',
  'passage_sha256',
] as const;

/** What a CSV says of a claim of any kind. */
export function claimCells(claim: Claim, date: ClaimDate, from: SourceInView, language: Language) {
  return {
    id: claim.id,
    source: claim.source,
    source_label: from.source.label[language],
    voice: claim.voice.kind,
    voice_name: claim.voice.name,
    date: date.edtf,
    date_basis: date.basis,
    date_note: date.note[language],
    summary: claim.summary[language],
    text: from.source.document.file,
    passage_start: claim.passage.start,
    passage_end: claim.passage.end,
    passage_sha256: claim.passage.sha256,
  };
}
