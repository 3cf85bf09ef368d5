import { startWorker } from '../policy/start-worker.ts';
import type { AnswerToRead } from './answer-worker.ts';
import { ApiError } from './api-error.ts';
import type { Checked } from './broken-items.ts';
import { joinParts } from './join-parts.ts';
import type { AnswerSlice } from './slice-answer.ts';

/**
 * Reads and checks an answer in a worker, and takes it over slice by slice, so that nothing here
 * takes long. Null where no worker can be had; throws as `checkAnswer` does, or as it is called off.
 */
export async function readInWorker<Answer extends object>(
  { file, body }: AnswerToRead,
  signal: AbortSignal | undefined,
): Promise<Checked<Answer> | null> {
  const worker = await startWorker(() => import('./answer-worker.ts?worker&url'));
  if (!worker) return null;
  try {
    return await new Promise<Checked<Answer> | null>((resolve, reject) => {
      let whole: Checked<Answer> | undefined;
      let isUp = false;
      worker.onmessage = ({ data: said }: MessageEvent<AnswerSlice | 'up'>) => {
        isUp = true;
        if (said === 'up') return;
        if ('kind' in said) return reject(new ApiError(file, said.kind, said.detail));
        // It has been held against the file's schema there.
        const answer: Checked<Answer> = JSON.parse(said.slice);
        whole = whole ? joinParts(whole, answer) : answer;
        if (said.isLast) resolve(whole);
      };
      worker.onerror = (event) => {
        event.preventDefault();
        // What it had no room for must not be tried here, where it would take the page with it.
        if (isUp)
          reject(new ApiError(file, 'nonsense', `${body.size} bytes could not be read`, false));
        else resolve(null);
      };
      signal?.addEventListener('abort', () => reject(signal.reason));
      signal?.throwIfAborted();
      worker.postMessage({ file, body } satisfies AnswerToRead);
    });
  } finally {
    worker.terminate();
  }
}
