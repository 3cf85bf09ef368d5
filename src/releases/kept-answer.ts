import { cachesUnder, ownBuild } from './build.ts';
import { changeReleaseState, releaseState } from './release-state.ts';

/**
 * An answer of the API as it was kept with the page's own build, and of no other one; the page then
 * says from when it is. Null where there is none; throws where nothing may be kept.
 */
export async function findKept(file: string, address: URL): Promise<Blob | null> {
  // A figure in another page has no place for those words.
  if (new URLSearchParams(location.search).has('embed')) return null;
  const { pathname } = new URL('.', document.baseURI);
  const cacheName = cachesUnder(pathname) + ownBuild();
  const kept = await caches.match(address, { cacheName, ignoreVary: true });
  if (!kept) return null;
  const body = await kept.blob();
  const date = new Date(kept.headers.get('date') ?? '');
  changeReleaseState({
    files: [...new Set([...releaseState.files, file])],
    keptOn: Number.isNaN(date.getTime()) ? null : date,
  });
  return body;
}
