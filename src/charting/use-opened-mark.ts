import { useEffect, useState } from 'react';

/** Which of a chart's marks is opened, if any, and the act that opens one by its id or closes it. */
export function useOpenedMark<Mark>(
  marks: readonly Mark[],
  idOf: (mark: Mark) => string,
): [Mark | undefined, (id: string | null) => void] {
  const [id, open] = useState<string | null>(null);
  const mark = marks.find((one) => idOf(one) === id);
  // What a filter takes away must not open by itself when it returns.
  const isGone = id !== null && !mark;
  useEffect(() => {
    if (isGone) open(null);
  }, [isGone]);
  return [mark, open];
}
