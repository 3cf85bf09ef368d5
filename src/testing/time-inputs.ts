// Prints as JSON, by subject, how long the page's main thread is held by the slowest of many inputs.
// A script of the bench, since a test of time fails on a slow machine: CASES says how many inputs.
import fc from 'fast-check';
import { apiTexts } from '../../mock-api/derive-api.ts';
import { ApiError } from '../api/api-error.ts';
import { checkAnswer, itemsAtOnce } from '../api/check-answer.ts';
import { type ApiFile, apiFiles } from '../api/files.ts';
import { countCodePoints } from '../copies/code-points.ts';
import { decodeText, isRefused } from '../copies/decode-text.ts';
import { formatDayRange } from '../dates/format-day.ts';
import { parseDayRange } from '../dates/parse-day-range.ts';
import { claimChecker } from '../provenance/check-claims.ts';
import { sliceImage } from '../provenance/slice-image.ts';
import { knownSources, parseView, serializeView } from '../view/view.ts';
import { hostileDate } from './arbitrary-dates.ts';
import { anyDossier } from './arbitrary-dossiers.ts';
import { anyTextFile } from './arbitrary-files.ts';
import { anyImageFile } from './arbitrary-images.ts';
import { mutatedJson } from './arbitrary-json.ts';
import { anyQuery } from './arbitrary-views.ts';
import { signatureCounts } from './dossier.ts';
import { encodeText } from './encode-text.ts';
import { largeImages, largeQueries, largeTexts, wrongAnswers } from './large-inputs.ts';

const cases = Number(process.env.CASES || 2_000);
const known = signatureCounts.map(({ id }) => id);
const check = claimChecker(signatureCounts, []);
const file: ApiFile = 'signature-counts.json';

const answer = mutatedJson(anyDossier.map((d) => JSON.parse(apiTexts(d).get(file) ?? ''))).map(
  (json) => ({ file, text: JSON.stringify(json) }),
);

const found = {
  address: slowest([...largeQueries, ...fc.sample(anyQuery, cases)], (query) => {
    const view = parseView(query);
    knownSources(view.sources, known);
    return [() => serializeView(view)];
  }),
  'EDTF dates': slowest([...largeQueries, ...fc.sample(hostileDate, cases)], (text) => {
    formatDayRange(parseDayRange(text), 'en');
    return [];
  }),
  // As far as the page reads them itself: what is longer, a worker reads.
  answers: slowest([...wrongAnswers, ...fc.sample(answer, cases)], ({ file, text }) => {
    checkAnswer<object>(file, apiFiles[file], encodeText(text), itemsAtOnce).next();
    return [];
  }),
  // The file itself is read in a worker: what the page does is to take the parts over.
  'opened images': slowestOf(
    [...largeImages(), ...fc.sample(anyImageFile, cases)],
    function* (bytes) {
      for (const part of sliceImage(bytes))
        if ('slice' in part) yield () => JSON.parse(part.slice).map(check);
        else if ('head' in part) yield () => parseView(part.head.record.address);
    },
  ),
  'opened texts': slowest([...largeTexts(), ...fc.sample(anyTextFile, cases)], (bytes) => {
    const text = decodeText(bytes);
    return isRefused(text) ? [] : [() => countCodePoints(text)];
  }),
};
console.log(JSON.stringify(found));

interface Slowest {
  readonly cases: number;
  readonly ms: number;
}

/** The longest single task that any input leads to: the first, and each of those that it asks for. */
function slowest<Input>(
  inputs: readonly Input[],
  act: (input: Input) => (() => unknown)[],
): Slowest {
  return slowestOf(inputs, function* (input) {
    let more: (() => unknown)[] = [];
    yield () => {
      more = act(input);
    };
    yield* more;
  });
}

function slowestOf<Input>(
  inputs: readonly Input[],
  tasks: (input: Input) => Generator<() => unknown>,
): Slowest {
  let ms = 0;
  for (const input of inputs)
    for (const task of tasks(input)) {
      const start = performance.now();
      const before = process.cpuUsage();
      try {
        task();
      } catch (error) {
        // To be refused in words is what most of them deserve.
        if (!(error instanceof ApiError) && !String(error).startsWith('Error: “')) throw error;
      }
      const { user, system } = process.cpuUsage(before);
      // The one is longer where other programs have the processor, the other where helpers clear up.
      ms = Math.max(ms, Math.min(performance.now() - start, (user + system) / 1000));
    }
  return { cases: inputs.length, ms };
}
