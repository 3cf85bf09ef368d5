import { PrecacheController } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkOnly } from 'workbox-strategies';
import { cachesUnder, dossierOf } from './build.ts';

// Keeps one build of the site whole. A page comes from the network where there is one, its code from
// what is kept, and the API is left alone: the page itself asks for what is kept (kept-answer.ts).
// Written into `dist` by prerender/write-service-worker.ts.

declare const self: ServiceWorkerScope;
/** What the build puts in: its name and its files. */
declare const KEPT: {
  readonly build: string;
  readonly files: readonly { readonly url: string; readonly integrity: string }[];
};
const { build, files } = KEPT;

/** How long a page may take to answer, s, before the kept one is shown. */
const patience = 4;

const { scope } = self.registration;
const own = cachesUnder(new URL(scope).pathname);
const cacheName = own + build;
const page = new URL('index.html', scope).href;

const keeper = new PrecacheController({
  cacheName,
  plugins: [
    {
      // After all that the page wants, and without a second transfer of what the browser has.
      requestWillFetch: async ({ request }) =>
        new Request(request, { cache: 'no-cache', priority: 'low' }),
    },
  ],
});
// A file that is not the build's own to the byte, as while a deployment is under way, keeps nothing.
keeper.addToCacheList(files.map((file) => ({ ...file, revision: null })));

self.addEventListener('install', (event) => {
  keeper.install(event);
  // It mixes nothing: code is found by its hash, and whatever else only by its own build's name.
  event.waitUntil(self.skipWaiting());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([
      self.registration.navigationPreload?.enable(),
      openPages().then((pages) => {
        for (const open of pages) open.postMessage(build);
      }),
    ]),
  );
});

self.addEventListener('message', (event) => {
  const { data, source } = event;
  if (data === 'take over') event.waitUntil(self.clients.claim());
  else {
    source?.postMessage(build);
    if (data === build) event.waitUntil(forgetOthers());
  }
});

registerRoute(
  ({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate',
  new NetworkOnly({
    networkTimeoutSeconds: patience,
    plugins: [
      {
        handlerWillRespond: async ({ response, event }) => {
          event.waitUntil(giveWay(response.clone()));
          return response;
        },
        handlerDidError: async ({ request }) => findPage(request.url),
      },
    ],
  }),
);

// Its name has its hash, so that of whatever build it is the one asked for.
registerRoute(
  ({ url }) => url.href.startsWith(`${scope}assets/`),
  async ({ request, url }) =>
    (await caches.match(url.href, { ignoreVary: true })) ?? fetch(request),
);

/** The kept file that a page's address means, marked as kept; none where it is not kept. */
async function findPage(address: string): Promise<Response | undefined> {
  const { origin, pathname } = new URL(address);
  const file = origin + pathname === scope ? page : origin + pathname;
  const response = await keeper.matchPrecache(file);
  if (!response || file !== page) return response;
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  const html = await response.text();
  return new Response(html.replace(' data-build=', ' data-kept data-build='), { headers });
}

/** Where another dossier has taken the address, the own page is never shown again. */
async function giveWay(response: Response): Promise<void> {
  const [, other] = / data-build="([^"]+)"/.exec(await response.text()) ?? [];
  if (other === undefined || dossierOf(other) === dossierOf(build)) return;
  const cache = await caches.open(cacheName);
  await cache.delete(page);
}

/** Forgets other builds, unless a page that may be of one is open. */
async function forgetOthers(): Promise<void> {
  if ((await openPages()).length > 1) return;
  const others = (await caches.keys()).filter((name) => name.startsWith(own) && name !== cacheName);
  await Promise.all(others.map((name) => caches.delete(name)));
}

/** The open pages of this site, and of none beside it. */
async function openPages() {
  const all = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return all.filter(({ url }) => url.startsWith(scope));
}
