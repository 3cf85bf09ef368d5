import type { ReactNode } from 'react';

/** A button that opens a claim's evidence: the page listens for `data-opens` as for the marks. */
export function ClaimLink({ id, children }: { id: string; children: ReactNode }) {
  return (
    <button type="button" className="claim-link" data-opens={id} aria-haspopup="dialog">
      {children}
    </button>
  );
}
