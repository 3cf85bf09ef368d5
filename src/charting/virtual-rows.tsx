import { useVirtualizer } from '@tanstack/react-virtual';
import type { RowsInSightProps } from './rows-in-sight.tsx';

/** The rows that the scroll box shows, and some on either side. */
export function VirtualRows({ count, rowHeight, scroller, children }: RowsInSightProps) {
  const virtual = useVirtualizer({
    count,
    getScrollElement: scroller,
    estimateSize: () => rowHeight,
    overscan: 8,
    // Once printed, the box is to stand where it was.
    initialOffset: () => scroller()?.scrollTop ?? 0,
  });
  const items = virtual.getVirtualItems();
  return children({
    rows: items.map(({ index }) => ({
      index,
      measured: { ref: virtual.measureElement, 'data-index': index },
    })),
    above: items.at(0)?.start ?? 0,
    below: virtual.getTotalSize() - (items.at(-1)?.end ?? 0),
    left: 0,
  });
}
