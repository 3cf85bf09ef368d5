/**
 * Loads a module, and where it could not be had loads it at the next try: older Chromium remembers the
 * failure under a module's address (https://github.com/whatwg/html/issues/6768), so that a later try
 * asks under another one. Engines that do not name the address ask anew by themselves.
 */
export function importAgain<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let tries = 0;
  let failed: string | undefined;
  return async () => {
    try {
      if (failed === undefined) return await load();
      tries += 1;
      const again: Module = await import(/* @vite-ignore */ `${failed}?again=${tries}`);
      return again;
    } catch (error) {
      const words = error instanceof Error ? error.message : '';
      failed ??= /https?:\S+\.js$/.exec(words)?.[0];
      throw error;
    }
  };
}
