import { type ReactNode, useContext, useLayoutEffect, useRef, useState } from 'react';
import { emptyHtml } from '../policy/trusted-types.ts';
import { StillDrawings, useIsStill } from './still-charts.ts';
import { useIsPrinting } from './use-printing.ts';

interface MeasuredProps {
  /** The chart's name. */
  chart: string;
  children: (width: number) => ReactNode;
}

/** How wide a chart is drawn for paper, px: A4 within margins of 15 mm, and Letter is wider. */
const paperWidth = 680;
/** The narrowest that a chart is drawn for larger text, px. */
const leastWidth = 320;

/**
 * Gives its content the width that the page has for it, and again when that changes; larger text makes
 * all of a chart larger, as far as there is room. What the build
 * has drawn in its place stays until the chart is brought alive: the change is one commit, so one frame.
 */
export function Measured({ chart, children }: MeasuredProps) {
  const ref = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(0);
  const [zoom, setZoom] = useState(1);
  const isPrinting = useIsPrinting();
  const isStill = useIsStill(chart);
  const drawing = useContext(StillDrawings).get(chart) ?? emptyHtml;
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const { clientWidth } = element;
      const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
      setRoom(clientWidth);
      setZoom(Math.max(1, Math.min(text, clientWidth / leastWidth)) || 1);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={ref} className="chart-room">
      {isStill ? (
        // A browser leaves alone what stands here, since only the build knows it.
        <div
          key="still"
          className={`still still-${chart}`}
          suppressHydrationWarning
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own serialiser wrote it, at build.
          dangerouslySetInnerHTML={{ __html: drawing }}
        />
      ) : (
        room > 0 && (
          <div style={isPrinting || zoom === 1 ? undefined : { zoom }}>
            {children(isPrinting ? paperWidth : Math.floor(room / zoom))}
          </div>
        )
      )}
    </div>
  );
}
