import type { Language } from '../language/language.ts';

/** What rows are ordered by; null is not known, and stands last in either direction. */
export type SortKey = string | number | null;

/** How a reader has ordered a table. */
export interface SortOrder {
  /** The column's place. */
  readonly column: number;
  readonly direction: 'ascending' | 'descending';
}

/** What a click on a column's heading makes of the order: up, down, then as the rows came. */
export function nextOrder(order: SortOrder | null, column: number): SortOrder | null {
  if (order?.column !== column) return { column, direction: 'ascending' };
  return order.direction === 'ascending' ? { column, direction: 'descending' } : null;
}

/** The rows by their keys: numbers by value, texts as the language orders them, equals as they came. */
export function sortRows<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => SortKey,
  direction: SortOrder['direction'],
  language: Language,
): Row[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }));
  const rankOf = rankTexts(keyed.flatMap(({ key }) => (typeof key === 'string' ? [key] : [])));
  const known = keyed.flatMap(({ row, key }) =>
    key === null ? [] : [{ row, rank: typeof key === 'string' ? rankOf(key) : key }],
  );
  const sign = direction === 'ascending' ? 1 : -1;
  known.sort((a, b) => (a.rank === b.rank ? 0 : a.rank < b.rank ? -sign : sign));
  return [...known, ...keyed.filter(({ key }) => key === null)].map(({ row }) => row);

  // Comparing texts is dear, and many rows share one.
  function rankTexts(texts: readonly string[]): (text: string) => number {
    const { compare } = new Intl.Collator(language, { numeric: true });
    const ranks = new Map([...new Set(texts)].sort(compare).map((text, rank) => [text, rank]));
    return (text) => ranks.get(text) ?? 0;
  }
}
