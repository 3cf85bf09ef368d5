/** An item of a list that is left out, since it is not as agreed or does not fit the rest. */
export interface BrokenItem {
  /** Where it stands in its file, as `data.3`; null where that is not known. */
  readonly at: string | null;
  readonly id: string | null;
  readonly fault: 'malformed' | 'repeated' | 'orphan' | 'unasked';
  /** For those who mend it: what is wrong, where its id stands first, or the id that there is not. */
  readonly detail: string;
}

/** The items of a file that are left out: how many, and the first of them. */
export interface BrokenItems {
  readonly total: number;
  readonly first: readonly BrokenItem[];
}

/** An answer of which only what is sound is left. */
export type Checked<Answer> = Answer & { readonly broken?: BrokenItems };

/** How many are told one by one: whoever mends a file needs no more to find the fault. */
const told = 3;

/** Where in their list the items that are told stood. */
export function placesOf(broken: BrokenItems | undefined): number[] {
  return (broken?.first ?? []).flatMap(({ at }) => (at ? [Number(at.split('.')[1])] : []));
}

/** The items as far as they are told. */
export function toBroken(items: readonly BrokenItem[]): BrokenItems {
  return { total: items.length, first: items.slice(0, told) };
}

/** Both together, where there are any. */
export function joinBroken(
  some: BrokenItems | undefined,
  more: BrokenItems | undefined,
): BrokenItems | undefined {
  if (!some || !more) return some ?? more;
  return { total: some.total + more.total, first: [...some.first, ...more.first].slice(0, told) };
}
