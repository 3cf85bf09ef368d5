import { useEffect } from 'react';
import { create } from 'zustand';

/** How long it is said what came of an export, ms: time to read the longest words twice. */
const stays = 12_000;

interface Outcome {
  /** Empty while there is nothing to say. */
  readonly words: string;
  /** The words that are not taken away after a while; others are. */
  readonly kept?: string;
}

/** What came of the latest export, in words. */
export const useOutcome = create<Outcome>()(() => ({ words: '' }));

/** Says what came of the latest export, once on the page for all its menus. */
export function ExportOutcome() {
  const { words, kept } = useOutcome();
  useEffect(() => {
    if (!words || words === kept) return;
    const timer = setTimeout(() => useOutcome.setState({ words: '' }), stays);
    return () => clearTimeout(timer);
  }, [words, kept]);
  return (
    <p role="status" className="outcome">
      {words}
    </p>
  );
}
