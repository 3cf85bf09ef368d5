import { sliceImage } from './slice-image.ts';

addEventListener('message', ({ data: file }: MessageEvent<Blob>) => {
  // So that one that does not start is told from one that could not read.
  postMessage('up');
  file
    .arrayBuffer()
    .then((bytes) => {
      for (const part of sliceImage(new Uint8Array(bytes))) postMessage(part);
    })
    // Else the page would never hear of it.
    .catch(reportError);
});
