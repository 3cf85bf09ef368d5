import { addressOf } from '../api/fetch-body.ts';
import { trustedScriptUrl } from '../policy/trusted-types.ts';
import { ownBuild } from '../releases/build.ts';
import { changeReleaseState, releaseChange, releaseState } from '../releases/release-state.ts';
import { showReleaseBar } from './release-bar.tsx';

/**
 * Has the browser keep the build that the page is of, and hears of newer ones; says what there is to
 * say of either. Where nothing may be kept, the page is as it is.
 */
export async function keepRelease(): Promise<void> {
  const build = ownBuild();
  if (!build) return;
  addEventListener(releaseChange, showBar);
  showBar();
  try {
    await register(build);
  } catch {
    // There are no service workers here, or none are allowed.
  }
}

async function register(build: string): Promise<void> {
  const { serviceWorker } = navigator;
  const { href } = new URL('service-worker.js', document.baseURI);
  const registration: ServiceWorkerRegistration | undefined = await serviceWorker.register(
    trustedScriptUrl(href),
  );
  // What blocks workers may answer with nothing, https://playwright.dev/docs/service-workers
  if (!registration) return;
  const tell = (words: string) => registration.active?.postMessage(words);
  // The page of a first visit has its code from the network, as long as that has it.
  const takeOver = () => tell('take over');
  for (const lack of ['offline', 'vite:preloadError']) addEventListener(lack, takeOver);
  serviceWorker.onmessage = async ({ data, source }: MessageEvent<unknown>) => {
    // The workers of other sites on the same origin tell their builds too.
    if (data === build || !(source instanceof ServiceWorker) || source.scriptURL !== href) return;
    takeOver();
    await compareWithSite(build);
  };
  const look = async () => {
    await registration.update().catch(() => {});
    if (releaseState.files.length > 0) await compareWithSite(build);
  };
  setInterval(async () => {
    const isSeen = document.visibilityState === 'visible';
    if (isSeen && releaseState.files.length > 0 && !isReplaced) await look();
  }, patience);
  addEventListener('online', look);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') look();
  });
  if (registration.active) await look();
  // One that is on its way tells of itself when it is ready.
  if (!registration.installing && !registration.waiting) tell(build);
}

/** How long a page that shows what was kept waits, ms, before it asks for the site again. */
const patience = 15_000;
/** Whether the site was found to be of another build, which nobody need hear twice. */
let isReplaced = false;

/**
 * Offers the site's page where that is of another build, though a worker's own may be the older one;
 * of the same build, what was kept is what the site has, as soon as that gives it.
 */
async function compareWithSite(build: string): Promise<void> {
  const ask = async (address: string | URL) => {
    const signal = AbortSignal.timeout(patience);
    const response = await fetch(address, { cache: 'no-cache', signal });
    return response.ok ? await response.text() : '';
  };
  try {
    // A network's own page, to sign in, says no build.
    const [, found] = / data-build="([^"]+)"/.exec(await ask(document.baseURI)) ?? [];
    if (found === undefined) return;
    isReplaced = found !== build;
    if (isReplaced) return changeReleaseState({ isNewer: true });
    const { files } = releaseState;
    const answers = await Promise.all(files.map((file) => ask(addressOf(file))));
    const release = document.getElementById('root')?.dataset.release ?? '';
    const isBack = (file: string) => {
      const answer = answers[files.indexOf(file)]?.trim() ?? '';
      return answer.includes(`"${release}"`) && answer.startsWith('{') && answer.endsWith('}');
    };
    changeReleaseState({ files: releaseState.files.filter((file) => !isBack(file)) });
  } catch {
    // Out of reach, as before.
  }
}

let isBarShown = false;

function showBar(): void {
  if (isBarShown || (releaseState.files.length === 0 && !releaseState.isNewer)) return;
  isBarShown = true;
  // Not fetched only now: the server may be out of reach, or have a newer build's code alone.
  showReleaseBar();
}
