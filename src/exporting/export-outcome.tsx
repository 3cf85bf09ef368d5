import { useEffect } from 'react';
import { create } from 'zustand';

/** How long it is said what came of an export, ms: time to read the longest words twice. */
const stays = 12_000;

/** What came of the latest export, in words; empty while there is nothing to say. */
export const useOutcome = create<{ words: string }>()(() => ({ words: '' }));

/** Says what came of the latest export, once on the page for all its menus. */
export function ExportOutcome() {
  const words = useOutcome((outcome) => outcome.words);
  useEffect(() => {
    if (!words) return;
    const timer = setTimeout(() => useOutcome.setState({ words: '' }), stays);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p role="status" className="outcome">
      {words}
    </p>
  );
}
