import type { CarriedClaim } from '../images/image-record.ts';
import { trustedScriptUrl } from '../policy/trusted-types.ts';
import { type CheckedClaim, claimChecker } from './check-claims.ts';
import { type CheckedImage, type ImageHead, judgeImage, type Reference } from './judge-image.ts';
import type { Unreadable } from './read-image.ts';
import type { ImagePart } from './slice-image.ts';

/**
 * Does what `checkImage` does, but reads the file in a worker and holds its claims against the dossier
 * slice by slice, so that nothing here takes long. Throws where the file cannot be read.
 */
export async function checkApart(
  file: Blob,
  reference: Reference,
): Promise<CheckedImage | Unreadable> {
  // By its address, since a policy of Trusted Types has to have seen that.
  const { default: url } = await import('./image-worker.ts?worker&url');
  const worker = new Worker(trustedScriptUrl(url), { type: 'module' });
  const check = claimChecker(reference.claims, reference.withdrawn);
  const claims: CheckedClaim[] = [];
  let head: ImageHead;
  return new Promise<CheckedImage | Unreadable>((resolve, reject) => {
    worker.onmessage = ({ data: part }: MessageEvent<ImagePart>) => {
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
      reject(new Error(event.message));
    };
    worker.postMessage(file);
  }).finally(() => worker.terminate());
}
