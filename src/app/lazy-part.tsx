import { type ComponentType, lazy, Suspense, useState } from 'react';

/** How long is waited before the code is asked for once more, and then again, ms. */
const waits = [1000, 4000];

/**
 * A part of the page whose code is fetched when it is first drawn; nothing stands there until then. Where
 * the code cannot be had it fails, and is asked for anew when the part is drawn once more. Engines of
 * before 2026 remember a failure until the page is reloaded (https://github.com/whatwg/html/issues/6768).
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let newest = begin();
  return function LazyPart(props: Props) {
    // React keeps a failure for good, so that whoever tries again needs another one.
    const [Part] = useState(() => newest);
    return (
      <Suspense fallback={null}>
        <Part {...props} />
      </Suspense>
    );
  };

  function begin() {
    return lazy(async () => {
      try {
        return { default: await loadPatiently(load) };
      } catch (error) {
        newest = begin();
        throw error;
      }
    });
  }
}

async function loadPatiently<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  for (const wait of waits)
    try {
      return await load();
    } catch {
      await new Promise((next) => setTimeout(next, wait));
    }
  return load();
}
