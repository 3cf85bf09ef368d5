import { type ReactNode, type RefCallback, useEffect, useState } from 'react';
import { useIsPrinting } from './use-printing.ts';
import type { VirtualRows } from './virtual-rows.tsx';

/** What is to be drawn of a long list. */
export interface Sight {
  /** `measured` goes on the row's element, where its height has to be known. */
  readonly rows: readonly {
    readonly index: number;
    readonly measured?: { readonly ref: RefCallback<HTMLElement>; readonly 'data-index': number };
  }[];
  /** How high the rows are that stand above and below and are not drawn, px. */
  readonly above: number;
  readonly below: number;
  /** How many rows cannot be come to by scrolling, which is to be said. */
  readonly left: number;
}

export interface RowsInSightProps {
  count: number;
  /** Up to so many rows are all drawn. */
  plainAtMost: number;
  /** About how high a row is, px. */
  rowHeight: number;
  /** The box in which the rows scroll. */
  scroller: () => HTMLElement | null;
  children: (sight: Sight) => ReactNode;
}

/**
 * Of a long list the rows in sight, of a short or printed one all. Until the code that follows the
 * scrolling is here, and so at build, a long list has its first rows and the number of the others.
 */
export function RowsInSight(props: RowsInSightProps) {
  const { count, plainAtMost, children } = props;
  const [Scrolled, setScrolled] = useState<typeof VirtualRows | null>(null);
  const isWhole = useIsPrinting() || count <= plainAtMost;
  useEffect(() => {
    if (isWhole) return;
    let isGone = false;
    // Few dossiers need it, so no other page carries it. Where it cannot be had, the first rows stay.
    import('./virtual-rows.tsx').then(
      (code) => isGone || setScrolled(() => code.VirtualRows),
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [isWhole]);
  if (Scrolled && !isWhole) return <Scrolled {...props} />;
  const drawn = isWhole ? count : plainAtMost;
  const rows = Array.from({ length: drawn }, (_, index) => ({ index }));
  return children({ rows, above: 0, below: 0, left: count - drawn });
}
