import type { CarriedClaim } from '../images/image-record.ts';
import { type CheckedClaim, claimChecker } from './check-claims.ts';
import {
  type CheckedImage,
  checkImage,
  type ImageHead,
  judgeImage,
  type Reference,
} from './check-image.ts';
import type { Unreadable } from './read-image.ts';
import type { ImagePart } from './slice-image.ts';

/**
 * Does what `checkImage` does, but reads the file in a worker and holds its claims against the dossier
 * slice by slice, so that nothing here takes long. Where no worker can be had it is all done here.
 */
export async function checkApart(
  file: Blob,
  reference: Reference,
): Promise<CheckedImage | Unreadable> {
  const worker = startWorker();
  const checked =
    worker && (await checkIn(worker, file, reference).finally(() => worker.terminate()));
  return checked ?? checkImage(new Uint8Array(await file.arrayBuffer()), reference);
}

function checkIn(
  worker: Worker,
  file: Blob,
  reference: Reference,
): Promise<CheckedImage | Unreadable | null> {
  const check = claimChecker(reference.claims, reference.withdrawn);
  const claims: CheckedClaim[] = [];
  let head: ImageHead | undefined;
  return new Promise((resolve) => {
    worker.onmessage = ({ data: part }: MessageEvent<ImagePart>) => {
      if ('why' in part) resolve(part.why);
      else if ('head' in part) head = part.head;
      else {
        // It has been held against the record's schema there.
        const carried: CarriedClaim[] = JSON.parse(part.slice);
        for (const claim of carried) claims.push(check(claim));
        if (part.isLast) resolve(head ? judgeImage(head, claims, reference) : null);
      }
    };
    worker.onerror = (event) => {
      event.preventDefault();
      resolve(null);
    };
    worker.postMessage(file);
  });
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./image-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
