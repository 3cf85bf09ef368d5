import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

interface MeasuredProps {
  children: (width: number) => ReactNode;
}

/** Gives its content the width that the page has for it, and again when that changes. */
export function Measured({ children }: MeasuredProps) {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);
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
    <div ref={ref} className="w-full min-w-0">
      {width !== null && width > 0 && children(width)}
    </div>
  );
}
