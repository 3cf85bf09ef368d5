import { trustedScriptUrl } from './trusted-types.ts';

/** Starts a worker of this site; null where there are none, or where the page has no origin of its own. */
export async function startWorker(
  load: () => Promise<{ default: string }>,
): Promise<Worker | null> {
  try {
    // By its address, since a policy of Trusted Types has to have seen that.
    const { default: url } = await load();
    return new Worker(trustedScriptUrl(url), { type: 'module' });
  } catch {
    return null;
  }
}
