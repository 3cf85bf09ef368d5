import type * as z from 'zod/mini';
import { ApiError } from './api-error.ts';
import { type BrokenItem, type Checked, toBroken } from './broken-items.ts';
import type { ApiFile } from './files.ts';
import { joinParts } from './join-parts.ts';
import { parseJson } from './parse-json.ts';
import { tellIssue } from './tell-issue.ts';

/**
 * How many items the page checks in one task: a claim as agreed takes 16 µs, one with a fault in every
 * field 150, on a processor of our own.
 */
export const itemsAtOnce = 200;

/** Some items of an answer, within all else that it holds. */
export interface AnswerPart<Answer> {
  readonly answer: Checked<Answer>;
  readonly isLast: boolean;
}

interface CheckedPart<Answer> {
  readonly answer: Answer;
  readonly broken: readonly BrokenItem[];
}

/**
 * Reads an answer and holds it against its schema, in parts of so many items, so that the first are
 * taken over while the next are checked. An item that is not as agreed, or has the id of one before it, is left
 * out and told as broken. Throws an ApiError where the answer is no JSON, is of another shape, or has
 * items of which none is sound.
 */
export function* checkAnswer<Answer extends object>(
  file: ApiFile,
  schema: z.ZodMiniType<Answer>,
  bytes: ArrayBuffer,
  perPart: number,
): Generator<AnswerPart<Answer>> {
  const json = parseJson(file, bytes);
  const list = file === 'dossier.json' ? 'questions' : 'data';
  const items = listIn(json, list);
  const places = new Map<string, string>();
  let firstFault: string | undefined;
  let sound = 0;
  for (let from = 0; from === 0 || from < items.length; from += perPart) {
    const some = items.slice(from, from + perPart);
    const isLast = from + perPart >= items.length;
    const { answer, broken } = checkPart(some, from);
    firstFault ??= broken[0]?.detail;
    sound += some.length - broken.length;
    if (isLast && sound === 0 && firstFault) throw new ApiError(file, 'nonsense', firstFault);
    yield {
      answer: broken.length === 0 ? answer : { ...answer, broken: toBroken(broken) },
      isLast,
    };
  }

  function checkPart(some: readonly unknown[], from: number): CheckedPart<Answer> {
    // By place, which is the order in which it hands them out.
    const broken: Record<number, BrokenItem> = {};
    const breaks = (index: number, fault: BrokenItem['fault'], detail: string) => {
      broken[index] ??= { at: `${list}.${from + index}`, id: idOf(some[index]), fault, detail };
    };
    const whole = parse(some);
    if (whole === null) return checkHalves(some, from);
    for (const issue of whole.error?.issues ?? []) {
      const [key, index] = issue.path;
      if (key !== list || typeof index !== 'number') {
        const isNewer = isRecord(json) && Number(json.schema) > 1;
        throw new ApiError(file, isNewer ? 'newer' : 'nonsense', tellIssue(issue));
      }
      breaks(index, 'malformed', tellIssue(issue, from + index));
    }
    for (const [index, item] of some.entries()) {
      const id = idOf(item);
      if (id === null || broken[index]) continue;
      const place = places.get(id);
      if (place) breaks(index, 'repeated', place);
      else places.set(id, `${list}.${from + index}`);
    }
    const inOrder = Object.values(broken);
    const answer =
      inOrder.length === 0 && whole.data
        ? whole.data
        : schema.parse(partOf(some.filter((_, index) => !broken[index])));
    return { answer, broken: inOrder };
  }

  function checkHalves(some: readonly unknown[], from: number): CheckedPart<Answer> {
    const half = Math.ceil(some.length / 2);
    const [one, two] = [
      checkPart(some.slice(0, half), from),
      checkPart(some.slice(half), from + half),
    ];
    return { answer: joinParts(one.answer, two.answer), broken: [...one.broken, ...two.broken] };
  }

  function partOf(some: readonly unknown[]): unknown {
    return items.length > 0 && isRecord(json) ? { ...json, [list]: some } : json;
  }

  function parse(some: readonly unknown[]) {
    try {
      return schema.safeParse(partOf(some));
    } catch (error) {
      // Of a hundred thousand faults zod makes arguments of one call, for which no stack is deep enough.
      if (error instanceof RangeError && some.length > 1) return null;
      throw error;
    }
  }
}

function idOf(item: unknown): string | null {
  return isRecord(item) && typeof item.id === 'string' ? item.id : null;
}

function listIn(json: unknown, name: string): readonly unknown[] {
  const list = isRecord(json) ? json[name] : null;
  return Array.isArray(list) ? list : [];
}

function isRecord(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null;
}
