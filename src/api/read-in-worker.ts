import type { AnswerToRead } from './answer-worker.ts';
import { ApiError } from './api-error.ts';
import type { AnswerPart } from './slice-answer.ts';

/**
 * Reads and checks an answer in a worker, and takes it over slice by slice, so that nothing here
 * takes long. Null where no worker can be had; throws as `checkAnswer` does, or as it is called off.
 */
export async function readInWorker<Answer>(
  { file, body }: AnswerToRead,
  signal: AbortSignal,
): Promise<Answer | null> {
  const worker = startWorker();
  if (!worker) return null;
  try {
    return await new Promise<Answer | null>((resolve, reject) => {
      let answer: (Answer & { data?: unknown[] }) | undefined;
      worker.onmessage = ({ data: part }: MessageEvent<AnswerPart>) => {
        if ('problem' in part) return reject(new ApiError(file, 'nonsense', part.problem));
        // It has been held against the file's schema there.
        const slice: Answer & { data?: unknown[] } = JSON.parse(part.slice);
        if (answer) answer.data?.push(...(slice.data ?? []));
        else answer = slice;
        if (part.isLast) resolve(answer);
      };
      worker.onerror = (event) => {
        event.preventDefault();
        resolve(null);
      };
      signal.addEventListener('abort', () => reject(signal.reason));
      signal.throwIfAborted();
      worker.postMessage({ file, body } satisfies AnswerToRead);
    });
  } finally {
    worker.terminate();
  }
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./answer-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    // Where there are none, or where the page has no origin of its own.
    return null;
  }
}
