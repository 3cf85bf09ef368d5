import { create } from 'zustand';
import type { Copy } from './read-copy.ts';

interface Copies {
  /** The copies that the reader has opened, by source. */
  readonly opened: ReadonlyMap<string, Copy>;
  /** Whether they are kept on this device for the next visit. */
  readonly isKept: boolean;
}

/** The reader's own copies of the texts: in this page, and in no request. */
export const useCopies = create<Copies>()(() => ({ opened: new Map(), isKept: false }));

/** Takes a copy in, in place of an earlier one of the same source. */
export function addCopy(copy: Copy): void {
  useCopies.setState(({ opened }) => ({ opened: new Map([...opened, [copy.source, copy]]) }));
}

/** Lets go of every copy that is open. */
export function closeCopies(): void {
  useCopies.setState({ opened: new Map(), isKept: false });
}
