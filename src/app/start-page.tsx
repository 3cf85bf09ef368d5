import { QueryClient } from '@tanstack/react-query';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { leadershipChangesQuery } from '../ceo-turnover/leadership-changes-query.ts';
import { keepStill } from '../charting/still-charts.ts';
import { eventsQuery } from '../events/events-query.ts';
import { translator } from '../language/translator.ts';
import { signatureCountsQuery } from '../signatures/signature-counts-query.ts';
import { dossierQuery } from '../sources/dossier-query.ts';
import { sourcesQuery } from '../sources/sources-query.ts';
import { statementsQuery } from '../statements/statements-query.ts';
import { mirrorAddress } from '../view/mirror-address.ts';
import { browserLanguage } from '../view/use-language.ts';
import { isFirstView } from '../view/view.ts';
import { useViewStore } from '../view/view-store.ts';
import { bringAliveInTime } from './bring-alive-in-time.ts';
import { partsTakenOver, upperCharts } from './dashboard.tsx';
import { keepFigures } from './kept-figures.tsx';
import { appMessages } from './messages.ts';
import { keepFocus, replayInput, resetInputs } from './pending-input.ts';
import { WholePage } from './whole-page.tsx';

/**
 * Starts the page: goes on with what the build has drawn where that is the view, language and release
 * asked for, and else draws it anew. What the build drew stays until everything else is here.
 */
export async function startPage(root: HTMLElement): Promise<void> {
  const client = new QueryClient();
  mirrorAddress();
  const { view } = useViewStore.getState();
  // An address that asks for another view, though it is the first one by value, has emptied the root.
  const isDrawn =
    root.firstElementChild !== null &&
    root.dataset.language === (view.language ?? browserLanguage());
  const isTakenOver =
    isDrawn && isFirstView(view) && (await isOfRelease(client, root.dataset.release));
  // From here on the page has whatever language it is switched to.
  delete root.dataset.language;
  delete document.documentElement.dataset.view;
  if (isTakenOver) {
    resetInputs(root, view.theme);
    keepStill(upperCharts);
    let waiting: number = partsTakenOver;
    const onPart = () => {
      waiting -= 1;
      if (waiting === 0) goLive();
    };
    const goLive = () => {
      waiting = Number.POSITIVE_INFINITY;
      clearTimeout(late);
      bringAliveInTime(upperCharts);
      replayInput(root, view.theme);
    };
    // Were a part never to answer, the others must.
    const late = setTimeout(goLive, patience);
    hydrateRoot(root, <WholePage {...{ client, onPart }} />);
    return;
  }
  keepFocus();
  if (isDrawn) keepFigures(root);
  const onReady = () => replayInput(root, view.theme);
  createRoot(root).render(<WholePage {...{ client, onReady }} />);
}

const firstView = [
  dossierQuery,
  sourcesQuery,
  signatureCountsQuery,
  leadershipChangesQuery,
  statementsQuery,
  eventsQuery,
] as const;
/** How long claims may take after the dossier, or a part after the page, ms, before the rest goes on. */
const patience = 2000;
/** How long the dossier may take, ms, before the page that the build drew says that it waits. */
const slow = 3000;

/** Fetches all that the first view shows; whether it came, and is what the build drew. */
async function isOfRelease(client: QueryClient, drawn: string | undefined): Promise<boolean> {
  const subject = [client.fetchQuery(dossierQuery), client.fetchQuery(sourcesQuery)] as const;
  const claims = [
    client.fetchQuery(signatureCountsQuery),
    client.fetchQuery(leadershipChangesQuery),
    client.fetchQuery(statementsQuery),
    client.fetchQuery(eventsQuery),
  ] as const;
  const isAllDrawn = Promise.all([...subject, ...claims]).then((answers) =>
    answers.every(({ release, broken }) => release === drawn && !broken),
  );
  const isNot = new Promise<boolean>((resolve) => {
    const giveUp = () => resolve(false);
    Promise.all(subject).then(() => setTimeout(giveUp, patience), giveUp);
    client.getQueryCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'failed') giveUp();
    });
  });
  // What could not be had the page says itself; what the build drew waits for the rest, as does early input.
  const end = sayWaiting(client);
  return Promise.race([isAllDrawn, isNot])
    .catch(() => false)
    .finally(end);
}

/** Says over what the build drew for which file it waits, where that takes long; until what it returns is called. */
function sayWaiting(client: QueryClient): () => void {
  const bar = document.createElement('p');
  bar.role = 'status';
  bar.className = 'release-bar';
  document.body.append(bar);
  const timer = setTimeout(() => {
    const late = firstView.find(({ queryKey }) => !client.getQueryData<unknown>(queryKey));
    if (!late) return;
    const { language } = useViewStore.getState().view;
    const say = translator(appMessages, language ?? browserLanguage());
    bar.textContent = say('slow', { file: late.queryKey[0] });
  }, slow);
  return () => {
    clearTimeout(timer);
    bar.remove();
  };
}
