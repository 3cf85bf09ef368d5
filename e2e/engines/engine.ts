import { installPackages } from '../install-packages.ts';

/** A browser under the journeys: the few acts that every engine can be asked for, whatever drives it. */
export interface Engine {
  /** Its name and version. */
  readonly name: string;
  /** The folder into which it saves what a page offers for download. */
  readonly downloads: string;
  /** Goes to an address and waits until the page is loaded. */
  open(address: string): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  /** The value of an expression in the page, as JSON can carry it. */
  evaluate(expression: string): Promise<unknown>;
  /** A click of the mouse at a place of the viewport, px. */
  click(x: number, y: number): Promise<void>;
  /** Presses keys together, called as KeyboardEvent.key calls them. */
  press(...keys: string[]): Promise<void>;
  /** The viewport as a PNG. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** An engine that may or may not be on this machine. */
export interface EngineKind {
  readonly name: string;
  /** The Debian packages that hold it. */
  readonly packages: readonly string[];
  /** What of it is not to be found here; empty where it can be started. */
  missing(): string[];
  start(): Promise<Engine>;
}

/**
 * Sees to it that an engine can be started here, installing its packages where it is not to be found;
 * resolves to why it cannot, in words.
 */
export async function ensureEngine(
  kind: EngineKind,
  signal?: AbortSignal,
): Promise<string | undefined> {
  if (kind.missing().length > 0) {
    const problem = await installPackages(kind.packages, signal);
    const missing = kind.missing();
    if (missing.length > 0) return `${missing.join(', ')} not found (${problem ?? 'installed'})`;
  }
  try {
    const engine = await kind.start();
    console.log(engine.name);
    await engine.close();
    return undefined;
  } catch (error) {
    return `it does not start: ${String(error).split('\n', 1)[0]}`;
  }
}

/** The size of the window that journeys start in, px. */
export const windowSize = { width: 1280, height: 860 } as const;
