import type { ApiFile } from './files.ts';
import { sliceAnswer } from './slice-answer.ts';

/** What the worker is asked. */
export interface AnswerToRead {
  readonly file: ApiFile;
  readonly body: Blob;
}

addEventListener('message', ({ data: { file, body } }: MessageEvent<AnswerToRead>) => {
  body
    .text()
    .then((text) => {
      for (const part of sliceAnswer(file, text)) postMessage(part);
    })
    // Else the page would never hear of it.
    .catch(reportError);
});
