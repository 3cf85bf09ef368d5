import { flushSync } from 'react-dom';
import type { Claim } from '../api/contract.ts';
import { inReadingOrder } from '../app/reading-order.ts';
import { toTurnoverSeries } from '../ceo-turnover/turnover-series.ts';
import { toDisagreementSeries } from '../disagreement/disagreement-series.ts';
import { toQuestions } from '../disagreement/questions.ts';
import { EvidencePanel } from '../evidence/evidence-panel.tsx';
import { openEvidence, useEvidenceOnClick } from '../evidence/open-on-click.ts';
import type { Language } from '../language/language.ts';
import { toPageAxis } from '../pictures/page-axis.ts';
import { toSignatureSeries } from '../signatures/signature-series.ts';
import { listClaims } from '../sources/claim-tally.ts';
import type { FigureContext } from '../sources/figure-context.ts';
import { claimsInView, sourcesInView } from '../sources/source-in-view.ts';
import { defaultView, type View } from '../view/view.ts';
import { changeView, useView, useViewStore } from '../view/view-store.ts';
import { claimNamed } from './claim-named.ts';
import * as built from './dossier.ts';
import { draw } from './draw.ts';
import { knowSearch } from './know-search.ts';

const kinds = {
  counts: built.signatureCounts,
  changes: built.leadershipChanges,
  statements: built.statements,
  events: built.events,
};

/** Every claim of the built-in dossier, in the order in which the page has them. */
export const claims: readonly Claim[] = listClaims(kinds);

/** The claim of the built-in dossier with that id. */
export const claimOfDossier = (id: string) => claimNamed(claims, id);

/** What the page shows in a view: the context of its figures, and its claims in reading order. */
export function pageIn(view: View, language: Language) {
  const { subject, sources } = built;
  const inView = sourcesInView(sources, view.sources);
  const signatures = toSignatureSeries(kinds.counts, inView, {
    ...view,
    measure: 'count',
    period: null,
  });
  const turnover = toTurnoverSeries(kinds.changes, inView, view.comments);
  const questions = toQuestions(kinds, subject, view.comments, language);
  const told = toDisagreementSeries(questions, inView, view);
  const happened = claimsInView(kinds.events, inView, view.comments);
  const context: FigureContext = {
    subject,
    release: subject.release,
    sources: inView,
    axis: toPageAxis(subject, signatures, turnover),
    view,
    language,
    theme: 'light',
  };
  return {
    context,
    walk: inReadingOrder({ signatures, turnover, disagreement: told }, happened, language),
  };
}

/** The panel as the page has it; what is in view does not change while the claim does. */
function Panel({ context, walk }: ReturnType<typeof pageIn>) {
  const view = useView((whole) => whole);
  useEvidenceOnClick(openEvidence);
  return (
    <EvidencePanel claim={view.claim} claims={claims} walk={walk} context={{ ...context, view }} />
  );
}

/** Draws the panel in a view, open or not, as the page has it. */
export function drawPanel(parts: Partial<View>, language: Language = 'en'): HTMLElement {
  const view: View = { ...defaultView, ...parts };
  knowSearch();
  useViewStore.setState({ view });
  return draw(<Panel {...pageIn(view, language)} />);
}

/** Opens the evidence of a claim, or closes it, from outside of the panel. */
export function openClaim(claim: string | null): void {
  flushSync(() => changeView({ claim }));
}

/** The claim whose evidence the view has open. */
export const claimOpen = () => useViewStore.getState().view.claim;

/** Types a word into a box as a reader does. */
export function type(box: HTMLElement, words: string): void {
  // React overhears a value that is set through the element itself.
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
  set?.call(box, words);
  flushSync(() => box.dispatchEvent(new Event('input', { bubbles: true })));
}
