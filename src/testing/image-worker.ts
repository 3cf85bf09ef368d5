import { vi } from 'vitest';
import { sliceImage } from '../provenance/slice-image.ts';

/** Every worker that a test has started. */
export const startedWorkers: ImageWorker[] = [];

/** Does in a test what the page's worker for images does. */
export class ImageWorker {
  onmessage?: (event: { data: unknown }) => void;
  onerror?: (event: ErrorEvent) => void;
  terminate = vi.fn();
  /** How many claims each task of the page has had to hold against the dossier. */
  readonly slices: number[] = [];

  constructor() {
    startedWorkers.push(this);
  }

  async postMessage(file: Blob): Promise<void> {
    this.onmessage?.({ data: 'up' });
    try {
      for (const part of sliceImage(new Uint8Array(await file.arrayBuffer()))) {
        if ('slice' in part) this.slices.push(JSON.parse(part.slice).length);
        this.onmessage?.({ data: part });
      }
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.onerror?.(new ErrorEvent('error', { message }));
    }
  }
}

/** Gives the page of a test a worker for images. */
export function stubImageWorker(): void {
  startedWorkers.length = 0;
  vi.stubGlobal('Worker', ImageWorker);
}
