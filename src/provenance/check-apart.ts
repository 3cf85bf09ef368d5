import type { CarriedClaim } from '../images/image-record.ts';
import { startWorker } from '../policy/start-worker.ts';
import { type CheckedClaim, claimChecker } from './check-claims.ts';
import { type CheckedImage, type ImageHead, judgeImage, type Reference } from './judge-image.ts';
import type { Unreadable } from './read-image.ts';
import type { ImagePart } from './slice-image.ts';

/**
 * Does what `checkImage` does, but reads the file in a worker and holds its claims against the dossier
 * slice by slice, so that nothing here takes long; only where no worker can be had, here and at once.
 * Throws where the file cannot be read.
 */
export async function checkApart(
  file: Blob,
  reference: Reference,
): Promise<CheckedImage | Unreadable> {
  const worker = await startWorker(() => import('./image-worker.ts?worker&url'));
  const found = worker && (await readIn(worker, file, reference));
  if (found) return found;
  const { checkImage } = await import('./check-image.ts');
  return checkImage(new Uint8Array(await file.arrayBuffer()), reference);
}

/** What the worker reads; null where it does not come up. */
async function readIn(worker: Worker, file: Blob, reference: Reference) {
  const check = claimChecker(reference.claims, reference.withdrawn);
  const claims: CheckedClaim[] = [];
  let head: ImageHead;
  let isUp = false;
  return new Promise<CheckedImage | Unreadable | null>((resolve, reject) => {
    worker.onmessage = ({ data: part }: MessageEvent<ImagePart | 'up'>) => {
      isUp = true;
      if (part === 'up') return;
      if ('why' in part) resolve(part.why);
      else if ('head' in part) head = part.head;
      else {
        // It has been held against the record's schema there.
        const carried: CarriedClaim[] = JSON.parse(part.slice);
        for (const claim of carried) claims.push(check(claim));
        if (part.isLast) resolve(judgeImage(head, claims, reference));
      }
    };
    worker.onerror = (event) => {
      event.preventDefault();
      // What it could not read must not be tried here, where it would take the page with it.
      if (isUp) reject(new Error(event.message));
      else resolve(null);
    };
    worker.postMessage(file);
  }).finally(() => worker.terminate());
}
