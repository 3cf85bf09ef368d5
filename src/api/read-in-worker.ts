import { trustedScriptUrl } from '../policy/trusted-types.ts';
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
  const worker = await startWorker();
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

async function startWorker(): Promise<Worker | null> {
  try {
    // By its address, since a policy of Trusted Types has to have seen that.
    const { default: url } = await import('./answer-worker.ts?worker&url');
    return new Worker(trustedScriptUrl(url), { type: 'module' });
  } catch {
    // Where there are none, or where the page has no origin of its own.
    return null;
  }
}
