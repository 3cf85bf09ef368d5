import type { ApiFile } from './files.ts';
import { sliceAnswer } from './slice-answer.ts';

/** What the worker is asked. */
export interface AnswerToRead {
  readonly file: ApiFile;
  readonly body: Blob;
}

addEventListener('message', ({ data: { file, body } }: MessageEvent<AnswerToRead>) => {
  // So that one that does not start is told from one that could not read.
  postMessage('up');
  body
    .arrayBuffer()
    .then((bytes) => {
      for (const slice of sliceAnswer(file, bytes)) postMessage(slice);
    })
    // Else the page would never hear of it.
    .catch(reportError);
});
