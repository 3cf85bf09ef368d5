import { useLayoutEffect } from 'react';
import { changeView } from '../view/view-store.ts';

/** Opens the evidence of a claim on this page. */
export const openEvidence = (claim: string) => changeView({ claim });

/**
 * Hands over the claim of whichever mark, row or entry is clicked, to open its evidence: `data-claim` is what a mark or an
 * entry stands for, `data-opens` what else leads to a claim. One listener serves the whole page, so
 * that no chart needs to know of evidence; Enter on a button comes here as a click.
 */
export function useEvidenceOnClick(open: ((claim: string) => void) | null): void {
  // Before paint, since a click may be waiting for what is drawn: see app/pending-input.ts.
  useLayoutEffect(() => {
    if (!open) return;
    const choose = ({ target }: MouseEvent) => {
      if (!(target instanceof Element)) return;
      const control = target.closest('a, button, input, label, summary');
      if (control && !control.hasAttribute('data-opens')) return;
      const opener = target.closest('[data-claim], [data-opens]');
      const claim = opener?.getAttribute('data-opens') ?? opener?.getAttribute('data-claim');
      const isChosen = control || target.closest('svg') || isNothingSelected();
      if (claim && isChosen) open(claim);
    };
    document.addEventListener('click', choose);
    return () => document.removeEventListener('click', choose);
  }, [open]);
}

// Whoever selects words of a list means to copy them.
function isNothingSelected(): boolean {
  return document.getSelection()?.isCollapsed !== false;
}
