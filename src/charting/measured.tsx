import { type ReactNode, useContext, useLayoutEffect, useRef, useState } from 'react';
import { emptyHtml } from '../policy/trusted-types.ts';
import { StillDrawings, useIsStill } from './still-charts.ts';

interface MeasuredProps {
  /** The chart's name. */
  chart: string;
  children: (width: number) => ReactNode;
}

/**
 * Gives its content the width that the page has for it, and again when that changes. What the build
 * has drawn in its place stays until the chart is brought alive: the change is one commit, so one frame.
 */
export function Measured({ chart, children }: MeasuredProps) {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  const isStill = useIsStill(chart);
  const drawing = useContext(StillDrawings).get(chart) ?? emptyHtml;
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setWidth(Math.floor(element.clientWidth));
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
        width !== null && width > 0 && children(width)
      )}
    </div>
  );
}
